// Packs emul for npm: `npm run pack` leaves `emul-VERSION.tgz` in the clone, `npm run pack -- FOLDER` there. It needs no network,
// and the same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { layPackage } from './package-files.js';
import { isBuilt } from './sources.js';

const root = join(import.meta.dirname, '..');
const [into = '.'] = process.argv.slice(2);

if (!isBuilt(root)) await import('./build.js');
const folder = mkdtempSync(join(tmpdir(), 'emul-pack-'));
try {
  layPackage(root, folder);
  const line = ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(into)];
  const [made] = JSON.parse(npm(line));
  const { filename, size, unpackedSize, entryCount } = made;
  const inMegabytes = (bytes) => (bytes / 1e6).toFixed(1);
  console.log(
    `${join(into, filename)}: ${inMegabytes(size)} MB, ${entryCount} files of ${inMegabytes(unpackedSize)} MB; npm i -g ./${filename}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The npm that runs this, or the one on the path. */
function npm(line) {
  const own = process.env.npm_execpath;
  const [program, ...before] = own ? [process.execPath, own] : ['npm'];
  return execFileSync(program, [...before, ...line], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
