import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cratesIn } from './crates.js';

const LICENCE = /^(licen[sc]e|copying|notice)/i;
const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
/** What a package has copied into a file of its own, as its bundler marked it. */
const INSIDE = /^\/\/ (node_modules\/(?:@[^/]+\/)?[^/]+)\//gm;

/** Writes `LICENSES.txt`: every package inside the bundles, with its version and the words of its licence. */
export function writeLicences(root, folder, metafiles) {
  const inputs = [...new Set(metafiles.flatMap((metafile) => Object.keys(metafile.inputs)))];
  const packages = new Set(inputs.flatMap((input) => packagesOf(root, input)));
  const crates = inputs.filter((input) => input.endsWith('.wasm')).flatMap((input) => cratesOf(root, input));
  const texts = [...[...packages].sort().map((path) => licenceOf(root, path)), ...crates];
  writeFileSync(join(folder, 'LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** The package that a file belongs to, and those it has swallowed. */
function packagesOf(root, input) {
  const own = PACKAGE.exec(input)?.[1];
  if (!own || !/\.[cm]?js$/.test(input)) return own ? [own] : [];
  const swallowed = readFileSync(join(root, input), 'utf8').matchAll(INSIDE);
  return [own, ...[...swallowed].map(([, path]) => nearest(root, own, path))];
}

function nearest(root, folder, path) {
  return existsSync(join(root, folder, path)) ? join(folder, path) : path;
}

function licenceOf(root, path) {
  const folder = join(root, path);
  const { name, version, license, repository, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort();
  const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (words.length === 0) words.push(whoseIs(author, repository), wordsOf(root, license));
  return `${name} ${version} (${license})\n\n${words.join('\n\n')}\n`;
}

/** Of a package that does not bring the words: whose it is, and where its source lies, which the MPL asks for. */
function whoseIs(author, repository) {
  const who = author ? [`Copyright ${author.name ?? author}`] : [];
  return [...who, `The source: ${repository?.url ?? repository}`].join('\n');
}

/** What a program was compiled from: its crates by their licence, and the words of each licence behind those that it covers. */
function cratesOf(root, input) {
  const { name, version } = JSON.parse(readFileSync(join(root, dirname(input), 'package.json'), 'utf8'));
  const crates = cratesIn(readFileSync(join(root, input)));
  return [...new Set(crates.map(({ licence }) => licence))].map((licence) => {
    const covered = crates.filter((crate) => crate.licence === licence);
    const lines = covered.map(
      (crate) => `${[crate.name, ...crate.versions].join(' ')}: Copyright (c) ${crate.holder}, ${crate.source}`,
    );
    return `Inside of ${name} ${version}, in Rust (${licence})\n\n${lines.join('\n')}\n\n${wordsOf(root, licence)}\n`;
  });
}

/** The words of a licence that whoever gives something away under it brings. */
function wordsOf(root, licence) {
  return readFileSync(join(root, 'build', 'licences', `${licence}.txt`), 'utf8').trim();
}
