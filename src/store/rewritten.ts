import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Words } from '../base/locale.ts';
import { sha256 } from '../base/sha256.ts';
import { type FileChange, isDifferent } from './file-change.ts';
import { type LastWrite, record, recordBefore } from './last-write.ts';
import { locked } from './lock.ts';
import { OWN_FOLDER } from './own-folder.ts';
import { emptyFoldersGone, named } from './placed.ts';
import { replaced } from './replaced.ts';
import { likeBefore } from './rights.ts';
import { type NewFile, staged } from './staged.ts';
import { storeError } from './store-error.ts';
import { type Target, targetOf } from './target.ts';

/**
 * Writes all files of a change or none: each beside, flushed, renamed, under the workspace's lock. A StoreError where a file
 * says something else than it was read with, is held open, or the disk refuses; everything is as it was then. `deed` says
 * what is done, for who wants to take it back; without it nothing is kept.
 */
export function rewritten(root: string, changes: readonly FileChange[], deed: Words | undefined): void {
  const different = changes.filter(isDifferent);
  if (different.length === 0) return;
  locked(root, () => {
    const targets = different.map((change) => targetOf(root, change));
    const before = recordBefore(root);
    try {
      staged(join(root, OWN_FOLDER), copiesOf(targets), (beside) => {
        // The record comes first: of a write that is killed half-way, what was written can be taken back.
        if (deed) record(root, recordOf(root, targets, deed));
        swapped(targets, beside);
      });
    } catch (error) {
      if (deed) record(root, before);
      throw storeError(error, root);
    }
    if (!deed) record(root, undefined);
  });
}

/** Both texts of each file: the old one goes back where a later file cannot be written. */
function copiesOf(targets: readonly Target[]): NewFile[] {
  return targets.flatMap(({ old, fresh }, i) => [
    ...(fresh === undefined ? [] : [{ path: `new/${i}`, text: fresh }]),
    ...(old === undefined ? [] : [{ path: `old/${i}`, text: old }]),
  ]);
}

function recordOf(root: string, targets: readonly Target[], deed: Words): string {
  const files = targets.map(({ path, full, old, fresh }) => ({
    path,
    before: old ?? null,
    after: fresh === undefined ? null : sha256(fresh),
    made: firstMissing(root, full),
  }));
  return JSON.stringify({ deed, files } satisfies LastWrite);
}

/** The highest folder above a file that is not there yet, relative to the workspace. */
function firstMissing(root: string, full: string): string | undefined {
  let missing: string | undefined;
  for (let folder = dirname(full); !existsSync(folder); folder = dirname(folder)) missing = folder;
  return missing && relative(root, missing).replaceAll('\\', '/');
}

/** Renames one after the other; when one fails, those before get their old text again. */
function swapped(targets: readonly Target[], beside: string): void {
  const back: (() => void)[] = [];
  try {
    for (const [i, target] of targets.entries()) {
      const { path, full, old, fresh, rights } = target;
      const copy = join(beside, 'old', String(i));
      const source = join(beside, 'new', String(i));
      if (rights) for (const one of [copy, ...(fresh === undefined ? [] : [source])]) likeBefore(one, rights);
      if (fresh === undefined) replaced(full, join(beside, `gone-${i}`), path);
      else if (old === undefined) back.push(...placedNew(source, full));
      else replaced(source, full, path);
      if (old !== undefined) back.push(() => replaced(copy, full, path));
    }
  } catch (error) {
    for (const undo of back.reverse()) undo();
    throw error;
  }
}

/** A file that was not there, and how to take it away again. */
function placedNew(source: string, full: string): (() => void)[] {
  const first = mkdirSync(dirname(full), { recursive: true });
  const undo = [() => renameSync(full, source)];
  try {
    named(source, full);
  } catch (error) {
    if (first !== undefined) emptyFoldersGone(dirname(full), first);
    throw error;
  }
  return first === undefined ? undo : [() => emptyFoldersGone(dirname(full), first), ...undo];
}
