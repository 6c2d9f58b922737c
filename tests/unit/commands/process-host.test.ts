import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { hostOf, type ProcessLike } from '../../../src/commands/process-host.ts';
import { HOME } from '../../host.ts';
import { EXAMPLE, emptyFolder } from './emul.ts';

type Listener = (error: NodeJS.ErrnoException) => void;

/** A process whose streams break when told to. */
function fake(argv: readonly string[] = []) {
  const listeners: { out: Listener[]; err: Listener[] } = { out: [], err: [] };
  const told: string[] = [];
  const stream = (name: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => told.push(`${name}: ${text}`) > 0,
    isTTY: name === 'out',
    columns: name === 'out' ? 120 : undefined,
    on: (_: 'error', listener: Listener) => listeners[name].push(listener),
  });
  const process: ProcessLike = {
    argv: ['node', 'emul', ...argv],
    cwd: () => emptyFolder(),
    env: { COLUMNS: '60' },
    cpuUsage: () => ({ user: 1_000, system: 500 }),
    stdin: Readable.from(['5\n', 'thôi\r\n', 'hết']),
    stdout: stream('out'),
    stderr: stream('err'),
  };
  const host = hostOf(process, HOME);
  const fail = async (name: 'out' | 'err', code: string) => {
    for (const listener of listeners[name]) listener(Object.assign(new Error(code), { code }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  return { process, host, told, fail };
}

test('lines come one by one, however they end', async () => {
  const lines: string[] = [];
  for await (const line of fake().host.lines()) lines.push(line);
  expect(lines).toEqual(['5', 'thôi', 'hết']);
});

test('lines typed ahead wait for whoever asks next', async () => {
  const { host } = fake();
  const asked: string[] = [];
  for (const _ of [1, 2, 3])
    for await (const line of host.lines()) {
      asked.push(line);
      break;
    }
  expect(asked).toEqual(['5', 'thôi', 'hết']);
});

describe('a stream that breaks', () => {
  test('a reader that has gone away is silence', async () => {
    const { process, told, fail } = fake();
    await fail('out', 'EPIPE');
    await fail('err', 'EPIPE');
    expect(told).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  test('a full disk is one line and exit 3, however often it is told', async () => {
    const { process, told, fail } = fake();
    await fail('out', 'ENOSPC');
    await fail('out', 'ENOSPC');
    await vi.waitFor(() => expect(told).toEqual(['err: lỗi: chưa in được kết quả: ổ đĩa đã đầy\n']), 5_000);
    expect(process.exitCode).toBe(3);
  });

  test('in the language of the screen', async () => {
    const { told, fail } = fake(['check', '--lang', 'en']);
    await fail('out', 'EIO');
    await vi.waitFor(
      () => expect(told).toEqual(['err: error: the output could not be written: the system says EIO\n']),
      5_000,
    );
  });
});

test('what a host knows of its process', () => {
  const { host, told } = fake();
  host.out.write('x');
  expect(told).toEqual(['out: x']);
  expect(host.out).toMatchObject({ isTerminal: true, width: 120 });
  expect(host.err).toMatchObject({ isTerminal: false, width: 60 });
  expect(host.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

const BIN = join(HOME, 'bin', 'emul.js');
const isBuilt = existsSync(join(HOME, 'dist', 'emul.cjs'));

describe.runIf(isBuilt)('the program itself', () => {
  test.runIf(existsSync('/dev/full')).each(['score 45 --json -q', '--version', '--help', 'check'])(
    'emul %s with nowhere to write: exit 3 and one line',
    (line) => {
      const { status, stderr } = spawnSync(process.execPath, [BIN, ...line.split(' ')], {
        cwd: EXAMPLE,
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        encoding: 'utf8',
      });
      expect(status).toBe(3);
      expect(stderr).toMatch(/^lỗi: chưa in được kết quả: .*\n$/);
    },
  );

  test.skipIf(process.platform === 'win32')('a pipe that closes early is silence', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" score 45 --json -q | head -n 1`],
      {
        cwd: EXAMPLE,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('--version', () => {
    const { stdout, status } = spawnSync(process.execPath, [BIN, '--version'], { cwd: EXAMPLE, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '0.1.0\n']);
  });
});

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGHUP', 129],
  ['SIGTERM', 143],
] as const)('%s in the middle of questions keeps what was said', async (signal, usual) => {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  const child = spawn(process.execPath, [BIN, 'decide', '2017-H1', '--award', 'giay-khen', '--enter'], { cwd: root });
  let asked = '';
  const answers = [() => child.stdin.write('6/7/2017\n'), () => child.kill(signal)];
  child.stderr.on('data', (text: Buffer) => {
    asked += text;
    if (/: $/.test(asked)) answers.shift()?.();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, readFileSync(join(root, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8')]).toEqual([
    usual,
    expect.stringContaining('held: 2017-07-06'),
  ]);
});
