// Writes the parts of `schemas/*.schema.json` that plugs own, from their lists.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { plugged, pluggedKinds } = await imported(join(root, 'build', 'plugged.ts'));

for (const kind of pluggedKinds) {
  const path = join(root, 'schemas', `${kind}.schema.json`);
  const text = readFileSync(path, 'utf8');
  const made = plugged(kind, text);
  if (made === text) continue;
  writeFileSync(path, made);
  console.log(`schemas/${kind}.schema.json`);
}

/** A TypeScript module with all that it imports. */
async function imported(entry) {
  const options = { entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', write: false };
  const { outputFiles } = await build(options);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
