import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  const folder = mkdtempSync(join(parent, PREFIX));
  try {
    for (const { path, bytes } of files) flushed(join(folder, path), bytes);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PREFIX = '.emul-';

/** Removes what a killed write left in a folder where nobody else stages anything right now. */
export function leftoversGone(parent: string): void {
  for (const name of readdirSync(parent))
    if (name.startsWith(PREFIX)) rmSync(join(parent, name), { recursive: true, force: true });
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
