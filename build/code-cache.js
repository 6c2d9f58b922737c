import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Caches by name: one for all commands, and smaller ones of their own for those typed most, which are read in less time. */
const CACHES = ['emul', 'score', 'classify', 'check'];

/**
 * Lets V8 keep what it compiled of the core while it did a Friday's work, so that a command need not compile it again.
 * Node takes a cache only if it is of the same version and flags; where it is not, or was never made, the core is compiled
 * as usual. Nothing but speed depends on it.
 */
export async function writeCodeCaches(root, folder) {
  if (!existsSync(join(root, 'data', 'example'))) return;
  const warmUp = join(root, 'build', 'warm-up.js');
  const made = CACHES.map((name) =>
    promisify(execFile)(process.execPath, [warmUp, join(folder, 'emul.cjs'), root, name], { timeout: 60_000 }),
  );
  const results = await Promise.allSettled(made);
  if (results.some(({ status }) => status === 'rejected'))
    process.stderr.write('emul: not every code cache could be made; emul only starts a little slower\n');
}
