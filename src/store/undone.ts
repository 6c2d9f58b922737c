import { dirname, join } from 'node:path';
import { sha256 } from '../base/sha256.ts';
import { realPath } from '../source/real-path.ts';
import { exchanged } from './exchanged.ts';
import type { FileChange } from './file-change.ts';
import { locked } from './lock.ts';
import { emptyFoldersGone } from './placed.ts';
import { heldBefore, isAsBefore, type Step, sealsIn } from './step.ts';
import { drop, type Kept, newestStep, stepAt, stepNumbers } from './steps.ts';
import { StoreError } from './store-error.ts';
import { bytesAt, targetOf, withoutMark } from './target.ts';
import type { Told } from './told.ts';

/** A step turned round: what each file says and said before. */
export interface Undoing extends Kept {
  readonly changes: readonly FileChange[];
  /** Files that somebody has changed since; nothing may be taken back then. */
  readonly touched: readonly string[];
  /** The seal that came since; nothing is taken back across it. */
  readonly seal: string | undefined;
  /** Newer steps of which nothing is left to take back. */
  readonly spent: readonly number[];
}

/** Steps that can be taken back, one after the other, newest first; ends with the first that cannot be. */
export function* undoings(root: string): Generator<Undoing, void, void> {
  const said = new Map<string, Buffer | undefined>();
  let spent: number[] = [];
  for (const number of stepNumbers(root)) {
    const step = stepAt(root, number);
    const turned = step && turnedRound(step, (path) => (said.has(path) ? said.get(path) : bytesAt(root, path)));
    if (!step || !turned || turned.changes.length === 0) {
      spent.push(number);
      continue;
    }
    const seal = sealsIn(root).find((name) => !step.seals.includes(name));
    yield { number, step, ...turned, seal, spent };
    if (turned.touched.length > 0 || seal !== undefined) return;
    for (const file of step.files) said.set(file.path, heldBefore(file));
    spent = [];
  }
}

/** The newest step, where it was killed half-way: some of its files say what it wrote, the others what they said before. */
export function halfDone(root: string): Undoing | undefined {
  const { number, step } = newestStep(root);
  if (!step) return undefined;
  const turned = turnedRound(step, (path) => bytesAt(root, path));
  const isHalf = turned.touched.length === 0 && turned.changes.length > 0 && turned.changes.length < step.files.length;
  return isHalf ? { number, step, ...turned, seal: undefined, spent: [] } : undefined;
}

function turnedRound({ files }: Step, saying: (path: string) => Buffer | undefined) {
  const changes: FileChange[] = [];
  const touched: string[] = [];
  for (const file of files) {
    const { path, isBase64 } = file;
    if (isKeptForGood(path)) continue;
    const there = saying(path);
    const print = there === undefined ? null : sha256(there);
    // A write that was killed has left some files as they were.
    if (isAsBefore(there, file)) continue;
    if (print !== file.after) touched.push(path);
    const back = heldBefore(file);
    const after = isBase64 && back ? { after: '', bytes: back } : { after: withoutMark(back?.toString()) };
    changes.push({ path, before: withoutMark(there?.toString()), ...after });
  }
  return { changes, touched };
}

/** What was handed out stays remembered (rule 58). */
function isKeptForGood(path: string): boolean {
  return path.startsWith('shown/');
}

/** Takes a step back, and the folders that were made for it; the one before it is the newest then. */
export function undone(root: string, { number, step, changes, touched, spent }: Undoing, told: Told): void {
  const [first] = touched;
  if (first !== undefined) throw new StoreError('CHANGED', first);
  locked(root, () => {
    const targets = changes.map((change) => targetOf(root, change));
    exchanged(root, targets, told, { number, step });
    drop(root, spent);
  });
  const home = realPath(root);
  for (const { path, made } of step.files)
    if (made !== undefined && isAbove(made, path)) emptyFoldersGone(dirname(join(home, path)), join(home, made));
}

function isAbove(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) && !folder.split('/').includes('..');
}
