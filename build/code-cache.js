import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets V8 keep what it compiled of the core while it did a Friday's work, so that a command need not compile it again.
 * Node takes the cache only if it is of the same version and flags; where it is not, or was never made, the core is compiled
 * as usual. Nothing but speed depends on it.
 */
export function writeCodeCache(root, folder) {
  const example = join(root, 'data', 'example');
  if (!existsSync(example)) return;
  try {
    const words = [join(root, 'build', 'warm-up.js'), join(folder, 'emul.cjs'), root];
    execFileSync(process.execPath, words, { stdio: 'ignore', timeout: 60_000 });
  } catch {
    process.stderr.write('emul: no code cache could be made; emul only starts a little slower\n');
  }
}
