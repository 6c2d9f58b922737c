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

/** Files whose mistakes are found by letters that are not ASCII. */
const SPOILED: Readonly<Record<string, string>> = {
  'scores/2016/2016-W41.yaml':
    'kind: scores\nperiod: “2016-W41”\nentries:\n  - {member: cv-03, self: {B2: Giỏi, A2: 16,5}}\n',
  'scores/2016/2016-W42.yaml': 'kind: scores\nperiod: tuần 42\nheld: 19 tháng 10 năm 2016\nentries: []\n',
  'scores/2016/2016-W43.yaml':
    'kind: scores\nperiod: 2016-W43\nentries:\n  - {member: cv-03, causes: "Phßng ChÝnh s¸ch D©n téc"}\n',
};

describe.skipIf(!existsSync(bundle))('what is built does what the sources do', () => {
  test('the bundle is ASCII, since it is read byte by byte', () => {
    expect(/[^\x00-\x7f]/.test(readFileSync(bundle, 'latin1'))).toBe(false);
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
  });
});
