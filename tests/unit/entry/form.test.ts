import { renameSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contents, copied, emul, textOf } from './office.ts';
import { columnsIn, lastStyle, mended, typed } from './workbooks.ts';

const W41 = 'scores/2016/2016-W41.yaml';

/** A form of week 41 for the division cs-dt: rows 9 (its head tp-01) and 10 (cv-03), and where each code's column is. */
async function made(folder: string, flags: readonly string[] = ['--unit', 'cs-dt']) {
  await emul(folder, ['form', 'export', '41', ...flags, '-o', 'p.xlsx', '-q']);
  const file = join(folder, 'p.xlsx');
  const cell = (code: string, row: number, sheet = 1) => `${columnsIn(file, sheet).get(code) ?? '?'}${row}`;
  return { file, cell };
}

const importing = (folder: string, ...more: string[]) => emul(folder, ['form', 'import', 'p.xlsx', '--all', ...more]);

interface Marks {
  readonly done: number;
  readonly assigned: number;
  /** Half points, so that nothing here is a float. */
  readonly halves: number;
  readonly late: number;
  readonly grade: string;
}

const MARKS = fc.record<Marks>({
  done: fc.integer({ min: 0, max: 40 }),
  assigned: fc.integer({ min: 1, max: 40 }),
  halves: fc.integer({ min: 0, max: 40 }),
  late: fc.integer({ min: 0, max: 9 }),
  grade: fc.constantFrom('Tốt', 'Khá', 'Trung bình', 'Yếu'),
});

describe('form export, filled in, form import', () => {
  test('gives the marks that were typed, and twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(MARKS, MARKS, async (own, other) => {
        const folder = copied('pages');
        const { file, cell } = await made(folder);
        const cells = (marks: Marks, row: number) => ({
          [cell('self.A1.done', row)]: marks.done,
          [cell('self.A1.assigned', row)]: marks.assigned,
          [cell('self.A2', row)]: marks.halves / 2,
          [cell('self.A3.tre', row)]: marks.late,
          [cell('self.B2', row)]: marks.grade,
        });
        typed(file, 1, { ...cells(own, 9), ...cells(other, 10) });
        expect((await importing(folder)).code).toBe(0);
        const text = textOf(folder, W41);
        for (const { done, assigned, halves, late, grade } of [own, other]) {
          const a3 = late > 0 ? `{tre: ${late}}` : '{}';
          const points = `${Math.floor(halves / 2)}${halves % 2 ? '.5' : ''}`;
          expect(text).toContain(
            `{A1: {done: ${done}, assigned: ${assigned}}, A2: ${points}, A3: ${a3}, B1: {}, B2: ${grade}}`,
          );
        }
        const before = contents(join(folder, 'scores'));
        const again = await importing(folder);
        expect([again.code, again.out]).toEqual([0, expect.stringContaining('Không có gì thay đổi')]);
        expect(contents(join(folder, 'scores'))).toEqual(before);
        expect((await emul(folder, 'check scores')).code).toBe(0);
      }),
      { numRuns: 5 },
    );
  });

  test('whatever the example’s files say comes back from its forms as it is', async () => {
    for (const period of ['2016-W40', '2016-W45', '2016-W49', '2017-W18', '2017-W20']) {
      const folder = copied('example');
      const before = contents(folder);
      await emul(folder, ['form', 'export', period, '-o', '../p.xlsx', '-q']);
      const { code, out } = await emul(folder, ['form', 'import', '../p.xlsx']);
      expect([period, code, out]).toEqual([period, 0, expect.stringContaining('Không có gì thay đổi')]);
      expect(contents(folder)).toEqual(before);
    }
  });

  test('the same form is the same bytes', async () => {
    const [one, other] = [copied('example'), copied('example')];
    await emul(one, 'form export 45 -q');
    await emul(other, 'form export 45 -q');
    expect(contents(one)).toEqual(contents(other));
  });
});

