import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from: whole folders and single files of the project. */
const INPUTS = ['src', 'schemas', 'build', 'package.json', 'package-lock.json'];

/** Written by the build itself, inside `src`. */
const GENERATED = ['compiled.js', 'fields.js'].map((name) => join('src', 'schema', name));

/** One text that changes whenever an input is edited, added or deleted: every input with its size and its time. */
export function stateOfSources(root) {
  return INPUTS.flatMap((input) => linesOf(root, input)).join('\n');
}

/** Whether `dist` was built from the sources as they are now. */
export function isBuilt(root) {
  try {
    for (const path of GENERATED) statSync(join(root, path));
    return readFileSync(join(root, 'dist', '.sources'), 'utf8') === stateOfSources(root);
  } catch {
    return false;
  }
}

function linesOf(root, path) {
  if (GENERATED.includes(path)) return [];
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => linesOf(root, join(path, name)));
}
