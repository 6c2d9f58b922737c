import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, type MemoryHost, memoryHost } from '../../host.ts';

export const EXAMPLE = join(HOME, 'data', 'example');
export const EXAMPLE_MONTH = join(HOME, 'data', 'example-month');

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** The small workspace of the pages with these files laid over it. */
export function office(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-score-'));
  made.push(folder);
  cpSync(join(HOME, 'tests', 'pages', 'workspace'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a line in a folder, on a screen so wide. */
export async function emul(
  folder: string,
  line: string,
  width = 80,
): Promise<{ host: MemoryHost; code: number; out: string }> {
  const host = memoryHost(folder);
  const wide = { ...host, out: { ...host.out, width } };
  const code = await run(line.split(' '), wide);
  return { host, code, out: host.stdout() };
}