describe('a form that comes back changed', () => {
  test('renamed, rows the other way round, columns hidden, sheets renamed: it reads the same', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 1, { [cell('self.A2', 10)]: 18.5, [cell('self.B2', 10)]: 'Khá' });
    mended(file, (parts) => {
      const name = 'xl/worksheets/sheet1.xml';
      const xml = parts.get(name) ?? '';
      const rows = [...xml.matchAll(/<row r="(9|10)".*?<\/row>/g)].map(([row]) => row);
      const swapped = rows.map((row, i) =>
        row.replace(/(r="[A-Z]*)(9|10)"/g, (_, start) => `${start}${i === 0 ? 10 : 9}"`),
      );
      const sorted = xml
        .replace(rows.join(''), swapped.reverse().join(''))
        .replace('<col min="4"', '<col hidden="1" min="4"');
      parts.set(name, sorted);
      parts.set(
        'xl/workbook.xml',
        (parts.get('xl/workbook.xml') ?? '').replace('name="Cá nhân"', 'name="Trang tính của tôi"'),
      );
    });
    renameSync(file, join(folder, 'gửi lại (2).xlsx'));
    const { code, out } = await emul(folder, ['form', 'import', 'gửi lại (2).xlsx', '--all']);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Nguyễn Văn An (dòng 9): tự chấm A2 18,5, A3 không có gì'),
    ]);
  });

  test('names sorted without their ids: no row is taken', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 1, { B9: 'Nguyễn Văn An', B10: 'Trần Quốc Hòa', [cell('self.A2', 9)]: 18, [cell('self.A2', 10)]: 19 });
    const before = contents(join(folder, 'scores'));
    const { code, out } = await importing(folder);
    expect(code).toBe(1);
    expect(out).toContain('p.xlsx!B9: mã tp-01 là Trần Quốc Hòa mà dòng ghi “Nguyễn Văn An”');
    expect(contents(join(folder, 'scores'))).toEqual(before);
  });

  test('a row added by hand is found by its name, in NFD too; one that stands twice is not taken', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    const mark = cell('self.A2', 9);
    typed(file, 1, {
      A9: '',
      B9: 'Nguyễn Văn An'.normalize('NFD'),
      [mark]: 18,
      A10: '',
      B10: 'nguyễn  văn an',
      [cell('self.A2', 10)]: 17,
    });
    expect((await importing(folder)).out).toContain('Nguyễn Văn An có ở nhiều dòng (9, 10), không lấy dòng nào');
    typed(file, 1, { B10: 'Nguyễn Văn Anh' });
    const { out } = await importing(folder);
    expect(out).toContain('Nguyễn Văn An (dòng 9): tự chấm A2 18');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'p.xlsx!B10: không ai phải chấm mang mã hoặc tên “Nguyễn Văn Anh”; có phải “Nguyễn Văn An”?',
    );
  });

  test('a row of somebody of another division is theirs to send', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 1, { A10: 'cvp-01', B10: 'Phạm Minh Tuấn', [cell('self.A2', 10)]: 18 });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([1, expect.stringContaining('p.xlsx!B10: Phạm Minh Tuấn thuộc Văn phòng')]);
    expect(out).toContain('Không có gì thay đổi');
  });

  test.each([
    [{ xml: '<v>42506</v>', style: 999 }, 'Excel đã đổi thành ngày 16/5/2016'],
    ['mười tám', '“mười tám” không phải một số điểm'],
    ['20,5', 'điểm 20,5 nằm ngoài khoảng 0–20'],
    ['18,3', 'điểm 18,3 không chẵn 0,5'],
    [{ xml: '<f>C1+1</f>' }, 'công thức chưa có kết quả'],
    [{ xml: '<v>#REF!</v>', type: 'e' }, 'ô báo lỗi #REF!'],
    [{ xml: '<v>1</v>', type: 'b' }, 'TRUE không phải điểm'],
  ] as const)('%o is not taken: %s', async (value, said) => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    const date = typeof value === 'object' && 'style' in value;
    if (date)
      mended(file, (parts) =>
        parts.set(
          'xl/styles.xml',
          (parts.get('xl/styles.xml') ?? '').replace('</cellXfs>', '<xf numFmtId="14"/></cellXfs>'),
        ),
      );
    const style = date ? { style: lastStyle(file) } : {};
    typed(file, 1, {
      [cell('self.A2', 10)]: typeof value === 'object' ? { ...value, ...style } : value,
      [cell('self.B2', 10)]: 'Tốt',
    });
    const { code, out } = await importing(folder);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(`p.xlsx!${cell('self.A2', 10)}: ${said}`);
    expect(textOf(folder, W41)).toContain('A2: …, A3: {}');
  });

  test('decimal commas, text numbers, blanks around them and a formula with its result are taken', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 1, {
      [cell('self.A1.done', 10)]: ' 7,5\u00a0',
      [cell('self.A1.assigned', 10)]: { xml: '<f>4+4</f><v>8</v>' },
      [cell('self.A2', 10)]: { xml: '<v>16.100000000000001</v>' },
      [cell('self.B2', 10)]: 'TỐT',
    });
    const { out } = await importing(folder);
    expect(out).toContain('điểm 16,1 không chẵn 0,5');
    expect(out.replace(/\s+/g, ' ')).toContain('ô là công thức =4+4; đã lấy kết quả đang hiện “8”');
    expect(textOf(folder, W41)).toContain('{A1: {done: 7.5, assigned: 8}, A2: …, A3: {}, B1: {}, B2: Tốt}');
  });

  test('merged cells say nothing of anybody', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    const [first, last] = [cell('self.A2', 9), cell('self.A2', 10)];
    typed(file, 1, { [first]: 18 });
    mended(file, (parts) => {
      const name = 'xl/worksheets/sheet1.xml';
      parts.set(
        name,
        (parts.get(name) ?? '')
          .replace('<mergeCells ', `<mergeCells x="1" `)
          .replace('</mergeCells>', `<mergeCell ref="${first}:${last}"/></mergeCells>`),
      );
    });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([1, expect.stringContaining(`các ô ${first}:${last} bị gộp làm một`)]);
    expect(out).toContain('Không có gì thay đổi');
  });

  test('an older edition: only what is still marked the same way is taken', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 1, { [cell('self.A2', 10)]: 18, [cell('self.B2', 10)]: 'Khá' });
    const criteria = textOf(folder, 'criteria/ca-nhan.yaml')
      .replace('tham mưu, max: 20', 'tham mưu, max: 25')
      .replace('max: 70', 'max: 75')
      .replace('max: 100', 'max: 105');
    const other = copied('pages', { 'criteria/ca-nhan.yaml': criteria });
    renameSync(file, join(other, 'p.xlsx'));
    const { code, out } = await importing(other);
    expect(code).toBe(1);
    expect(out).toContain('tiêu chí A2 đã khác lúc lập phiếu');
    expect(out).toContain('Phiếu lập trước khi sửa “Thang bảng điểm thi đua cá nhân”');
    expect(textOf(other, W41)).toContain('A2: …, A3: {}, B1: {}, B2: Khá}');
  });
});

