import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What V8 kept is of the Node that built it, and no other takes it; the state of sources is the build's own. */
const STAYS = /^dist\/(?:[^/]+\.cache|\.[^/]*)$/;

/** What lies elsewhere in a package than in a clone. */
const MOVED = new Map([['dist/LICENSES.txt', 'LICENSES.txt']]);

/**
 * Every file that belongs into a package or a folder to carry, as `files` of the clone's manifest names them, but their own
 * manifest and README: its place there, with `/`, and where it lies now.
 */
export function packageFiles(root) {
  const { files } = manifestOf(root);
  const paths = files.flatMap((path) => filesIn(root, path)).filter((path) => !STAYS.test(path));
  return paths.map((path) => ({ path: MOVED.get(path) ?? path, from: join(root, path) }));
}

/** The manifest of a package: what whoever installs it needs. Libraries are bundled, and nothing is to be built. */
export function packageManifest(root) {
  const { files, scripts, allowScripts, dependencies, devDependencies, overrides, ...manifest } = manifestOf(root);
  return manifest;
}

function manifestOf(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
