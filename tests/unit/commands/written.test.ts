import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callOf } from '../../../src/commands/call.ts';
import { told } from '../../../src/commands/failure.ts';
import { notEdited } from '../../../src/commands/not-edited.ts';
import { written } from '../../../src/commands/written.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE, emptyFolder, emul } from './emul.ts';

const DEED = { vi: 'sửa hai dòng', en: 'changed two lines' };
const TEXT = 'một\nhai\nba\nbốn\nnăm\nsáu\nbảy\ntám\n';
const CHANGES = [
  { path: 'a.yaml', before: TEXT, after: TEXT.replace('hai', 'HAI').replace('tám', 'TÁM') },
  { path: 'b.yaml', before: undefined, after: 'mới\n' },
  { path: 'c.yaml', before: 'x\n', after: 'x\n' },
];

async function printed(flags: Record<string, boolean>, locale: 'vi' | 'en' = 'vi', environment = {}) {
  const root = emptyFolder();
  writeFileSync(join(root, 'a.yaml'), TEXT);
  writeFileSync(join(root, 'c.yaml'), 'x\n');
  const host = memoryHost(root, environment);
  await written(
    callOf({ command: 'open', values: [], flags }, host, locale, [], async () => 0),
    {
      root,
      changes: CHANGES,
      deed: DEED,
      next: { vi: 'Soát lại: emul check\n', en: 'Look it through: emul check\n' },
    },
  );
  return { root, out: host.stdout() };
}

describe('a command that writes', () => {
  test('says what it did, what it wrote and what comes next', async () => {
    const { out } = await printed({});
    expect(out).toBe('Đã sửa hai dòng.\nĐã ghi a.yaml, b.yaml. Lấy lại như cũ: emul undo\nSoát lại: emul check\n');
    expect((await printed({}, 'en')).out).toContain('Changed two lines.\nWrote a.yaml, b.yaml.');
    expect((await printed({ quiet: true })).out).toBe('');
  });

  test('shows with --dry-run the lines that differ, and writes nothing', async () => {
    const { root, out } = await printed({ dryRun: true });
    expect(out).toBe(`Sẽ sửa hai dòng:

a.yaml
1 | một
2 - hai
2 + HAI
3 | ba
4 | bốn
  …
6 | sáu
7 | bảy
8 - tám
8 + TÁM

b.yaml (tệp mới)

mới

Chưa ghi gì.
`);
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe(TEXT);
    expect(existsSync(join(root, '.emul'))).toBe(false);
    expect((await printed({ dryRun: true }, 'vi', { FORCE_COLOR: '1' })).out).toContain('\u001b[32m2 + HAI\u001b[39m');
  });

  test('tells machines the same', async () => {
    const json = JSON.parse((await printed({ dryRun: true, json: true })).out);
    expect(json.files.map(({ file, is }: { file: string; is: string }) => [file, is])).toEqual([
      ['a.yaml', 'changed'],
      ['b.yaml', 'created'],
    ]);
    expect(json.files[0].lines).toEqual([
      { is: 'gone', number: 2, text: 'hai' },
      { is: 'new', number: 2, text: 'HAI' },
      { is: 'gone', number: 8, text: 'tám' },
      { is: 'new', number: 8, text: 'TÁM' },
    ]);
  });
});

describe('what stands in the way is said', () => {
  const line = async (error: unknown, locale: 'vi' | 'en' = 'vi') => {
    const host = memoryHost('/');
    return `${await told(error, host, locale)} ${host.stderr()}`;
  };

  test('a file that Word holds open, one that changed meanwhile', async () => {
    expect(await line(new StoreError('OPEN', 'so-ket.docx'))).toBe(
      '3 lỗi: chưa ghi được “so-ket.docx”: tệp đang mở trong Word, Excel hoặc phần mềm khác; đóng tệp rồi chạy lại, hoặc đặt tên khác: -o so-ket-2.docx. Những gì đã có còn nguyên\n',
    );
    expect(await line(new StoreError('CHANGED', 'a.yaml'))).toContain('tệp vừa có người sửa; xem lại tệp rồi chạy lại');
  });

  test.each(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ENOSPC', 'EACCES', 'EROFS', 'EEXIST'])(
    '%s: why, and what to do about it',
    async (code) => {
      expect(await line(new StoreError(code, 'a.docx'))).toMatch(/“a\.docx”: [^;]+; [^;]+\. Những gì đã có còn nguyên/);
      expect(await line(new StoreError(code, 'a.docx'), 'en')).toMatch(/“a\.docx”: [^;]+; [^;]+\. What was there/);
    },
  );

  test('somebody else who writes, and since when', async () => {
    const holder = { user: 'hang', host: 'PC-02', pid: 7, since: Date.now() - 2000 };
    expect(await line(new StoreError('LOCKED', '/x', holder))).toBe(
      '3 lỗi: chưa ghi gì: “hang, PC-02” đang ghi vào sổ này từ 2 giây trước; chờ một lát rồi chạy lại\n',
    );
  });

  test('a lock that is old, or that nobody can read, can be taken away', async () => {
    const holder = { user: 'hang', host: 'PC-02', pid: 7, since: Date.now() - 60_000 };
    expect(await line(new StoreError('LOCKED', '/x', holder))).toContain('chắc không còn ai đang ghi: emul unlock\n');
    const nobody = { user: '?', host: '?', pid: 0, since: Date.now() - 2000 };
    expect(await line(new StoreError('LOCKED', '/x', nobody))).toBe(
      '3 lỗi: chưa ghi gì: có khóa .emul/lock từ 2 giây trước, không rõ của ai; chờ một lát rồi chạy lại, hoặc nếu chắc không còn ai đang ghi: emul unlock\n',
    );
  });

  test('what another user wrote last', async () => {
    expect(await line(new StoreError('ANOTHERS', '/x'))).toContain('chỉ người ấy lấy lại được\n');
  });

  test('an edit that could go wrong', async () => {
    expect(await line(notEdited('criteria/a.yaml', { why: 'comment-inside', at: ['groups', 1, 'max'], line: 9 }))).toBe(
      '2 lỗi: chưa ghi gì: không tự sửa được “criteria/a.yaml:9, groups → 2 → max” vì lời ghi chú (#) trong đó sẽ bị mất; hãy sửa tay chỗ ấy\n',
    );
  });

  test('a lock that a dead process left stops nobody', async () => {
    const folder = join(emptyFolder(), 'so');
    cpSync(EXAMPLE, folder, { recursive: true });
    mkdirSync(join(folder, '.emul'));
    const dead = { user: 'x', host: hostname(), pid: 2 ** 22 + 1, since: Date.now() };
    writeFileSync(join(folder, '.emul', 'lock'), JSON.stringify(dead));
    expect((await emul('open -q', folder)).code).toBe(0);
    expect((await emul('undo', folder)).out).toContain('đã xóa tệp mới tạo');
  });
});
