import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Keeps every help beside the bundle, so that `--help` need not load it. */
export async function writeHelp(folder) {
  const { everyHelp } = createRequire(import.meta.url)(join(folder, 'emul.cjs'));
  writeFileSync(join(folder, 'help.json'), JSON.stringify(await everyHelp()));
}
