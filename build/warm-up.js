// Runs a bundle through what an office does most, a quick one through its own command, then writes what V8 has compiled of it
// beside it: `emul.cache`, `score.cache` …
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

createRequire(import.meta.url)('../bin/patience.js');

const [bundle, home] = process.argv.slice(2);
const name = basename(bundle, '.cjs');
const script = new Script(createRequire(import.meta.url)('node:module').wrap(readFileSync(bundle, 'latin1')), {
  filename: bundle,
});
const module = { exports: {} };
script.runInThisContext().call(module.exports, module.exports, createRequire(bundle), module, bundle, dirname(bundle));

process.stdout.write = () => true;
process.stderr.write = () => true;
const example = join(home, 'data', 'example');
const friday = [
  ['score', '-C', example],
  ['score', '-C', example, '--json'],
  ['check', '-C', example],
  ['classify', '2017-H1', '-C', example, '--json'],
];
for (const words of friday.filter(([command]) => name === 'emul' || name === command)) {
  process.argv = [process.execPath, 'emul', ...words];
  await module.exports.main(home);
}
writeFileSync(join(dirname(bundle), `${name}.cache`), script.createCachedData());
process.exit(0);
