import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { packedParts } from '../../package/parts.ts';
import { parsed } from '../../schema/file-reading.ts';
import type { Result } from '../../scoring/result.ts';
import { codeOf, fingerprint } from '../../seals/code.ts';
import { isUnder } from '../../seals/rests-on.ts';
import { withRowsOf } from '../../seals/rows-apart.ts';
import { type Seal, sealedResults, sealFrom } from '../../seals/seal.ts';
import { type Files, rootOfArchive } from '../../source/archive.ts';
import { decoded } from '../../source/decoding.ts';
import { bytesOf } from '../../source/disk.ts';
import { Home } from '../../source/home.ts';
import { Unreadable } from '../../source/unreadable.ts';
import type { Amending } from './amendments.ts';

/** What stands there is no seal: damaged by a disk, a copy or a hand. */
export const BROKEN = { why: 'system', code: 'EBADMSG' } as const;

/** Of a seal and of its archive, and what that may unpack to: a province's year fits several times over. */
const MOST_BYTES = 500_000_000;
const MOST = { bytes: 2_000_000_000, parts: 65_535 };

/** The workspace that a seal stands in. */
interface Beside {
  readonly root: string;
  readonly home: Home;
}

/** A seal that stands, with its archive opened as a workspace of that day. */
export class OpenSeal {
  readonly code: string;
  /** The workspace as it was closed, beside it everything that closing does not touch. */
  readonly root: string;
  /** The same with regulations that came later, which somebody may ask for by name. */
  readonly rootUnderToday: string;
  readonly home: Home;
  /** Whether a path is the seal's matter, also where it has no such file. */
  readonly holds: (path: string) => boolean;

  private constructor(
    readonly seal: Seal,
    readonly fingerprint: string,
    readonly text: Buffer,
    readonly files: SealedFiles,
    beside: Beside,
    /** What may come in its place: it is looked at again, or a later edition is not in force yet (rule 57). */
    readonly amending: Amending | undefined,
  ) {
    const period = periodOf(seal.period);
    this.code = codeOf(fingerprint);
    this.holds = period ? isUnder({ ...period, ...seal.counted }, new Set(seal.periods.keys())) : () => false;
    this.root = rootOfArchive(seal.name, { files, beside: beside.root, holds: this.holds });
    const holds = (path: string) => this.holds(path) && !path.startsWith('regulations/');
    this.rootUnderToday = rootOfArchive(`${seal.name}\0`, { files, beside: beside.root, holds });
    this.home = new SealedHome(beside.home, files);
  }

  /** Throws Unreadable where what stands there is none. */
  static async at(name: string, beside: Beside, amending: Amending | undefined): Promise<OpenSeal> {
    const { root, home } = beside;
    const path = `seals/${name}.yaml`;
    const found = bytesOf(root, path, MOST_BYTES);
    if ('refusal' in found) throw new Unreadable(path, found.refusal, false);
    const seal = await sealIn(withRowsOf(found.bytes), name, home);
    if (!seal) throw new Unreadable(path, BROKEN, false);
    const zip = bytesOf(root, `seals/${name}.zip`, MOST_BYTES);
    const files = new SealedFiles(seal, 'bytes' in zip ? zip.bytes : undefined);
    return new OpenSeal(seal, fingerprint(found.bytes), found.bytes, files, beside, amending);
  }

  /** Files of the archive, of those asked for, that are not as the seal lists them, or not there. */
  damaged(isAsked: (path: string) => boolean = () => true): string[] {
    return this.seal.files.map(({ path }) => path).filter((path) => isAsked(path) && !this.files.isSound(path));
  }

  /** The rows of one of its periods, as they were signed: without a working. */
  async results(period: Period): Promise<Result[]> {
    const whole = await sealIn(withRowsOf(this.text, period.id), this.seal.name, this.home);
    return whole ? sealedResults(whole, period) : [];
  }
}

/** The rows of a period in the bytes of a seal that stands alone, and its levels, best first; nothing where it has none. */
export async function sealedRows(text: Buffer, name: string, period: Period, home: Home) {
  const seal = await sealIn(withRowsOf(text, period.id), name, home);
  const levels = seal?.periods.get(period.id)?.levels;
  return seal && levels && { levels, results: sealedResults(seal, period) };
}

async function sealIn(bytes: Buffer, name: string, home: Home): Promise<Seal | undefined> {
  const { file, isReadable } = decoded(bytes, `seals/${name}.yaml`);
  const { node } = isReadable ? await parsed(file, 'seal', home, Number.POSITIVE_INFINITY) : {};
  return node && sealFrom(node, name);
}

/** The files of an archive that are as the seal lists them: each is unpacked and held to its fingerprint when somebody asks for it. */
class SealedFiles implements Files {
  readonly #listed: ReadonlyMap<string, string>;
  readonly #packed: ReadonlyMap<string, () => Uint8Array>;
  readonly #known = new Map<string, boolean>();

  constructor({ files }: Seal, zip: Uint8Array | undefined) {
    this.#listed = new Map(files.map(({ path, sha256 }) => [path, sha256]));
    this.#packed = archived(zip);
  }

  get(path: string): Uint8Array | undefined {
    if (!this.#listed.has(path) || this.#known.get(path) === false) return undefined;
    const bytes = unpacked(this.#packed.get(path));
    const isSound = bytes !== undefined && fingerprint(bytes) === this.#listed.get(path);
    this.#known.set(path, isSound);
    return isSound ? bytes : undefined;
  }

  isSound(path: string): boolean {
    return this.#known.get(path) ?? this.get(path) !== undefined;
  }

  keys(): Iterable<string> {
    return this.#listed.keys();
  }
}

function archived(zip: Uint8Array | undefined): ReadonlyMap<string, () => Uint8Array> {
  try {
    return zip ? packedParts(zip, MOST) : new Map();
  } catch {
    return new Map(); // `verify` says so; the rows are still read
  }
}

function unpacked(part: (() => Uint8Array) | undefined): Uint8Array | undefined {
  try {
    return part?.();
  } catch {
    return undefined; // the same of a single file
  }
}

/** emul as it is installed, with the shipped regulations of the day of closing. */
class SealedHome extends Home {
  constructor(
    home: Home,
    readonly files: Files,
  ) {
    super(home.folder);
  }

  override regulation(id: string): string | undefined {
    const kept = this.files.get(shippedPath(id));
    return kept ? new TextDecoder().decode(kept) : super.regulation(id);
  }
}

/** Where an archive keeps a regulation that came with emul. */
export function shippedPath(id: string): string {
  return `shipped/${id}.yaml`;
}
