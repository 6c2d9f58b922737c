import { type Dirent, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { matchesWildcard } from '../base/wildcard.ts';
import { codeOf } from './disk.ts';
import { isFolder, isThere } from './folder.ts';
import { onDisk } from './on-disk.ts';
import { realPath } from './real-path.ts';
import { Unreadable } from './unreadable.ts';

/** A file that a command line names: where it lies, and how it was named. */
export interface NamedFile {
  readonly full: string;
  readonly shown: string;
}

/**
 * The files that a line names, each once, in order: a folder stands for the files in it and its folders with one of these
 * endings, and wildcards in names for those that fit, for shells that expand none. A name that fits nothing is a file that is not there.
 */
export function filesNamed(texts: readonly string[], folder: string, endings: readonly string[]): NamedFile[] {
  const files = texts.flatMap((text) => filesFor(text.replaceAll('\\', '/'), folder, endings));
  return files.filter(({ full }, i) => files.findIndex((other) => other.full === full) === i);
}

function filesFor(text: string, folder: string, endings: readonly string[]): NamedFile[] {
  const full = (path: string) => (isAbsolute(path) ? path : join(folder, path));
  const plain = text.replace(/\/+$/, '') || text;
  const found = isThere(full(plain)) ? [plain] : fitting(plain, full);
  const files = found.flatMap((path) => (isFolder(full(path)) ? below(path, full, endings) : [path]));
  // Nothing fits, or only folders with nothing in them: the latter are no mistake.
  const named = found.length > 0 ? files : [text];
  return named.map((path) => ({ full: full(path), shown: path }));
}

/** Paths that fit one with `*` or `?` in its names, step by step; names are compared in NFC. */
function fitting(path: string, full: (path: string) => string): string[] {
  let found = [''];
  for (const [i, name] of path.split('/').entries()) {
    const under = (above: string, text: string) => (i === 0 ? text : `${above}/${text}`);
    found = found.flatMap((above) => {
      if (!/[*?]/.test(name)) return isThere(full(under(above, name) || '/')) ? [under(above, name)] : [];
      const names = entriesIn(full(i === 0 ? '.' : above || '/')).map((entry) => entry.name);
      const isFitting = (text: string) => matchesWildcard(text.normalize('NFC'), name.normalize('NFC'));
      return names.filter(isFitting).map((text) => under(above, text));
    });
  }
  return found;
}

const MOST_LEVELS = 8;

/**
 * Also what links lead to: the user has named the folder. A link back to a folder `above` is no other one; a link to nothing may
 * have been anything, and stands for a file that is not there.
 */
function below(
  path: string,
  full: (path: string) => string,
  endings: readonly string[],
  above: readonly string[] = [],
): string[] {
  const real = realPath(onDisk(full(path)));
  if (above.includes(real)) return [];
  if (above.length > MOST_LEVELS) throw new Unreadable(path, { why: 'system', code: 'ENAMETOOLONG' }, true);
  return entriesIn(full(path)).flatMap((entry) => {
    const inside = path === '.' ? entry.name : `${path}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (entry.isDirectory() || (isLink && isFolder(full(inside))))
      return below(inside, full, endings, [...above, real]);
    const isMeant = endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
    return isMeant || (isLink && !isThere(full(inside))) ? [inside] : [];
  });
}

/** What lies in a folder, in an order that does not depend on the disk; what Office keeps while a file is open is left out. Unreadable where the system does not say. */
function entriesIn(folder: string): Dirent[] {
  try {
    const entries = readdirSync(onDisk(folder), { withFileTypes: true });
    const kept = entries.filter(({ name }) => !/^(?:~\$|\.)/.test(name) && name !== 'node_modules');
    return kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new Unreadable(folder, { why: 'system', code }, true);
  }
}
