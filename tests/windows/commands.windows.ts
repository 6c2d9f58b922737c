import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copied } from '../unit/entry/office.ts';
import { columnsIn, typed as typedIn } from '../unit/entry/workbooks.ts';
import { emul, here, office, onWindows, readOnly, startedAnew, typed, whileHeld } from './wine.ts';

const all = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('what is printed is what other systems print', () => {
  const folder = office();

  test.each([
    [['score', '45']],
    [['score', '45', '--json']],
    [['check']],
    [['classify', '2016-H2']],
    [['explain', 'nguyen van an', '2016-W45']],
    [['today', '--today', '12/11/2016']],
    [['score', '2016-Ư45']],
    [['help', 'decimal-comma']],
  ])('emul %j', (words) => {
    expect(emul(folder, ...words)).toEqual(here(folder, ...words));
  });

  test('and so are the bytes of a Word file', () => {
    for (const run of [emul, here])
      expect(run(folder, 'report', 'notice', '45', '-o', `${run.name}.docx`).code).toBe(0);
    expect(readFileSync(join(folder, 'emul.docx')).equals(readFileSync(join(folder, 'here.docx')))).toBe(true);
  });

  test('under the code page of another country', () => {
    writeFileSync(join(folder, 'old.cmd'), '@chcp 437 >nul\r\n@call emul.cmd score 45\r\n');
    expect(typed(folder, ['old.cmd'])).toEqual(here(folder, 'score', '45'));
  });
});

describe('forms', () => {
  test('go out, are filled in, and come back by a wildcard that no shell expands', () => {
    const folder = copied('pages');
    mkdirSync(join(folder, 'in'));
    expect(emul(folder, 'form', 'export', '41', '--unit', 'cs-dt', '-o', 'in\\phiếu của phòng.xlsx', '-q').code).toBe(
      0,
    );
    const path = join(folder, 'in', 'phiếu của phòng.xlsx');
    const columns = columnsIn(path, 1);
    const marks = { 'self.A1.done': 9, 'self.A1.assigned': 10, 'self.A2': 18, 'self.B2': 'Tốt' };
    typedIn(path, 1, Object.fromEntries(Object.entries(marks).map(([code, mark]) => [`${columns.get(code)}10`, mark])));
    const beside = join(dirname(folder), 'beside');
    cpSync(folder, beside, { recursive: true });
    const windows = emul(folder, 'form', 'import', 'in\\*.xlsx');
    expect(windows).toEqual(here(beside, 'form', 'import', 'in/*.xlsx'));
    expect(windows.code).toBe(0);
    const week = 'scores/2016/2016-W41.yaml';
    expect(readFileSync(join(folder, week), 'utf8')).toBe(readFileSync(join(beside, week), 'utf8'));
    expect(readFileSync(join(folder, week), 'utf8')).toContain('A2: 18');
  });
});

describe('paths', () => {
  const folder = office();

  test('with backslashes and .., through folders with spaces and Vietnamese letters', () => {
    const week = 'scores\\2016\\2016-W45.yaml';
    for (const path of [
      week,
      `..\\sổ tuần\\${week}`,
      `.\\scores\\..\\${week}`,
      onWindows(join(folder, 'scores/2016/2016-W45.yaml')),
    ])
      expect(emul(folder, 'check', path), path).toEqual(here(folder, 'check', 'scores/2016/2016-W45.yaml'));
    expect(emul(folder, 'score', '45', '-o', '..\\bảng điểm.xlsx').code).toBe(0);
    expect(statSync(join(folder, '..', 'bảng điểm.xlsx')).size).toBeGreaterThan(1_000);
    expect(emul(join(folder, 'scores'), 'score', '45')).toEqual(here(folder, 'score', '45'));
  });

  test('of more than 260 characters', () => {
    const long = join(dirname(folder), 'thư mục rất dài '.repeat(9) + 'x', 'tên còn dài hơn '.repeat(9) + 'y', 'sổ');
    mkdirSync(dirname(long), { recursive: true });
    cpSync(folder, long, { recursive: true });
    expect(onWindows(long).length).toBeGreaterThan(260);
    const inside = (line: string[]) => {
      const { code, ...said } = emul(folder, ...line, '-C', onWindows(long));
      const [out, err] = [said.out, said.err].map((text) => text.replaceAll(` -C "${onWindows(long)}"`, ''));
      return { code, out, err };
    };
    expect(inside(['score', '45'])).toEqual(here(folder, 'score', '45'));
    expect(inside(['check'])).toEqual(here(folder, 'check'));
    expect(emul(folder, 'score', '45', '-C', onWindows(long), '-o', onWindows(join(long, 'b.docx'))).code).toBe(0);
    expect(emul(folder, 'week', '2017-W27', '-C', onWindows(long)).code).toBe(0);
    expect(all(join(long, 'scores/2017'))).toContain('2017-W27.yaml');
  });
});

