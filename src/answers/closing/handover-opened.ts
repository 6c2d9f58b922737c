import { sha256 } from '../../base/sha256.ts';
import type { PackageFault } from '../../package/fault.ts';
import { partsOf } from '../../package/parts.ts';
import type { Files } from '../../source/archive.ts';
import { WORKSPACE_FILE } from '../../source/folder.ts';
import { isPlainPath } from '../../source/plain-path.ts';
import { codeOfList, type HandoverList, LIST, listFrom, MOST, PAPERS_FOLDER } from './handover-list.ts';

/** Why an archive is no handover that one can go on from. */
export type HandoverFault =
  /** No zip, or one that is damaged or lies; `part` says where. */
  | { readonly why: 'broken'; readonly part: string }
  | { readonly why: 'too-big' }
  /** A zip of another kind: a seal's, somebody's own, a later emul's. */
  | { readonly why: 'no-list' }
  /** Files not as listed, not there, or not listed. */
  | { readonly why: 'differs'; readonly changed: readonly string[]; readonly added: readonly string[] }
  /** Names that lead elsewhere, or that some system takes for another. */
  | { readonly why: 'name'; readonly path: string }
  /** Papers alone: nothing that one could go on with. */
  | { readonly why: 'no-workspace' };

/** A handover as it was packed, every file held to the list. */
export interface OpenHandover {
  readonly list: HandoverList;
  readonly code: string;
  /** Without the list and the papers beside it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Opens a handover, which may be hostile: nothing of it is used before all of it is held to its list. */
export function openedHandover(bytes: Uint8Array): { opened: OpenHandover } | { fault: HandoverFault } {
  const parts = partsIn(bytes);
  if ('fault' in parts) return parts;
  const text = parts.get(LIST);
  const list = text && listFrom(new TextDecoder().decode(text));
  if (!text || !list) return { fault: { why: 'no-list' } };
  const own = new Map([...parts].filter(([path]) => isOwn(path)));
  const odd = [...own.keys()].find((path) => !isPlainPath(path)) ?? clash([...own.keys()]);
  if (odd !== undefined) return { fault: { why: 'name', path: odd } };
  const { changed, added } = heldTo(list, own);
  if (changed.length > 0 || added.length > 0) return { fault: { why: 'differs', changed, added } };
  if (!own.has(WORKSPACE_FILE)) return { fault: { why: 'no-workspace' } };
  return { opened: { list, code: codeOfList(new TextDecoder().decode(text)), files: own } };
}

/** Files that are not as listed or not there, and those that no list names. */
export function heldTo({ files }: HandoverList, own: Files): { changed: string[]; added: string[] } {
  const listed = new Set(files.map(({ path }) => path));
  return {
    changed: files.filter(({ path, sha256: sum }) => sum !== sumOf(own.get(path))).map(({ path }) => path),
    added: [...own.keys()].filter((path) => !listed.has(path) && isOwn(path)),
  };
}

/** Neither the list nor a paper beside. */
function isOwn(path: string): boolean {
  return path !== LIST && !path.startsWith(`${PAPERS_FOLDER}/`);
}

function partsIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | { fault: HandoverFault } {
  try {
    return partsOf(bytes, MOST);
  } catch (error) {
    const fault = error instanceof Error && 'fault' in error ? (error.fault as PackageFault) : undefined;
    if (!fault) throw error;
    return { fault: fault.id === 'too-big' ? { why: 'too-big' } : { why: 'broken', part: fault.part } };
  }
}

/** Two names that are one on a Mac, or a file where another wants a folder. */
function clash(paths: readonly string[]): string | undefined {
  const names = new Set<string>();
  for (const path of paths) {
    const name = path.normalize('NFC').toLowerCase();
    if (names.has(name)) return path;
    names.add(name);
  }
  return paths.find((path) => {
    const steps = path.normalize('NFC').toLowerCase().split('/');
    return steps.some((_, i) => i > 0 && names.has(steps.slice(0, i).join('/')));
  });
}

function sumOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && sha256(bytes);
}
