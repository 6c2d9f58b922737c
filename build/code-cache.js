import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { QUICK } from './quick.js';

/** Bundles that keep what was compiled of them, under their own name. */
const CACHED = ['emul', ...Object.keys(QUICK)];

/**
 * Lets V8 keep what it compiled of a bundle while it did a Friday's work, so that a command need not compile it again.
 * Node takes a cache only if it is of the same version and flags; where it is not, or was never made, the bundle is compiled
 * as usual. Nothing but speed depends on it.
 */
export async function writeCodeCaches(root, folder) {
  if (!existsSync(join(root, 'data', 'example'))) return;
  const warmUp = join(root, 'build', 'warm-up.js');
  const made = CACHED.map((name) =>
    promisify(execFile)(process.execPath, [warmUp, join(folder, `${name}.cjs`), root], { timeout: 60_000 }),
  );
  const results = await Promise.allSettled(made);
  if (results.some(({ status }) => status === 'rejected'))
    process.stderr.write('emul: not every code cache could be made; emul only starts a little slower\n');
}
