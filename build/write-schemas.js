// Writes what plugs own outside of their files, from their lists: parts of `schemas/`, and the papers that `src/model/` knows.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

const { paperTable } = await imported('papers.ts');
written('src/model/paper.ts', await paperTable());
const { declaredKinds, plugged } = await imported('plugged.ts');
const { datapackage } = await imported('datapackage.ts');
written('schemas/datapackage.json', datapackage());
const { engineTables } = await imported('engines.ts');
for (const [name, text] of engineTables()) written(`docs/engine/${name}`, text);
for (const kind of declaredKinds) written(`schemas/${kind}.schema.json`, plugged(kind));

function written(path, text) {
  if (existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text) return;
  writeFileSync(join(root, path), text);
  console.log(path);
}

/** A TypeScript module of the build with all that it imports. */
async function imported(name) {
  const options = { entryPoints: [join(root, 'build', name)], bundle: true, platform: 'node', format: 'cjs' };
  const { outputFiles } = await build({ ...options, packages: 'external', write: false, logLevel: 'error' });
  const module = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(module, createRequire(import.meta.url));
  return module.exports;
}
