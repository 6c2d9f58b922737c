import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { HOME } from '../../host.ts';
import { emul as run } from '../commands/emul.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the example, or of the small workspace of the pages, to write into; `files` are laid over it. */
export function copied(
  from: 'example' | 'example-2026' | 'example-closed' | 'example-month' | 'pages',
  files: Readonly<Record<string, string>> = {},
): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-entry-'));
  made.push(root);
  const folder = join(root, 'so');
  cpSync(from === 'pages' ? join(HOME, 'tests', 'pages', 'workspace') : join(HOME, 'data', from), folder, {
    recursive: true,
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Every file of a folder with its bytes, to see what a command changed. */
export function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** One line run in a folder, or its words where one holds a blank. */
export function emul(folder: string, line: string | readonly string[]) {
  return run(line, folder);
}
