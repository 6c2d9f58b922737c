import { lstatSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writingBegun } from '../base/work.ts';
import { onDisk } from '../source/on-disk.ts';
import { placed } from './placed.ts';
import { type NewBytes, type NewFile, stagedBytes } from './staged.ts';
import { StoreError, storeError } from './store-error.ts';

/** A file that a folder is filled with: its text, or bytes as they are. */
type Filling = NewFile | NewBytes;

function bytesOf(file: Filling): string | Uint8Array {
  return 'text' in file ? file.text : file.bytes;
}

/**
 * Which of the paths are taken below a folder, or stand behind a file where a folder is wanted. Where the last file is not
 * there, a run that filled the folder was killed: what it wrote, to the letter, is in nobody's way.
 */
export function inTheWay(folder: string, files: readonly Filling[]): string[] {
  if (isFile(folder)) return [folder];
  const last = files.at(-1);
  const isBegun = last !== undefined && !statusOf(join(folder, last.path));
  const taken = files.flatMap((file) => {
    const { path } = file;
    const steps = path.split('/');
    const above = steps.slice(0, -1).map((_, i) => steps.slice(0, i + 1).join('/'));
    const blocked = above.find((text) => isFile(join(folder, text)));
    const isFree = !statusOf(join(folder, path)) || (isBegun && isSame(join(folder, path), bytesOf(file)));
    return blocked ?? (isFree ? [] : path);
  });
  return [...new Set(taken)];
}

/**
 * Fills a folder with files, all or none. A new folder is filled beside and renamed; in one that exists each file gets its
 * name in the order given, so that the last one is what makes the rest count. Throws a StoreError where the disk refuses.
 */
export function filledFolder(folder: string, files: readonly Filling[]): void {
  const [blocked] = inTheWay(folder, files);
  if (blocked !== undefined) throw new StoreError('EEXIST', blocked);
  const done = files.map(({ path }) => writingBegun(join(folder, path)));
  try {
    const missing = files.filter(({ path }) => !statusOf(join(folder, path)));
    if (statusOf(folder))
      stagedBytes(
        folder,
        missing.map((file) => ({ path: file.path, bytes: bytesOf(file) })),
        (beside) => placed(missing, beside, folder),
      );
    else besideThenRenamed(folder, files);
    for (const [i, file] of files.entries()) done[i]?.(Buffer.byteLength(bytesOf(file)));
  } catch (error) {
    throw storeError(error, folder);
  }
}

function besideThenRenamed(folder: string, files: readonly Filling[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const inside = files.map((file) => ({ path: `new/${file.path}`, bytes: bytesOf(file) }));
  stagedBytes(dirname(folder), inside, (beside) => renameSync(join(beside, 'new'), folder));
}

function isSame(path: string, bytes: string | Uint8Array): boolean {
  try {
    return lstatSync(path).isFile() && readFileSync(path).equals(Buffer.from(bytes));
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  const status = statusOf(path);
  return status !== undefined && !status.isDirectory() && !status.isSymbolicLink();
}

function statusOf(path: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(onDisk(path), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
