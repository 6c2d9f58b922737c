import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../base/sha256.ts';
import type { FileChange } from './file-change.ts';
import { type LastWrite, lastWrite, record } from './last-write.ts';
import { emptyFoldersGone } from './placed.ts';
import { rewritten } from './rewritten.ts';
import { StoreError, storeError } from './store-error.ts';
import { textAt, withoutMark } from './target.ts';

/** The last write turned round: what each file says now and said before. */
export interface Undoing {
  readonly write: LastWrite;
  readonly changes: readonly FileChange[];
  /** Files that somebody has changed since; nothing may be taken back then. */
  readonly touched: readonly string[];
}

/** What taking the last write back would do; nothing where there is none. */
export function undoing(root: string): Undoing | undefined {
  const write = lastWrite(root);
  if (!write) return undefined;
  const changes: FileChange[] = [];
  const touched: string[] = [];
  for (const { path, before, after } of write.files) {
    const now = present(root, path);
    const print = now === undefined ? null : sha256(now);
    // A write that was killed has left some files as they were.
    if ((now ?? null) === before) continue;
    if (print !== after) touched.push(path);
    changes.push({ path, before: withoutMark(now), after: withoutMark(before ?? undefined) });
  }
  return { write, changes, touched };
}

/** Takes the last write back, and the folders that were made for it; there is none to take back afterwards. */
export function undone(root: string, { write, changes, touched }: Undoing): void {
  const [first] = touched;
  if (first !== undefined) throw new StoreError('CHANGED', first);
  if (changes.length > 0) rewritten(root, changes, undefined);
  else record(root, undefined);
  const home = realpathSync.native(root);
  for (const { path, made } of write.files)
    if (made !== undefined && isAbove(made, path)) emptyFoldersGone(dirname(join(home, path)), join(home, made));
}

function present(root: string, path: string): string | undefined {
  try {
    return textAt(root, path);
  } catch (error) {
    throw storeError(error, path);
  }
}

function isAbove(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) && !folder.split('/').includes('..');
}