test('files as Notepad saves them, with CRLF and a byte-order mark, say the same', () => {
  const folder = office();
  const before = emul(folder, 'score', '45');
  for (const path of all(folder).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }
  expect(emul(folder, 'score', '45')).toEqual(before);
  expect(emul(folder, 'check')).toEqual(here(folder, 'check'));
});

describe('a file that another program holds open', () => {
  test('is not written over, and nothing is left beside it', async () => {
    const folder = office();
    expect(emul(folder, 'score', '45', '-o', 'bảng.docx').code).toBe(0);
    const before = [all(folder), readFileSync(join(folder, 'bảng.docx'))];
    const { code, err } = await whileHeld(join(folder, 'bảng.docx'), () =>
      emul(folder, 'score', '45', '-o', 'bảng.docx'),
    );
    expect(code).toBe(3);
    expect(err).toContain(
      'chưa ghi được “bảng.docx”: tệp đang mở trong Word, Excel hoặc phần mềm khác; đóng tệp rồi chạy lại, hoặc đặt tên khác: -o bảng-2.docx.',
    );
    expect([all(folder), readFileSync(join(folder, 'bảng.docx'))]).toEqual(before);
  });

  test('that a command has to read is told as such', async () => {
    const folder = office();
    const { code, err } = await whileHeld(join(folder, 'scores/2016/2016-W45.yaml'), () => emul(folder, 'score', '45'));
    expect(code).toBe(3);
    expect(err).toContain('máy không cho đọc tệp này (EBUSY); đóng chương trình đang mở tệp');
    expect(err).toContain('--> scores/2016/2016-W45.yaml:1:1');
  });

  test('among those that a command writes lets it write none, and undo takes nothing back', async () => {
    const folder = office();
    expect(emul(folder, 'week', '2017-W27', '--today', '7/7/2017').code).toBe(0);
    const log = readdirSync(join(folder, 'log')).map((name) => `log/${name}`);
    const before = all(folder);
    for (const [path = '', line] of [
      [log[0], 'week 2017-W28 --today 7/7/2017'],
      ['scores/2017/2017-W27.yaml', 'undo'],
    ] as const) {
      const { code, err } = await whileHeld(join(folder, path), () => emul(folder, ...line.split(' ')));
      expect([code, err]).toEqual([
        3,
        expect.stringMatching(/chưa ghi gì: .* \(EBUSY\); đóng chương trình đang mở tệp/),
      ]);
      expect(all(folder)).toEqual(before);
    }
  });
});

test('a share that may only be read is read, and says what it refuses', () => {
  const folder = office();
  const under = readOnly(dirname(folder));
  startedAnew();
  const before = all(folder);
  expect(typed(folder, ['emul.cmd', 'score', '45'], under)).toEqual(here(folder, 'score', '45'));
  for (const line of [
    ['score', '45', '-o', 'bảng.docx'],
    ['week', '2017-W27'],
  ]) {
    const { code, err } = typed(folder, ['emul.cmd', ...line], under);
    expect([code, err.includes('lỗi: chưa ghi được')], `${line.join(' ')}\n${err}`).toEqual([3, true]);
  }
  expect(all(folder)).toEqual(before);
  startedAnew();
});