describe('what another hand wrote', () => {
  const written = {
    [W41]: 'kind: scores\nperiod: 2016-W41\nentries:\n  - member: cv-03  # phiếu giấy\n    self: {A2: 17, B2: Khá}\n',
  };

  test('stays, is told, and gives way to --replace alone; comments stay', async () => {
    const folder = copied('pages', written);
    const { file, cell } = await made(folder);
    typed(file, 1, { [cell('self.A2', 10)]: 18, [cell('self.B2', 10)]: 'Khá' });
    const { code, out } = await importing(folder);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('đang ghi 17, phiếu ghi 18; giữ số đang có, thêm --replace');
    expect(textOf(folder, W41)).toContain(
      '  - member: cv-03  # phiếu giấy\n    self: {A2: 17, A3: {}, B1: {}, B2: Khá}\n',
    );
    expect((await importing(folder, '--replace')).code).toBe(0);
    expect(textOf(folder, W41)).toContain(
      '  - member: cv-03  # phiếu giấy\n    self: {A2: 18, A3: {}, B1: {}, B2: Khá}\n',
    );
    expect((await importing(folder)).code).toBe(0);
  });

  test('two forms that disagree: the second is told', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 1, { [cell('self.A2', 10)]: 18 });
    renameSync(file, join(folder, 'a.xlsx'));
    const other = await made(folder);
    typed(other.file, 1, { [cell('self.A2', 10)]: 19 });
    const { code, out } = await emul(folder, ['form', 'import', 'a.xlsx', 'p.xlsx']);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('phiếu khác trong lần đọc này ghi 18, phiếu này ghi 19'),
    ]);
    expect(textOf(folder, W41)).toContain('A2: 18');
  });

  test('who is away has no marks, and comes back with --replace alone', async () => {
    const folder = copied('pages');
    const { file, cell } = await made(folder);
    typed(file, 3, { [cell('absence', 10, 3)]: 'Nghỉ ốm' });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).toContain('    name: Nguyễn Văn An\n    absence: {kind: sick}\n');
    typed(file, 3, { [cell('absence', 10, 3)]: '' });
    typed(file, 1, { [cell('self.A2', 10)]: 18 });
    expect((await importing(folder)).out).toContain('đang ghi nghỉ (nghỉ ốm)');
    expect((await importing(folder, '--replace')).code).toBe(0);
    expect(textOf(folder, W41)).not.toContain('absence: {kind: sick}');
    expect((await emul(folder, 'check scores')).code).toBe(0);
  });

  test('only the columns that the form is for are written', async () => {
    const folder = copied('pages', written);
    const { file, cell } = await made(folder, ['--columns', 'council']);
    // Three rows a person: what others gave, to be seen, and the leaders’ own.
    typed(file, 1, { [cell('council.A2', 12)]: 11, [cell('council.A2', 14)]: 16 });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).toContain('self: {A2: 17, B2: Khá}\n    council: {A2: 16}\n');
  });
});

test('a workspace that cannot be used is told, whatever came before the form', async () => {
  const folder = copied('pages');
  await made(folder);
  const broken = copied('pages', { 'organization.yaml': 'kind: organization\nmembers: 5\n' });
  renameSync(join(folder, 'p.xlsx'), join(broken, 'p.xlsx'));
  const { code, err } = await emul(broken, ['form', 'import', 'khong-co.xlsx', 'p.xlsx']);
  expect(code).toBeGreaterThan(0);
  expect(err).toContain('organization.yaml:2');
});
