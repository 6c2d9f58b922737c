import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { over, temporaryFolder } from './temporary.ts';

/** A file to write: its path below some folder, with `/`, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The same with bytes. */
export interface NewBytes {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** Writes files into a fresh folder inside `parent`, each flushed to the disk, and hands that folder to `use`; it is gone afterwards. */
export function staged<T>(parent: string, files: readonly NewFile[], use: (folder: string) => T): T {
  return stagedBytes(
    parent,
    files.map(({ path, text }) => ({ path, bytes: text })),
    use,
  );
}

export function stagedBytes<T>(parent: string, files: readonly NewBytes[], use: (folder: string) => T): T {
  const folder = temporaryFolder(parent);
  try {
    for (const { path, bytes } of files) flushed(join(folder, path), bytes);
    return use(folder);
  } finally {
    over(folder);
  }
}

function flushed(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
