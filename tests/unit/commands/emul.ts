import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/commands/run.ts';
import { HOME, type MemoryHost, memoryHost } from '../../host.ts';

export const EXAMPLE = join(HOME, 'data', 'example');

/** A fresh folder that is no workspace. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'emul-test-'));
}

/** One line run in a folder, words parted by blanks; what it printed and its exit code. */
export async function emul(
  line: string | readonly string[],
  folder: string,
  environment: MemoryHost['environment'] = {},
) {
  const host = memoryHost(folder, environment);
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await run(words, host);
  return { code, out: host.stdout(), err: host.stderr() };
}
