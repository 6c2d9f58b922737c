import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesInTar } from './tar.js';

const { version, integrity } = JSON.parse(readFileSync(join(import.meta.dirname, 'nodes.json'), 'utf8'));

/** Which Node goes into the folders. */
export const NODE_VERSION = version;

/** The files of a package that brings Node for one system, by path: from npm, in the one state that is known here. */
export function nodePackage(name) {
  const folder = mkdtempSync(join(tmpdir(), 'emul-node-'));
  try {
    const options = ['--silent', '--prefer-offline', '--pack-destination', folder];
    // npm is a batch file on Windows, which only a shell starts; no word here needs quoting for one but the folder.
    const isWindows = process.platform === 'win32';
    const words = ['pack', `${name}@${version}`, ...options].map((word) => (isWindows ? `"${word}"` : word));
    execFileSync('npm', words, { stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows });
    const packed = readFileSync(join(folder, `${name}-${version}.tgz`));
    const found = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
    if (found !== integrity[name]) throw new Error(`${name} ${version} is not what it was: ${found}`);
    return filesInTar(gunzipSync(packed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
