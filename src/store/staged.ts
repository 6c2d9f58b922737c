import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write: its path below some folder, with `/`, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Writes files into a fresh folder inside `parent`, each flushed to the disk, and hands that folder to `use`; it is gone afterwards. */
export function staged<T>(parent: string, files: readonly NewFile[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(parent, '.emul-'));
  try {
    for (const { path, text } of files) flushed(join(folder, path), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flushed(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text, 'utf8');
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
