import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^(licen[sc]e|copying|notice)/i;
const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Writes `LICENSES.txt`: every package inside the bundles, with its version and the words of its licence. */
export function writeLicences(root, folder, metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const packages = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []));
  const texts = [...packages].sort().map((path) => licenceOf(join(root, path)));
  writeFileSync(join(folder, 'LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

function licenceOf(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort();
  const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (words.length === 0) words.push(whereWordsAre(license, repository));
  return `${name} ${version} (${license})\n\n${words.join('\n\n')}\n`;
}

/** Of a package that does not bring the words: where they and its source are, which is what the MPL asks for. */
function whereWordsAre(license, repository) {
  return `The licence: https://spdx.org/licenses/${license}.html\nThe source: ${repository?.url ?? repository}`;
}
