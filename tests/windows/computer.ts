import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { HOME } from '../host.ts';

/** A Windows 10 that has nothing but the folder to carry, unpacked from its zip where an office would put it. */
export default function computer(): () => void {
  if (spawnSync('wine', ['--version']).error) installed();
  const base = mkdtempSync(join(tmpdir(), 'emul-windows-'));
  const prefix = join(base, 'prefix');
  Object.assign(process.env, { EMUL_WINDOWS: base, WINEPREFIX: prefix, WINEDEBUG: '-all', LC_ALL: 'C.UTF-8' });
  delete process.env['DISPLAY'];
  for (const words of [
    ['wineboot', '-i'],
    ['wine', 'winecfg', '-v', 'win10'],
    ['wineserver', '-w'],
  ])
    silent(words);
  silent([process.execPath, join(HOME, 'build', 'prepare.js')]);
  silent([process.execPath, join(HOME, 'build', 'pack-folder.js'), 'win-x64', base]);
  const [zip = ''] = readdirSync(base).filter((name) => name.endsWith('.zip'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(base, zip))))) {
    const file = join(base, 'Ổ đĩa của tôi', path.replace(/^[^/]+/, 'emul'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return () => silent(['wineserver', '-k']);
}

function silent([program = '', ...words]: readonly string[]): void {
  const { status, error } = spawnSync(program, words, { stdio: 'ignore' });
  if (error) throw error;
  if (status !== 0 && program !== 'wineserver') throw new Error(`${program} ${words.join(' ')}: ${status}`);
}

function installed(): void {
  if (process.getuid?.() !== 0) throw new Error('wine is missing: apt-get install --no-install-recommends wine wine64');
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'wine', 'wine64'],
  ])
    execFileSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
