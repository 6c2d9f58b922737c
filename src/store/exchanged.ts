import { chmodSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writingBegun } from '../base/work.ts';
import { logTarget } from './log-target.ts';
import { OWN_FOLDER } from './own-folder.ts';
import { emptyFoldersGone, named } from './placed.ts';
import { replaced } from './replaced.ts';
import { likeBefore } from './rights.ts';
import { type NewBytes, stagedBytes } from './staged.ts';
import { lackingLine, type Step, stepOf } from './step.ts';
import { drop, type Kept, keep, newestStep, pruned } from './steps.ts';
import { storeError } from './store-error.ts';
import type { Target } from './target.ts';
import type { Told } from './told.ts';

/**
 * Gives all targets their new text or none, and the log its line behind them, under the lock that the caller holds. What is
 * needed to take it back is kept first: of a write that is killed half-way, what was written can be taken back, and one that
 * was killed before its line gets it from the next write. `back` is the step that is taken back by it.
 */
export function exchanged(root: string, targets: readonly Target[], told: Told, back?: Kept): void {
  const newest = newestStep(root);
  const late = newest.step && lackingLine(root, newest.step);
  const all = [...targets, logTarget(root, told.log, [...(late === undefined ? [] : [late]), told.log.line])];
  const own = back ?? { number: newest.number + 1 };
  const begun = targets.map(({ path }) => writingBegun(path));
  const step: Step = back ? { ...back.step, log: told.log, isBack: true } : stepOf(root, targets, told);
  try {
    stagedBytes(join(root, OWN_FOLDER), copiesOf(all), (beside) => {
      keep(root, { number: own.number, step });
      swapped(all, beside);
      for (const [i, { fresh }] of targets.entries()) begun[i]?.(Buffer.byteLength(fresh ?? ''));
    });
  } catch (error) {
    if (back) keep(root, back);
    else drop(root, [own.number]);
    throw storeError(error, root);
  }
  if (back) drop(root, [back.number]);
  else pruned(root);
}

/** Both texts of each file: the old one goes back where a later file cannot be written. */
function copiesOf(targets: readonly Target[]): NewBytes[] {
  return targets.flatMap(({ old, fresh }, i) => [
    ...(fresh === undefined ? [] : [{ path: `new/${i}`, bytes: fresh }]),
    ...(old === undefined ? [] : [{ path: `old/${i}`, bytes: old }]),
  ]);
}

/** Renames one after the other; when one fails, those before get their old text again. */
function swapped(targets: readonly Target[], beside: string): void {
  const back: (() => void)[] = [];
  try {
    for (const [i, target] of targets.entries()) {
      const { path, full, old, fresh, rights } = target;
      const copy = join(beside, 'old', String(i));
      const source = join(beside, 'new', String(i));
      if (old !== undefined) likeBefore(copy, rights);
      if (fresh !== undefined) likeBefore(source, rights);
      if (fresh === undefined) replaced(full, join(beside, `gone-${i}`), path);
      else if (old === undefined) back.push(...placedNew(source, target));
      else replaced(source, full, path);
      if (old !== undefined) back.push(() => replaced(copy, full, path));
    }
  } catch (error) {
    for (const undo of back.reverse()) undo();
    throw error;
  }
}

/** A file that was not there, and how to take it away again. */
function placedNew(source: string, { full, path }: Target): (() => void)[] {
  const first = madeFolders(dirname(full));
  const undo = [() => renameSync(full, source)];
  try {
    named(source, full);
  } catch (error) {
    if (first !== undefined) emptyFoldersGone(dirname(full), first);
    throw storeError(error, path);
  }
  return first === undefined ? undo : [() => emptyFoldersGone(dirname(full), first), ...undo];
}

/** New folders are for whoever may write into the one they are made in; the first of them, where there are any. */
function madeFolders(last: string): string | undefined {
  const first = mkdirSync(last, { recursive: true });
  if (first === undefined) return undefined;
  const { mode } = statSync(dirname(first));
  for (let folder = last; folder.length >= first.length; folder = dirname(folder)) chmodSync(folder, mode & 0o7777);
  return first;
}
