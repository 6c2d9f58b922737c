import { constants, copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFile } from './staged.ts';

/** File systems without hard links (FAT, some network drives) refuse one with these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'];

/** Gives every file of `from` its name below `to`, in order and never over one that is there; when one fails, those before go again. */
export function placed(files: readonly Pick<NewFile, 'path'>[], from: string, to: string): void {
  const made: (() => void)[] = [];
  try {
    for (const { path } of files) {
      const target = join(to, path);
      const first = mkdirSync(dirname(target), { recursive: true });
      if (first !== undefined) made.push(() => emptyFoldersGone(dirname(target), first));
      named(join(from, path), target);
      made.push(() => rmSync(target));
    }
  } catch (error) {
    for (const undo of made.reverse()) undo();
    throw error;
  }
}

/** A hard link fails where the name is taken, and shows a whole file or none. */
export function named(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!NO_LINKS.includes(code)) throw error;
    copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}

/** Removes the folders from `last` up to `first`, as far as they are empty. */
export function emptyFoldersGone(last: string, first: string): void {
  for (let folder = last; ; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
    if (folder === first || dirname(folder) === folder) return;
  }
}
