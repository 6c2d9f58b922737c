import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { partsOf as filesIn } from '../package/parts.ts';
import { readFile } from '../schema/file-reading.ts';
import { codeOf, fingerprint } from '../seals/code.ts';
import { isUnder } from '../seals/rests-on.ts';
import { type Seal, sealFrom } from '../seals/seal.ts';
import { type Files, rootOfArchive } from '../source/archive.ts';
import { bytesOf } from '../source/disk.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import { Home } from '../source/home.ts';
import { Unreadable } from '../source/unreadable.ts';

/** What stands there is no seal: damaged by a disk, a copy or a hand. */
const BROKEN = { why: 'system', code: 'EBADMSG' } as const;

const MOST_BYTES = 500_000_000;

/** A seal that stands, with its archive opened as a workspace of that day. */
export interface OpenSeal {
  readonly seal: Seal;
  readonly fingerprint: string;
  readonly code: string;
  /** Files of the archive that are not as the seal lists them, or not there. */
  readonly damaged: readonly string[];
  /** Whether a path is the seal's matter, also where it has no such file. */
  holds(path: string): boolean;
  /** The workspace as it was closed, beside it everything that closing does not touch. */
  readonly root: string;
  readonly home: Home;
}

/** The seals of a workspace; each is opened once, when somebody asks for a period that it may hold. */
export class SealBook {
  readonly #names: readonly string[];
  readonly #opened = new Map<string, Promise<OpenSeal>>();

  constructor(
    readonly root: string,
    readonly home: Home,
  ) {
    this.#names = yamlFilesBelow(root, 'seals').map((path) => path.slice('seals/'.length, -'.yaml'.length));
  }

  /** The newest edition of each period, by the names of the files. */
  get standing(): readonly string[] {
    const newest = new Map<string, number>();
    for (const name of this.#names) {
      const { period, edition } = told(name);
      newest.set(period, Math.max(edition, newest.get(period) ?? 0));
    }
    return [...newest].map(([period, edition]) => `${period}.${edition}`);
  }

  /** All editions there are, by the names of the files. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** The newest seal of a period itself. */
  async of(period: Period): Promise<OpenSeal | undefined> {
    const name = this.standing.find((one) => told(one).period === period.id);
    return name === undefined ? undefined : await this.open(name);
  }

  /** The seal that holds a period's rows; nothing where it is open. */
  async holding(period: Period): Promise<OpenSeal | undefined> {
    for (const name of this.standing) {
      const closed = periodOf(told(name).period);
      if (!closed || !touches(closed, period)) continue;
      const opened = await this.open(name);
      if (opened.seal.periods.has(period.id)) return opened;
    }
    return undefined;
  }

  open(name: string): Promise<OpenSeal> {
    const known = this.#opened.get(name) ?? this.#open(name);
    this.#opened.set(name, known);
    return known;
  }

  async #open(name: string): Promise<OpenSeal> {
    const path = `seals/${name}.yaml`;
    const { node, refusal } = await readFile(this.root, path, 'seal', this.home);
    const seal = node && sealFrom(node, name);
    if (!seal) throw new Unreadable(path, refusal ?? BROKEN, false);
    const print = fingerprint(bytesIn(this.root, path) ?? new Uint8Array());
    const files = archived(bytesIn(this.root, `seals/${name}.zip`));
    const sound = new Map([...files].filter(([file, bytes]) => isListed(seal, file, bytes)));
    const damaged = seal.files.filter((file) => !sound.has(file.path)).map((file) => file.path);
    const period = periodOf(seal.period);
    const holds = period ? isUnder(period, new Set(seal.periods.keys())) : () => false;
    const root = rootOfArchive(name, { files: sound, beside: this.root, holds });
    return {
      seal,
      fingerprint: print,
      code: codeOf(print),
      damaged,
      holds,
      root,
      home: new SealedHome(this.home, sound),
    };
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

/** The period and edition that a seal's name tells. */
export function told(name: string): { readonly period: string; readonly edition: number } {
  const [, period = name, edition = '0'] = /^(.*)\.(\d+)$/.exec(name) ?? [];
  return { period, edition: Number(edition) };
}

/** Weeks at either end of a period may begin before it or end after it. */
function touches(closed: Period, asked: Period): boolean {
  return asked.from <= closed.to && closed.from <= asked.to;
}

function isListed({ files }: Seal, path: string, bytes: Uint8Array): boolean {
  return files.some((file) => file.path === path && file.sha256 === fingerprint(bytes));
}

function archived(zip: Uint8Array | undefined): Files {
  try {
    return zip ? filesIn(zip) : new Map();
  } catch {
    return new Map(); // `verify` says so; the rows are still read
  }
}

function bytesIn(root: string, path: string): Uint8Array | undefined {
  const found = bytesOf(root, path, MOST_BYTES);
  return 'bytes' in found ? found.bytes : undefined;
}
