// Writes what plugs own outside of their files, from their lists: parts of `schemas/`, and the papers that `src/model/` knows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const SUFFIX = '.schema.json';

const { paperTable } = await imported('papers.ts');
written('src/model/paper.ts', await paperTable());
const { plugged } = await imported('plugged.ts');
for (const name of readdirSync(join(root, 'schemas'), { recursive: true })) {
  if (!name.endsWith(SUFFIX)) continue;
  const kind = name.slice(0, -SUFFIX.length).replaceAll('\\', '/');
  written(`schemas/${name}`, plugged(kind));
}

function written(path, text) {
  if (readFileSync(join(root, path), 'utf8') === text) return;
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
