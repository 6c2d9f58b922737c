import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { copiedWorkspace, emul, lay, quietWeek } from './run-in.ts';

const TABLE = 'registrations.id;registrations.date;registrations.titles\ncv-03;10/2/2017;ldtt\n';
const SPELLINGS = [
  ['NFD', 'NFC'],
  ['NFC', 'NFD'],
] as const;

describe.each(SPELLINGS)('names that the disk spells in %s, asked for in %s', (disk, asked) => {
  const [on, typed] = [(text: string) => text.normalize(disk), (text: string) => text.normalize(asked)];

  test('files of the workspace are found, shown and written', async () => {
    const folder = copiedWorkspace();
    renameSync(join(folder, 'criteria/ca-nhan.yaml'), join(folder, on('criteria/cá-nhân.yaml')));
    expect((await emul(folder, 'check', typed('criteria/cá-nhân.yaml'))).out).toContain('Đã xem 1 tệp');
    expect((await emul(folder, 'criteria', 'show', typed('criteria/cá-nhân.yaml'))).code).toBe(0);
    expect((await emul(folder, 'criteria', 'example', 'ca-nhan', 'an', '40')).code).toBe(0);
    expect(readdirSync(join(folder, 'criteria'))).toEqual([on('cá-nhân.yaml')]);
    expect(readFileSync(join(folder, on('criteria/cá-nhân.yaml')), 'utf8')).toContain('Phiếu thật');
    expect((await emul(folder, 'undo')).code).toBe(0);
  });

  test('files and folders that come in', async () => {
    const folder = copiedWorkspace();
    lay(folder, on('đăng-ký.csv'), TABLE);
    lay(folder, on('gửi-về/a.csv'), TABLE);
    for (const name of ['đăng-ký.csv', 'gửi-về', 'gửi-*/a.csv']) {
      const { out } = await emul(folder, 'form', 'import', typed(name), '--period', '2017', '--dry-run');
      expect([name, out.includes('Sẽ nhận')]).toEqual([name, true]);
    }
  });

  test('the workspace itself, and a file that is replaced', async () => {
    const folder = copiedWorkspace();
    mkdirSync(join(folder, on('năm')));
    for (const name of ['emul.yaml', 'organization.yaml', 'criteria', 'regulations', 'scores'])
      renameSync(join(folder, name), join(folder, on('năm'), name));
    lay(folder, on('bảng.csv'), 'cũ\n');
    const { code } = await emul(folder, 'score', '40', '-C', typed('năm'), '-o', typed('bảng.csv'));
    expect([code, readdirSync(folder).sort()]).toEqual([0, [on('bảng.csv'), on('năm')].sort()]);
  });
});

describe('-o', () => {
  test('- is a pipe, in the format that is asked for', async () => {
    const folder = copiedWorkspace();
    const { code, out, err } = await emul(folder, 'score', '40', '-o', '-', '--format', 'csv');
    expect([code, out.split('\n').length > 3, out.includes('Nguyễn Văn An'), err]).toEqual([0, true, true, '']);
    expect(out).not.toContain('Đã ghi');
    expect(existsSync(join(folder, '-'))).toBe(false);
    const { out: json } = await emul(folder, 'score', '40', '-o', '-', '--json');
    expect(JSON.parse(json)).toMatchObject({ report: 'score' });
  });

  test.each([
    ['score 40 -o', '-', 'chưa rõ dạng nào'],
    ['score 40 -o', '', 'sau -o chưa có tên tệp'],
    ['score 40 -o', ' ', 'sau -o chưa có tên tệp'],
    ['form export 41 -o', '', '“” không phải tên tệp'],
    ['form export 41 -o', '-', '“-” không phải tên tệp'],
    ['form export people -o', '', '“” không phải tên tệp'],
  ])('%s “%s” is refused', async (line, name, said) => {
    const folder = copiedWorkspace();
    const { code, out, err } = await emul(folder, ...line.split(' '), name);
    expect([code, out, err.includes(said), existsSync(join(folder, '-'))]).toEqual([2, '', true, false]);
  });
});

describe('check -', () => {
  async function piped(text: string, ...more: string[]) {
    const host = memoryHost('/', {}, text.split('\n'));
    return { code: await run(['check', '-', ...more], host), out: host.stdout(), err: host.stderr() };
  }

  test('looks at what a pipe brings, by itself', async () => {
    const { code: fine, err } = await piped(quietWeek('2016-W41'));
    expect([fine, err]).toEqual([0, expect.stringContaining('chưa đối chiếu mã, điểm, kỳ với sổ')]);
    expect((await piped(quietWeek('2016-W41'), '-q')).err).toBe('');
    const { code, out } = await piped('kind: scores\nperiod 2016-W41\n');
    expect([code, out.includes('--> -:2:1')]).toEqual([1, true]);
    expect((await piped('')).out).toContain('[kind-missing]');
  });

  test('beside other names it is refused', async () => {
    expect((await piped('', 'emul.yaml')).code).toBe(2);
  });
});

test('a file to import that is not there is told on stderr', async () => {
  const { code, out, err } = await emul(copiedWorkspace(), 'form', 'import', 'missing.xlsx');
  expect([code, out, err]).toEqual([3, expect.not.stringContaining('missing'), 'missing.xlsx: không có tệp này.\n']);
});

test.skipIf(process.platform === 'win32')('a folder that is gone is a sentence, whatever the command', () => {
  for (const line of [['score', '40'], ['check'], [], ['--help', '-q'], ['init'], ['form', 'export', '41']]) {
    const folder = copiedWorkspace();
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const shell = `cd '${gone}' && rmdir '${gone}' && '${process.execPath}' '${join(HOME, 'bin/emul.js')}' ${line.join(' ')}`;
    const { status, stderr, stdout } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    const isHelp = line.includes('--help');
    expect([line, status, stderr]).toEqual([
      line,
      isHelp ? 0 : 3,
      isHelp ? '' : expect.stringMatching(/^lỗi: thư mục đang đứng không còn nữa; .*\n$/),
    ]);
    expect(stdout === '').toBe(!isHelp);
  }
});
