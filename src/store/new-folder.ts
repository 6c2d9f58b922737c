import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placed } from './placed.ts';
import { type NewFile, staged } from './staged.ts';
import { StoreError, storeError } from './store-error.ts';

/** Which of the paths are taken below a folder, or stand behind a file where a folder is wanted. */
export function inTheWay(folder: string, files: readonly NewFile[]): string[] {
  if (isFile(folder)) return [folder];
  const taken = files.flatMap(({ path }) => {
    const steps = path.split('/');
    const above = steps.slice(0, -1).map((_, i) => steps.slice(0, i + 1).join('/'));
    const blocked = above.find((one) => isFile(join(folder, one)));
    return blocked ?? (statusOf(join(folder, path)) ? path : []);
  });
  return [...new Set(taken)];
}

/**
 * Fills a folder with files, all or none. A new folder is filled beside and renamed; in one that exists each file gets its
 * name in the order given, so that the last one is what makes the rest count. Throws a StoreError where the disk refuses.
 */
export function filledFolder(folder: string, files: readonly NewFile[]): void {
  const [blocked] = inTheWay(folder, files);
  if (blocked !== undefined) throw new StoreError('EEXIST', blocked);
  try {
    if (statusOf(folder)) staged(folder, files, (beside) => placed(files, beside, folder));
    else besideThenRenamed(folder, files);
  } catch (error) {
    throw storeError(error, folder);
  }
}

function besideThenRenamed(folder: string, files: readonly NewFile[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const inside = files.map(({ path, text }) => ({ path: `new/${path}`, text }));
  staged(dirname(folder), inside, (beside) => renameSync(join(beside, 'new'), folder));
}

function isFile(path: string): boolean {
  const status = statusOf(path);
  return status !== undefined && !status.isDirectory() && !status.isSymbolicLink();
}

function statusOf(path: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
