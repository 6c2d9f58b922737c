import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A path as the disk spells it: a name that came from a Mac has its marks apart (NFD), one that is typed together (NFC), and
 * most disks take them for two. What is not there in either spelling stays as it is.
 */
export function onDisk(path: string): string {
  if (/^[\x00-\x7f]*$/.test(path) || existsSync(path) || dirname(path) === path) return path;
  const folder = onDisk(dirname(path));
  return join(folder, spelled(basename(path), folder));
}

function spelled(name: string, folder: string): string {
  try {
    const meant = name.normalize('NFC');
    return readdirSync(folder).find((text) => text.normalize('NFC') === meant) ?? name;
  } catch {
    return name;
  }
}
