import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOME } from '../host.ts';
import { nodeOf } from './nodes.ts';

const NODES = [20, 22, 24, 26].map(nodeOf);
const MOST = 5_000_000;

const base = mkdtempSync(join(tmpdir(), 'emul-installed-'));
let packed = '';

/** Packs the clone into a folder of its own. */
function packedInto(name: string): string {
  const folder = join(base, name);
  mkdirSync(folder);
  execFileSync(process.execPath, [join(HOME, 'build', 'pack.js'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  return join(folder, readdirSync(folder)[0] ?? '');
}

beforeAll(() => {
  packed = packedInto('first');
});

test('the package is under 5 MB, and packed again it is the same bytes', () => {
  const bytes = readFileSync(packed);
  expect(bytes.length).toBeLessThan(MOST);
  expect(readFileSync(packedInto('second')).equals(bytes)).toBe(true);
});

/** What npm and emul see: a fresh home, a fresh prefix, nothing fetched before. */
function environmentOf(prefix: string, node: string) {
  return {
    PATH: [join(prefix, 'bin'), prefix, dirname(node), process.env['PATH']].join(delimiter),
    HOME: prefix,
    npm_config_prefix: prefix,
    npm_config_cache: join(prefix, 'cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    // Whoever asks the registry all the same asks nobody.
    npm_config_registry: 'http://127.0.0.1:9/',
    COLUMNS: '80',
  };
}

/** Without any network where the machine lets one be taken away. */
const CUT_OFF = spawnSync('unshare', ['-n', 'true']).status === 0 ? ['unshare', '-n'] : [];

describe.each(NODES)('under Node $major', ({ program, why = '', major }) => {
  const prefix = join(base, `gốc mới ${major}`);
  const workspace = join(base, 'Thi đua', `sổ ${major}`);
  const env = environmentOf(prefix, program ?? '');
  const run = (cwd: string, ...line: string[]) => {
    const [first = '', ...others] = [...CUT_OFF, ...line];
    const { status, stdout, stderr } = spawnSync(first, others, { cwd, env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  test('npm installs it without a network, and it runs in any folder', ({ skip }) => {
    skip(program === undefined, why);
    mkdirSync(prefix);
    cpSync(join(HOME, 'data', 'example'), workspace, { recursive: true });
    expect(run(base, 'npm', 'install', '--global', packed)).toMatchObject({ status: 0 });
    expect(existsSync(join(prefix, 'lib', 'node_modules', 'emul', 'node_modules'))).toBe(false);

    expect(run(base, 'node', '--version').stdout).toMatch(new RegExp(`^v${major}\\.`));
    const score = run(base, 'emul', 'score', '45', '-C', workspace);
    expect(score).toMatchObject({ status: 0, stderr: expect.not.stringContaining('Warning') });
    expect(score.stdout).toContain('BẢNG ĐIỂM THI ĐUA TUẦN 45');
    const inside = { ...score, stderr: score.stderr.replaceAll(` -C "${workspace}"`, '') };
    expect(run(workspace, 'emul', 'score', '45')).toEqual(inside);
    expect(run(workspace, 'emul', 'check').status).toBe(0);
    expect(run(base, 'emul', 'init', 'sổ mới', '--sample', '--dry-run').status).toBe(0);
    expect(run(base, 'emul', 'help', 'decimal-comma').stdout).toContain('16,5');
    for (const ending of ['docx', 'xlsx', 'png', 'html'])
      expect(run(base, 'emul', 'score', '45', '-C', workspace, '-o', `bảng ${major}.${ending}`).status).toBe(0);
  });
});
