import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isThere, WORKSPACE_FILE } from './folder.ts';
import { isLeftAlone } from './listing.ts';
import { onDisk } from './on-disk.ts';

/** What marks a folder as an export. */
export const PACKAGE_FILE = 'datapackage.json';

/** Whether a file of a workspace lies in an export that was written there. */
export function isInExport(root: string, path: string): boolean {
  const above = path.split('/').slice(0, -1);
  return above.some((_, i) => isThere(join(root, ...above.slice(0, i + 1), PACKAGE_FILE)));
}

/** Something that an agency may have handed in. */
export interface HandedIn {
  /**
   * `closed`: a folder that nobody may go through, or that lies too deep; `unmarked`: a workspace or an export that has lost the file
   * that marks it; `nothing`: a folder without any of these, or an archive of another kind.
   */
  readonly is: 'workspace' | 'export' | 'zip' | 'closed' | 'unmarked' | 'nothing';
  /** Absolute. */
  readonly path: string;
  /** As it is shown: from the folder that was named. */
  readonly shown: string;
  /** Folders between that one and this. */
  readonly above: readonly string[];
}

const MOST_LEVELS = 8;

/** Workspaces, exports and zips below a folder, in an order that does not depend on the disk; what lies in one of them is its own. */
export function handedInBelow(path: string, shown: string, above: readonly string[] = []): HandedIn[] {
  const own = (is: HandedIn['is']): HandedIn[] => [{ is, path, shown, above: above.slice(0, -1) }];
  const entries = above.length > MOST_LEVELS ? undefined : entriesOf(path);
  if (!entries) return own('closed');
  const names = entries.map(({ name }) => name);
  if (names.includes(WORKSPACE_FILE)) return own('workspace');
  if (names.includes(PACKAGE_FILE)) return own('export');
  if (names.some((name) => UNMARKED.test(name))) return own('unmarked');
  const found = entries.flatMap((entry): HandedIn[] => {
    const { name } = entry;
    const [inside, called] = [join(path, name), shown === '.' ? name : `${shown.replace(/[/\\]+$/, '')}/${name}`];
    if (isLeftAlone(name)) return [];
    if (isFolderAt(entry, inside)) return handedInBelow(inside, called, [...above, name]);
    const [archive] = ARCHIVE.exec(name) ?? [];
    if (archive === undefined) return [];
    return [{ is: /^\.zip$/i.test(archive) ? 'zip' : 'nothing', path: inside, shown: called, above }];
  });
  return found.length === 0 && above.length > 0 ? own('nothing') : found;
}

/** What workspaces and exports alone have in them. */
const UNMARKED = /^(?:seals|(?:periods|results)\.(?:csv|ndjson|parquet))$/;
/** What people pack things into; also one that is not whole yet, or was set aside. */
const ARCHIVE = /\.(?:zip|rar|7z|tar|tgz|gz)(?:\.\w+)?$/i;

function entriesOf(path: string): Dirent[] | undefined {
  try {
    return readdirSync(onDisk(path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

function isFolderAt(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
