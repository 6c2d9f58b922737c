import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { packedParts } from '../../package/parts.ts';
import { type Files, rootOfArchive } from '../../source/archive.ts';
import type { Home } from '../../source/home.ts';
import { codeOfList, type HandoverList, LIST, listFrom, MOST } from './handover-list.ts';
import { heldTo } from './handover-opened.ts';
import { isSameCode, type Verified, type VerifyQuestion, verified } from './verified.ts';

/** An archive that somebody holds, opened to be read and nothing else: no workspace stands around it. */
export interface HandedArchive {
  readonly root: string;
  /** Files that cannot be unpacked: to everything else as if they were not there. */
  readonly damaged: readonly string[];
  /** The list of a handover, its code, and what is not as it says. */
  readonly handover:
    | { readonly list: HandoverList; readonly code: string; readonly changed: string[]; readonly added: string[] }
    | undefined;
  /** Whether it is a seal alone, with nothing to hold its chain against. */
  readonly isAlone: boolean;
  readonly files: Files;
}

/** Why nothing can be said of an archive: it is no zip or lies, or no seal is in it. */
export type ArchiveFault = 'broken' | 'no-seal';

/** Opens an archive, which may be hostile; `beside` is the YAML that stands beside the zip of a seal. */
export function handedArchive(
  bytes: Uint8Array,
  beside: { readonly name: string; readonly seal: Uint8Array | undefined },
): HandedArchive | { readonly fault: ArchiveFault } {
  const parts = partsIn(bytes);
  if (!parts) return { fault: 'broken' };
  // A handover is proved by its list also where nothing in it is closed.
  const isAlone = ![...parts.keys()].some((path) => SEAL.test(path) || path === LIST);
  if (isAlone && !beside.seal) return { fault: 'no-seal' };
  const seal = beside.seal ?? new Uint8Array();
  const files = isAlone
    ? new HandedFiles(
        new Map([
          [`seals/${beside.name}.yaml`, () => seal],
          [`seals/${beside.name}.zip`, () => bytes],
        ]),
      )
    : new HandedFiles(withoutFolder(parts));
  const damaged = files.takenOut();
  const text = files.get(LIST);
  const said = new TextDecoder().decode(text);
  const list = text && listFrom(said);
  const root = rootOfArchive(`archive ${beside.name}`, { files, beside: undefined, holds: () => true });
  return { root, isAlone, files, damaged, handover: list && { list, code: codeOfList(said), ...heldTo(list, files) } };
}

const SEAL = /^(?:[^/]+\/)?seals\/[^/]+\.yaml$/;

/** An archive held against itself: its list, its seals, what they say and what its files say. */
export async function verifiedArchive(
  { root, handover, isAlone, files }: HandedArchive,
  home: Home,
  question: VerifyQuestion,
): Promise<Verified> {
  const isThere = (name: string) => handover?.list.period === undefined || files.get(`seals/${name}.zip`) !== undefined;
  const confined = periodOf(handover?.list.period ?? '');
  const isComparable = ({ from, to }: Period) => !confined || (confined.from <= from && to <= confined.to);
  const answer = await verified(root, home, { ...question, isThere, isComparable });
  const isOwn = question.code !== undefined && handover && isSameCode(question.code, handover.code);
  return {
    ...answer,
    faults: answer.faults.filter(({ id }) => !isAlone || id !== 'lost'),
    ...(answer.code && { code: { ...answer.code, isOfHandover: isOwn === true } }),
  };
}

/** Each unpacked when it is asked for. */
class HandedFiles implements Files {
  readonly parts: Map<string, () => Uint8Array>;

  constructor(parts: ReadonlyMap<string, () => Uint8Array>) {
    this.parts = new Map(parts);
  }

  /** Takes out what is damaged. */
  takenOut(): string[] {
    const damaged = [...this.parts.keys()].filter((path) => this.get(path) === undefined);
    for (const path of damaged) this.parts.delete(path);
    return damaged;
  }

  get(path: string): Uint8Array | undefined {
    try {
      return this.parts.get(path)?.();
    } catch {
      return undefined;
    }
  }

  keys(): Iterable<string> {
    return this.parts.keys();
  }
}

function partsIn(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> | undefined {
  try {
    return packedParts(bytes, MOST);
  } catch {
    return undefined;
  }
}

/** Whoever packs a folder gets its name before every file. */
function withoutFolder(parts: ReadonlyMap<string, () => Uint8Array>): ReadonlyMap<string, () => Uint8Array> {
  const tops = new Set([...parts.keys()].map((path) => path.slice(0, path.indexOf('/') + 1)));
  const [top = ''] = tops;
  if (tops.size !== 1 || top === '' || top === 'seals/') return parts;
  return new Map([...parts].map(([path, part]) => [path.slice(top.length), part]));
}
