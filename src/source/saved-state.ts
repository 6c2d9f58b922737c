import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../base/sha256.ts';
import { bytesOf, MOST_BYTES_OF_SCORES } from './disk.ts';
import { yamlFilesBelow } from './folder.ts';

/** A USB stick keeps time by two seconds: two saves within them are told apart by what was saved. */
const YOUNG_MS = 3_000;

/**
 * A text that is another once somebody has saved, renamed or deleted a file of the workspace. Asked again and again, since the
 * disk of another computer tells nobody of changes, and Windows keeps a folder that is listened to from being renamed.
 */
export function savedState(root: string): string {
  const files = yamlFilesBelow(root, '', () => {}).map((path) => ({ path, ...timeOf(join(root, path)) }));
  const newest = Math.max(...files.map(({ changed }) => changed));
  return files
    .map(({ path, changed, size }) => {
      const inside = changed > newest - YOUNG_MS ? contentOf(root, path) : '';
      return `${path} ${changed} ${size} ${inside}\n`;
    })
    .join('');
}

/** Gone between being listed and being looked at: as good as deleted. */
function timeOf(path: string): { readonly changed: number; readonly size: number } {
  try {
    const { mtimeMs, size } = lstatSync(path);
    return { changed: mtimeMs, size };
  } catch {
    return { changed: 0, size: -1 };
  }
}

function contentOf(root: string, path: string): string {
  const found = bytesOf(root, path, MOST_BYTES_OF_SCORES);
  return 'bytes' in found ? sha256(found.bytes) : found.refusal.why;
}
