import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { HOME } from '../host.ts';

const base = process.env['EMUL_WINDOWS'] ?? '';

/** The folder to carry. */
export const carried = join(base, 'Ổ đĩa của tôi', 'emul');

/** What the zip holds, by path. */
export function archived(): string[] {
  const [zip = ''] = readdirSync(base).filter((name) => name.endsWith('.zip'));
  const paths: string[] = [];
  unzipSync(readFileSync(join(base, zip)), { filter: ({ name }) => paths.push(name) < 0 });
  return paths;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A copy of the example, in a folder called as an office calls it. */
export function office(name = 'Thi đua/sổ tuần'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'emul-office-')), name);
  cpSync(join(HOME, 'data', 'example'), folder, { recursive: true });
  return folder;
}

/** What a line is put under so that nothing can be written into a folder. */
export function readOnly(folder: string): string[] {
  const mounted = `mount --bind "${folder}" "${folder}" && mount -o remount,ro,bind "${folder}" && exec "$@"`;
  return ['unshare', process.getuid?.() === 0 ? '-m' : '-rm', 'sh', '-c', mounted, 'sh'];
}

/** Ends what wine has left running, which opens files for others: what it sees of a disk is what was there when it began. */
export function startedAnew(): void {
  for (const how of ['-k', '-w']) spawnSync('wineserver', [how], { stdio: 'ignore' });
}

/** A path as Windows spells it. */
export function onWindows(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** What a line of cmd prints where the folder to carry is on the PATH: into files, since Node ends on wine’s pipes. */
export function typed(folder: string, words: readonly string[], under: readonly string[] = []): Ran {
  const printed = mkdtempSync(join(tmpdir(), 'emul-printed-'));
  const [out, err] = [join(printed, 'out'), join(printed, 'err')];
  const streams = [openSync(out, 'w'), openSync(err, 'w')] as const;
  const line = [...under, 'wine', 'cmd', '/c', ...words];
  const env = { ...process.env, WINEPATH: onWindows(carried) };
  const { status } = spawnSync(line[0] ?? '', line.slice(1), { cwd: folder, env, stdio: ['ignore', ...streams] });
  for (const stream of streams) closeSync(stream);
  const ran = { code: status, out: readFileSync(out, 'utf8'), err: readFileSync(err, 'utf8') };
  rmSync(printed, { recursive: true });
  return ran;
}

/** `emul …` on Windows. */
export function emul(folder: string, ...words: string[]): Ran {
  return typed(folder, ['emul.cmd', ...words]);
}

/** The same on the system that the tests run on. */
export function here(folder: string, ...words: string[]): Ran {
  const line = [join(HOME, 'bin', 'emul.js'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Does something while another program of Windows has a file open and shares it with nobody, as Word and Excel do. */
export async function whileHeld<T>(path: string, does: () => T): Promise<T> {
  const [script, sign] = [join(base, 'holds.cjs'), join(base, 'held')];
  writeFileSync(script, HOLDS);
  const words = [join(carried, 'node.exe'), onWindows(script), onWindows(path), onWindows(sign)];
  const holder = spawn('wine', words, { stdio: 'ignore' });
  const ended = new Promise((end) => holder.once('exit', end));
  while (!existsSync(sign) && holder.exitCode === null) await passed(50);
  try {
    return does();
  } finally {
    rmSync(sign, { force: true });
    await ended;
  }
}

/** 0x10000000 is what libuv calls UV_FS_O_EXLOCK: no sharing. */
const HOLDS = `
const { closeSync, constants, existsSync, openSync, writeFileSync } = require('node:fs');
const [path, sign] = process.argv.slice(2);
const held = openSync(path, constants.O_RDWR | 0x10000000);
writeFileSync(sign, '');
while (existsSync(sign)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
closeSync(held);`;

/** What stands on the console after each of these was typed and what follows it was seen; the window is a terminal of Linux. */
export async function keyed(folder: string, line: string, keys: readonly (readonly [seen: string, key: string])[]) {
  const env = { ...process.env, WINEPATH: onWindows(carried), TERM: 'xterm' };
  const window = spawn('script', ['-qec', `stty cols 100 rows 50; wine cmd /c ${line}`, '/dev/null'], {
    cwd: folder,
    env,
  });
  let screen = '';
  let from = 0;
  window.stdout.on('data', (bytes: Buffer) => {
    screen += bytes.toString('utf8');
  });
  const ended = new Promise((end) => window.once('exit', end));
  const seenIn = () => screen.replace(/\x1b(?:\[[0-9;?]*[a-zA-Z]|\][^\x07]*\x07)/g, '');
  for (const [seen, key] of keys) {
    for (let waits = 0; !seenIn().slice(from).includes(seen) && waits < 600; waits += 1) await passed(50);
    if (!seenIn().slice(from).includes(seen)) throw new Error(`“${seen}” was never seen in:\n${seenIn()}`);
    from = seenIn().length;
    window.stdin.write(`${key}\r`);
  }
  await Promise.race([ended, passed(20_000)]);
  window.kill();
  return seenIn();
}
