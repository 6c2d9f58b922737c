import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf, MOST_BYTES } from './disk.ts';

/** The name that makes a folder a workspace. */
export const WORKSPACE_FILE = 'emul.yaml';

/** The workspace that holds a folder, found upward as git does; nothing where there is none. */
export function workspaceAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, WORKSPACE_FILE))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The word behind a key at the start of a line of `emul.yaml`: a look before anything is read in earnest. */
export function settingsLine(root: string, key: string): string | undefined {
  const found = bytesOf(root, WORKSPACE_FILE, MOST_BYTES);
  const text = 'bytes' in found ? found.bytes.toString('utf8', 0, 20_000) : '';
  return new RegExp(`^${key}:\\s*([\\w-]+)`, 'm').exec(text)?.[1];
}

/** Whether anything stands under that name. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** Whether a folder stands under that name. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const YAML = /\.ya?ml$/i;
const MOST_LEVELS = 8;

/** Every YAML file below a folder of the workspace, in order of code units; what begins with a dot is left alone. */
export function yamlFilesBelow(root: string, folder = '', depth = 0): string[] {
  if (depth > MOST_LEVELS) return [];
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory() && !YAML.test(entry.name)) return yamlFilesBelow(root, path, depth + 1);
    return YAML.test(entry.name) ? [path] : [];
  });
}

/** Names of the scores files in every folder below `scores/`, by the period their names tell. */
export function scoresFilesBelow(root: string, periodInName: (path: string) => string): Map<string, string[]> {
  const byPeriod = new Map<string, string[]>();
  for (const folder of entriesOf(join(root, 'scores'))) {
    if (!folder.isDirectory()) continue;
    for (const { name } of entriesOf(join(root, 'scores', folder.name))) {
      if (!name.endsWith('.yaml') || name.startsWith('.')) continue;
      const path = `scores/${folder.name}/${name}`;
      const period = periodInName(path);
      byPeriod.set(period, [...(byPeriod.get(period) ?? []), path]);
    }
  }
  return byPeriod;
}

/** A folder's entries in an order that does not depend on the disk; nothing where there is no such folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
