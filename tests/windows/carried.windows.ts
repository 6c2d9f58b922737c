import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archived, carried, emul, keyed, office, onWindows, readOnly, startedAnew, typed } from './wine.ts';

describe('the folder to carry', () => {
  test('has what a secretary looks for, a readme for Notepad, and nothing of another Node', () => {
    expect([...new Set(archived().map((path) => path.split('/')[1]))].sort()).toEqual(
      ['DOC-TRUOC.txt', 'LICENSES', 'Mở sổ mẫu.cmd', 'app', 'emul.cmd', 'node.exe'].sort(),
    );
    const readme = readFileSync(join(carried, 'DOC-TRUOC.txt'), 'utf8');
    expect(readme).toMatch(/^\ufeffEMUL: SỔ THI ĐUA CỦA CƠ QUAN\r\n/);
    expect(readme).not.toMatch(/[^\r]\n|[`*|]{2}|\]\(/);
    expect(readFileSync(join(carried, 'emul.cmd'), 'latin1')).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
    expect(archived().filter((path) => /\.cache$|node_modules/.test(path))).toEqual([]);
  });

  test('opens the menu, where it stands, for whoever only double-clicks', () => {
    const { code, out } = typed(dirname(carried), [onWindows(join(carried, 'emul.cmd'))]);
    expect([code, out]).toEqual([0, expect.stringContaining('THI ĐUA: thư mục này chưa có sổ')]);
  });

  test('opens a workspace that is dropped on it', () => {
    const folder = office();
    const { code, out } = typed(carried, ['emul.cmd', onWindows(folder)]);
    expect([code, out]).toEqual([0, expect.stringContaining('THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận')]);
  });

  test('opens the workspace of a file that is dropped on it, in whatever folder of it', () => {
    const folder = onWindows(office());
    for (const path of ['emul.yaml', 'scores\\2016\\2016-W45.yaml']) {
      const { code, out } = typed(carried, ['emul.cmd', `${folder}\\${path}`]);
      expect([code, out]).toEqual([0, expect.stringContaining('THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận')]);
    }
  });

  test('says of a drive that is dropped on it what lies there', () => {
    const { code, out } = typed(carried, ['emul.cmd', 'Z:\\']);
    expect([code, out]).toEqual([0, expect.stringContaining('thư mục này chưa có sổ')]);
  });

  test.each(['a & b (100) !x!', "k=v; 'z', ^y"])('opens from a folder called %s', (name) => {
    const copy = join(dirname(carried), name, 'emul');
    cpSync(carried, copy, { recursive: true });
    for (const start of ['emul.cmd', 'Mở sổ mẫu.cmd']) {
      const { code, out } = typed(copy, [start]);
      expect([code, out]).toEqual([0, expect.stringContaining('THI ĐUA')]);
    }
  });

  test('is the command where words follow', () => {
    expect(emul(dirname(carried), '--version').out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(emul(dirname(carried), 'scor').code).toBe(2);
  });

  test('keeps what was compiled at its first start', () => {
    emul(office(), 'score', '45');
    expect(existsSync(join(carried, 'app', 'dist', 'score.cache'))).toBe(true);
  });

  test('copies the example once, and opens it on its day', () => {
    const copy = join(dirname(carried), 'bản sao');
    cpSync(carried, copy, { recursive: true });
    for (const _ of [1, 2]) {
      const { out } = typed(copy, ['Mở sổ mẫu.cmd']);
      expect(out).toContain('THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận, thứ Sáu 30/6/2017');
    }
    expect(existsSync(join(copy, 'so-mau', 'emul.yaml'))).toBe(true);
  });

  test('copies the example to where the computer keeps what does not last, where nothing may be written', () => {
    const copy = join(dirname(carried), 'chỉ đọc');
    cpSync(carried, copy, { recursive: true });
    startedAnew();
    const { out } = typed(copy, ['Mở sổ mẫu.cmd'], readOnly(copy));
    startedAnew();
    expect(out).toMatch(/^Thu muc nay khong cho ghi, nen so mau nam o: C:\\users\\.*\\emul-so-mau\r?\n/);
    expect(out).toContain('THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận, thứ Sáu 30/6/2017');
    expect(existsSync(join(copy, 'so-mau'))).toBe(false);
  });

  test('is worked with by keys in a console', async () => {
    const folder = office();
    const screen = await keyed(carried, 'emul.cmd', [
      ['Enter: việc 1', '3'],
      ['Thư mục của sổ', onWindows(folder)],
      ['Enter: việc 1', '14'],
      ['Enter: 1', '2'],
      ['Kỳ chấm nào', '2016-W45'],
      ['Đàng Thị Kim Chi', ''],
      ['Enter: việc 1', '0'],
    ]);
    expect(screen).toContain('$ emul score 2016-W45');
    expect(screen).toContain('BẢNG ĐIỂM THI ĐUA TUẦN 45');
  });
});
