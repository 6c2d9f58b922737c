import { existsSync, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { during } from '../base/work.ts';
import { bytesOf, codeOf, MOST_BYTES } from './disk.ts';
import { isLeftAlone, type Listed, listed } from './listing.ts';
import { onDisk } from './on-disk.ts';
import { Unreadable } from './unreadable.ts';

/** The name that makes a folder a workspace. */
export const WORKSPACE_FILE = 'emul.yaml';

/** The workspace that holds a folder, found upward as git does; nothing where there is none. */
export function workspaceAbove(folder: string): string | undefined {
  for (let at = onDisk(folder); ; at = dirname(at)) {
    // A link that leads nowhere, too: its workspace cannot be read, and the one around is not meant.
    if (statusAt(join(at, WORKSPACE_FILE), lstatSync)) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The folders right below one that are workspaces, by name; what the system keeps closed is none. */
export function workspacesIn(folder: string): string[] {
  const isWorkspace = (name: string) => existsSync(onDisk(join(folder, name, WORKSPACE_FILE)));
  try {
    return readdirSync(onDisk(folder))
      .filter((name) => !isLeftAlone(name) && isWorkspace(name))
      .sort();
  } catch {
    return [];
  }
}

/** The word behind a key at the start of a line of `emul.yaml`: a look before anything is read in earnest. */
export function settingsLine(root: string, key: string): string | undefined {
  const found = bytesOf(root, WORKSPACE_FILE, MOST_BYTES);
  const text = 'bytes' in found ? found.bytes.toString('utf8', 0, 20_000) : '';
  return new RegExp(`^${key}:\\s*([\\w-]+)`, 'm').exec(text)?.[1];
}

/** Whether `emul.yaml` says something that looks like this: such a look, too. */
export function settingsHave(root: string, words: RegExp): boolean {
  const found = bytesOf(root, WORKSPACE_FILE, MOST_BYTES);
  return 'bytes' in found && words.test(found.bytes.toString('utf8'));
}

/** Whether anything stands under that name; Unreadable where the system does not say. */
export function isThere(path: string): boolean {
  return statusAt(path, statSync) !== undefined;
}

/** Whether a folder stands under that name; Unreadable where the system does not say. */
export function isFolder(path: string): boolean {
  return statusAt(path, statSync)?.isDirectory() ?? false;
}

/** Whether it is a folder with nothing in it. */
export function isEmptyFolder(path: string): boolean {
  return isFolder(path) && readdirSync(path).length === 0;
}

/** Every file and folder below one, as paths from there. */
export function namesBelow(path: string): string[] {
  const names = readdirSync(onDisk(path), { recursive: true, encoding: 'utf8' });
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

/** What no file can be called: too long a name, or a path through a file. */
const CANNOT_BE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

function statusAt(path: string, asked: (path: string) => Stats): Stats | undefined {
  try {
    return asked(onDisk(path));
  } catch (error) {
    const code = codeOf(error);
    if (CANNOT_BE.includes(code)) return undefined;
    throw new Unreadable(path, { why: 'system', code }, false);
  }
}

const YAML = /\.ya?ml$/i;
const MOST_LEVELS = 8;

/**
 * Every YAML file below a folder of the workspace, in order of code units; what begins with a dot is left alone. A folder that
 * cannot be gone through is Unreadable, or told to `closed` where somebody wants to know of all.
 */
export function yamlFilesBelow(
  root: string,
  folder = '',
  closed: Closed = thrown,
  above: readonly string[] = [],
): string[] {
  if (above.length > MOST_LEVELS) return [];
  const { real, entries } = listedOr(closed, root, folder, above);
  return entries.flatMap(({ name, isFolder: isDeeper }) => {
    const path = folder ? `${folder}/${name}` : name;
    if (isLeftAlone(name)) return [];
    if (isDeeper && !YAML.test(name)) return yamlFilesBelow(root, path, closed, [...above, real]);
    return YAML.test(name) ? [path] : [];
  });
}

function listedOr(closed: Closed, root: string, folder: string, above: readonly string[] = []): Listed {
  const none = { real: '', entries: [] };
  try {
    return during('reading', () => listed(root, folder, above)) ?? none;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    closed(error);
    return none;
  }
}

/** What is told of a folder that cannot be gone through. */
export type Closed = (error: Unreadable) => void;

/** Without it nothing can be said: the command stops. */
export function thrown(error: Unreadable): void {
  throw error;
}

const YEAR = /^\d{4}$/;

/** Names of the scores files in every folder below `scores/`, by the period their names tell. */
export function scoresFilesBelow(
  root: string,
  periodInName: (path: string) => string,
  closed: Closed = thrown,
): Map<string, string[]> {
  const byPeriod = new Map<string, string[]>();
  for (const { name: year, isFolder: isYear } of listedOr(closed, root, 'scores').entries) {
    // A file that is called as a year stands where a folder belongs: asked for, it is told as that.
    if (isLeftAlone(year) || !(isYear || YEAR.test(year))) continue;
    for (const { name } of listedOr(closed, root, `scores/${year}`).entries) {
      if (!name.endsWith('.yaml') || name.startsWith('.')) continue;
      const path = `scores/${year}/${name}`;
      const period = periodInName(path);
      byPeriod.set(period, [...(byPeriod.get(period) ?? []), path]);
    }
  }
  return byPeriod;
}
