import { accessSync, chmodSync, constants, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasOwnFolder, isFolderOfOwn, OWN_FOLDER } from './own-folder.ts';
import { replaced } from './replaced.ts';
import { staged } from './staged.ts';
import { type Step, stepIn } from './step.ts';
import { StoreError, systemCode, unreadError } from './store-error.ts';

/** Where it lies what files said before; for nobody but whoever wrote. */
const FOLDER = 'undo';
/** At most so much is kept, the newest whatever its size; the oldest fall off. */
const MOST_BYTES = 100_000_000;
const MOST_STEPS = 100;
/** What was kept before there were steps. */
const FORMER = 'last-write.json';

/** A step and its number; the newest has the highest. */
export interface Kept {
  readonly number: number;
  readonly step: Step;
}

/** Numbers of the steps that this user can take back, newest first; a StoreError where they are another's alone. */
export function stepNumbers(root: string): number[] {
  const own = ownStepNumbers(root);
  if (own.length === 0 && hasOwnFolder(root) && folderOf(root) !== FOLDER) throw new StoreError('ANOTHERS', root);
  return own;
}

function ownStepNumbers(root: string): number[] {
  if (!hasOwnFolder(root)) return [];
  const found = readdirOf(join(root, OWN_FOLDER, folderOf(root)));
  const numbers = found.flatMap((name) => (/^\d{8}\.json$/.test(name) ? Number(name.slice(0, 8)) : []));
  return numbers.sort((a, b) => b - a);
}

/** The newest step; without what it was where it is another user's. */
export function newestStep(root: string): Pick<Kept, 'number'> & { readonly step: Step | undefined } {
  const [number] = ownStepNumbers(root);
  if (number === undefined) return { number: 0, step: undefined };
  try {
    return { number, step: stepAt(root, number) };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'ANOTHERS') return { number, step: undefined };
    throw error;
  }
}

/** A step by its number, nothing where it has just gone; a StoreError where the disk refuses it: another user's is private. */
export function stepAt(root: string, number: number): Step | undefined {
  const path = `${OWN_FOLDER}/${folderOf(root)}/${nameOf(number)}`;
  try {
    return stepIn(readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw isPrivate(error) ? new StoreError('ANOTHERS', root) : unreadError(error, path);
  }
}

/** Keeps a step under its number. */
export function keep(root: string, { number, step }: Kept): void {
  const own = join(root, OWN_FOLDER);
  const folder = join(own, folderOf(root));
  const name = nameOf(number);
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) chmodSync(folder, 0o700);
  staged(own, [{ path: name, text: JSON.stringify(step) }], (beside) => {
    chmodSync(join(beside, name), 0o600);
    replaced(join(beside, name), join(folder, name), `${OWN_FOLDER}/${FOLDER}/${name}`);
  });
  rmSync(join(own, FORMER), { force: true });
}

/** There is nothing more to take back of these. */
export function drop(root: string, numbers: readonly number[]): void {
  const folder = join(root, OWN_FOLDER, folderOf(root));
  for (const number of numbers) rmSync(join(folder, nameOf(number)), { force: true });
}

/** Lets the oldest steps go where there are too many, or they are too big together. */
export function pruned(root: string, mostBytes = MOST_BYTES, mostSteps = MOST_STEPS): void {
  const folder = join(root, OWN_FOLDER, folderOf(root));
  let bytes = 0;
  const tooOld = ownStepNumbers(root).filter((number, i) => {
    bytes += sizeOf(join(folder, nameOf(number)));
    return i > 0 && (i >= mostSteps || bytes > mostBytes);
  });
  drop(root, tooOld);
}

/** What the disk does not say counts for nothing: the write is done, and the next one asks again. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function nameOf(number: number): string {
  return `${String(number).padStart(8, '0')}.json`;
}

/** Where several users of one computer write, each but the first has a folder of his own. */
function folderOf(root: string): string {
  const path = `${OWN_FOLDER}/${FOLDER}`;
  try {
    if (isFolderOfOwn(root, path)) accessSync(join(root, path), constants.R_OK | constants.X_OK);
    return FOLDER;
  } catch (error) {
    if (!isPrivate(error)) throw unreadError(error, path);
    return `${FOLDER}-${process.getuid?.() ?? 'other'}`;
  }
}

/** What one user of a computer keeps from the others; an error of the disk itself, told already, is none. */
function isPrivate(error: unknown): boolean {
  const code = error instanceof StoreError ? undefined : systemCode(error);
  return code === 'EACCES' || code === 'EPERM';
}

function readdirOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw unreadError(error, OWN_FOLDER);
  }
}
