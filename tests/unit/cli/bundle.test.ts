import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { copiedWorkspace, emul, lay } from './run-in.ts';

const bundle = join(HOME, 'dist', 'emul.cjs');

/** What `bin/emul.js` prints, in the environment of the other tests. */
function built(folder: string, ...argv: string[]) {
  const environment = { PATH: process.env['PATH'] ?? '', COLUMNS: '80' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, 'bin', 'emul.js'), ...argv], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** What a quick bundle alone prints of its command. */
function quick(folder: string, ...argv: string[]): readonly [out: string, err: string] {
  const program = `
    process.argv.push(...${JSON.stringify(argv)});
    const whole = () => process.stdout.write('the whole bundle was asked');
    require(${JSON.stringify(join(HOME, 'dist', `${argv[0]}.cjs`))}).main(${JSON.stringify(HOME)}, whole);`;
  const env = { PATH: process.env['PATH'] ?? '', COLUMNS: '80' };
  const { stdout, stderr } = spawnSync(process.execPath, ['-'], { cwd: folder, env, encoding: 'utf8', input: program });
  return [stdout, stderr];
}

/** Files whose mistakes are found by letters that are not ASCII. */
const SPOILED: Readonly<Record<string, string>> = {
  'scores/2016/2016-W41.yaml':
    'kind: scores\nperiod: “2016-W41”\nentries:\n  - {member: cv-03, self: {B2: Giỏi, A2: 16,5}}\n',
  'scores/2016/2016-W42.yaml': 'kind: scores\nperiod: tuần 42\nheld: 19 tháng 10 năm 2016\nentries: []\n',
  'scores/2016/2016-W43.yaml':
    'kind: scores\nperiod: 2016-W43\nentries:\n  - {member: cv-03, causes: "Phßng ChÝnh s¸ch D©n téc"}\n',
};

describe.skipIf(!existsSync(bundle))('what is built does what the sources do', () => {
  test.each(['emul', 'score', 'classify', 'check'])('%s is ASCII, since it is read byte by byte', (name) => {
    expect(/[^\x00-\x7f]/.test(readFileSync(join(HOME, 'dist', `${name}.cjs`), 'latin1'))).toBe(false);
  });

  test.each([
    ['score'],
    ['score', '2016-W40', '--json'],
    ['classify', '2016-10'],
    ['classify', '2016-10', '--json'],
    ['check'],
    ['check', '--json'],
  ])('emul %s … needs its quick bundle only', async (...argv) => {
    const folder = copiedWorkspace();
    const { out, err } = await emul(folder, ...argv);
    expect(quick(folder, ...argv)).toEqual([out, err]);
  });

  test('a quick bundle asks for the whole where it goes no further, and has printed nothing', () => {
    expect(quick(copiedWorkspace(), 'score', '2016-W40', '-o', 'tuan-40.md')).toEqual([
      'the whole bundle was asked',
      '',
    ]);
  });

  test.each([
    ['score'],
    ['score', '2016-Ư45'],
    ['score', 'tuần-40'],
    ['score', '--member', 'Nguyễn Văn An', '--json'],
    ['classify', '2016-W40'],
    ['explain', 'nguyen van an', '2016-W40'],
    ['regulation', 'show', 'nd335-2025'],
    ['check'],
    ['check', '--explain', 'decimal-comma'],
    ['check', 'scores/2016/2016-W9*.yaml'],
    ['score', '2016-W40', '-o', 'tuan-40.md'],
    ['classify', '2016-10', '-o', 'thang-10.csv'],
    ['score', '2016-W40', '--dry-run'],
    ['help', 'decimal-comma'],
    ['sckre'],
    ['--help'],
    ['-h', 'score'],
    ['validate', '--help'],
    ['plan', 'status', '--help'],
    ['plan', '--help'],
    ['plan', '--help', '--lang', 'en'],
    ['plan', 'sttus', '--help'],
    ['score', '--help', '--unti'],
  ])('emul %s …', async (...argv) => {
    const folder = copiedWorkspace();
    expect(built(folder, ...argv)).toEqual(await emul(folder, ...argv));
  });

  test('every finding on spoiled files', async () => {
    const folder = copiedWorkspace();
    for (const [path, text] of Object.entries(SPOILED)) lay(folder, path, text);
    expect(built(folder, 'check')).toEqual(await emul(folder, 'check'));
    expect(built(folder, 'score', '2016-W41')).toEqual(await emul(folder, 'score', '2016-W41'));
  });
});
