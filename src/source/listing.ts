import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Archive, archiveAt, namesIn } from './archive.ts';
import { codeOf, isInside } from './disk.ts';
import { realPath } from './real-path.ts';
import { Unreadable } from './unreadable.ts';

/** A name in a folder of the workspace. */
interface Entry {
  readonly name: string;
  /** Also where it is a link to a folder. */
  readonly isFolder: boolean;
}

/** One folder of the workspace, gone through. */
export interface Listed {
  /** Where it really lies: a link leads elsewhere. */
  readonly real: string;
  readonly entries: readonly Entry[];
}

/**
 * A folder's entries in an order that does not depend on the disk; nothing where there is no such folder. Unreadable where the
 * system says anything else, or a link leads out of the workspace or back into one of the folders `above`.
 */
export function listed(root: string, folder: string, above: readonly string[] = []): Listed | undefined {
  const archive = archiveAt(root);
  if (archive) return listedIn(archive, folder);
  const full = join(root, folder);
  try {
    const real = realPath(full);
    const here = folder ? join(realPath(dirname(full)), basename(full)) : real;
    if (above.includes(real) || isInside(real, here)) throw refused(folder, 'ELOOP');
    if (folder && !isInside(realPath(root), real)) throw new Unreadable(folder, { why: 'link-outside' }, true);
    const found = readdirSync(real, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      real,
      entries: found.map((dirent) => ({ name: dirent.name, isFolder: isFolderAt(dirent, root, folder) })),
    };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (codeOf(error) === 'ENOENT' && isGone(full)) return undefined;
    throw refused(folder, codeOf(error));
  }
}

/** What an archive holds of a folder, and what is not its matter from the folder beside. */
function listedIn(archive: Archive, folder: string): Listed | undefined {
  const above = folder ? `${folder}/` : '';
  const beside = archive.beside === undefined ? undefined : listed(archive.beside, folder);
  const names = namesIn(archive, folder);
  for (const { name, isFolder } of beside?.entries ?? [])
    if (!names.has(name) && !archive.holds(above + name)) names.set(name, isFolder);
  const entries = [...names].map(([name, isFolder]) => ({ name, isFolder }));
  return { real: beside?.real ?? folder, entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Whether not even a link stands under that name. */
function isGone(path: string): boolean {
  try {
    return !lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return false;
  }
}

/** Of a link, what it leads to; one that leads nowhere may have been a folder unless its name has an ending. */
function isFolderAt(entry: Dirent, root: string, folder: string): boolean {
  if (!entry.isSymbolicLink() || isLeftAlone(entry.name)) return entry.isDirectory();
  try {
    return statSync(join(root, folder, entry.name)).isDirectory();
  } catch (error) {
    return codeOf(error) !== 'ENOENT' || extname(entry.name) === '';
  }
}

/** What no command looks into. */
export function isLeftAlone(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function refused(folder: string, code: string): Unreadable {
  return new Unreadable(folder, { why: 'system', code }, true);
}
