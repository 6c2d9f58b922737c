import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Keeps every help beside the bundle, and what every command takes, so that `--help` and a shell's completion need not load it. */
export async function writeHelp(folder) {
  const { everyHelp, everyLine } = createRequire(import.meta.url)(join(folder, 'emul.cjs'));
  writeFileSync(join(folder, 'help.json'), JSON.stringify(await everyHelp()));
  writeFileSync(join(folder, 'lines.json'), JSON.stringify(await everyLine()));
}
