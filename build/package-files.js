import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

/** Lays a whole package into a folder: its files, its manifest, and what tells of emul without what only a clone has. */
export function layPackage(root, folder) {
  const files = [...packageFiles(root), { path: 'README.md', from: join(root, 'README.md') }];
  const paths = new Set(files.map(({ path }) => path));
  for (const { path, from } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (/^README/.test(path)) writeFileSync(join(folder, path), readmeAmong(paths, readFileSync(from, 'utf8')));
    else cpSync(from, join(folder, path));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageManifest(root), undefined, 2)}\n`);
}

/** What stands above a paragraph of a page that not everybody needs. */
const MARK = /^ *<!-- (only in a clone|not in a folder to carry) -->\n/;

/** A page without the paragraphs that only a clone needs, or that lead to a file which is not there; `isCarried` where emul needs no Node. */
export function readmeAmong(paths, text, isCarried = false) {
  const isFor = (paragraph) => {
    const [, mark] = MARK.exec(paragraph) ?? [];
    return !mark || (mark === 'not in a folder to carry' && !isCarried);
  };
  const isWhole = (paragraph) =>
    [...paragraph.matchAll(/\]\((?!https?:)([^)#]+)/g)].every(([, path]) => paths.has(path));
  const kept = text.split('\n\n').filter((paragraph) => isFor(paragraph) && isWhole(paragraph));
  return kept.map((paragraph) => paragraph.replace(MARK, '')).join('\n\n');
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
