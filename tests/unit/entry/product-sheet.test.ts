import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from './office.ts';
import { columnsIn, mended, typed } from './workbooks.ts';

const CRITERIA = `kind: criteria
id: ca-nhan
title: Thang điểm
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 59/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
catalogue: [{id: to-trinh, name: Tờ trình, factor: 2}, {id: bao-cao, name: Báo cáo, factor: 1}]
groups:
  - id: A
    title: A
    max: 100
    criteria:
      - {id: A1, title: Kết quả, max: 40, mode: products, parts: [quantity, quality], loss: {returned: 0.25, late: 0.25}, whenNone: full}
      - {id: A2, title: Ý thức, max: 30, mode: mark}
      - {id: A3, title: Tiến độ, max: 30, mode: products, of: A1, parts: [progress]}
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`;
const SCORES = 'scores/2016/2016-W41.yaml';
/** The sheets of a form: self, its products, head, its products, the rest. */
const PRODUCTS = 2;

async function exported(more: Readonly<Record<string, string>> = {}) {
  const folder = copied('pages', { 'criteria/ca-nhan.yaml': CRITERIA, ...more });
  await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
  return { folder, path: join(folder, 'p.xlsx') };
}

async function imported(folder: string, more = '') {
  const { code, out } = await emul(folder, `form import p.xlsx --all${more}`);
  return { code, out: out.replace(/\s+/g, ' '), text: existsSync(join(folder, SCORES)) ? textOf(folder, SCORES) : '' };
}

/** A product in a row of the sheet, by the letters of its columns. */
function line(row: number, cells: Readonly<Record<string, string | number>>) {
  const letters: Readonly<Record<string, string>> = {
    who: 'B',
    name: 'C',
    factor: 'E',
    assigned: 'F',
    done: 'G',
    returned: 'H',
    late: 'I',
    'no-return': 'J',
    'no-late': 'K',
    basis: 'L',
  };
  return Object.fromEntries(Object.entries(cells).map(([key, value]) => [`${letters[key]}${row}`, value]));
}

function sheetOf(path: string, n: number): string {
  return strFromU8(unzipSync(readFileSync(path))[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array());
}

/** Every text on the first sheet of a form. */
function saidOn(path: string): string {
  const files = unzipSync(readFileSync(path));
  return ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']
    .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    .join('')
    .replace(/<[^>]+>/g, '\n');
}

test.each([
  [', shown: false', false],
  ['', true],
])(
  'what is computed of others’ results has no cell, and the form says so, by the total too (scale%s)',
  async (shown, hasTotal) => {
    const unit = '      - {id: A4, title: Kết quả của phòng, max: 10, mode: unit, whenNone: full}\n';
    const criteria = CRITERIA.replace('step: 0.5}', `step: 0.5${shown}}`)
      .replace('{points: {atLeast: 70}}', shown ? '{group: {id: A, atLeastShare: 0.7}}' : '{points: {atLeast: 70}}')
      .replace('levels:', `${unit}levels:`);
    const { path } = await exported({ 'criteria/ca-nhan.yaml': criteria });
    const said = saidOn(path);
    expect(said).toContain(
      `Không điền, phần mềm tự tính khi chấm: A4. Kết quả của phòng${hasTotal ? ' (tối đa 10)' : ''}.`,
    );
    expect(said.includes('Cột “Tổng” chưa có điểm tự tính.')).toBe(hasTotal);
    expect(said.includes('chưa có A4')).toBe(hasTotal);
  },
);

test('a form all of whose criteria have cells or sums says nothing of the kind', async () => {
  const { path } = await exported();
  expect(saidOn(path)).not.toMatch(/tự tính khi chấm|chưa có A/);
});

describe('a sheet of products', () => {
  test('reads back as lists, beside what stands on the sheet of marks', async () => {
    const { folder, path } = await exported();
    typed(path, PRODUCTS, {
      ...line(9, { name: 'Tờ trình', assigned: 4, done: '3,5', returned: 1 }),
      ...line(10, { name: 'Đề cương', factor: '1,5', assigned: 2, done: 2, late: 2, 'no-late': 1, basis: 'CV 1' }),
      ...line(12, { name: 'bao-cao', assigned: 1, done: 0 }),
    });
    typed(path, 1, { [`${columnsIn(path, 1).get('self.A2')}9`]: 28 });
    const { code, text } = await imported(folder);
    expect([code, text]).toEqual([0, expect.stringMatching(/A2: 28/)]);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '{products: [{id: to-trinh, assigned: 4, done: 3.5, returned: 1}, {name: Đề cương, factor: 1.5, assigned: 2, done: 2, late: 2, excused: {late: 1, basis: CV 1}}, {id: bao-cao, assigned: 1, done: 0}]}',
    );
  });

  test.each([
    [{ name: 'Tờ trình', factor: 2, assigned: 1, done: 1 }, 'Sản phẩm!E9: '],
    [{ name: 'Tờ trình', factor: 2, assigned: 1, done: 1 }, '“Tờ trình” đã có hệ số trong danh mục'],
    [
      { name: 'To trinh', assigned: 1, done: 1 },
      '“To trinh” chưa có hệ số lớn hơn 0, danh mục cũng không có tên này; ',
    ],
    [{ name: 'Đề cương', factor: 0, assigned: 1, done: 1 }, 'chưa có hệ số lớn hơn 0'],
    [{ name: 'Tờ trình', assigned: '…', done: 1 }, 'chưa có số được giao'],
    [{ name: 'Tờ trình', assigned: 'bốn', done: 1 }, '“bốn” không phải số việc'],
    [{ name: 'Tờ trình', assigned: 4, done: 4, late: '1,5' }, 'không phải số lần'],
    [{ name: '(không được giao)', assigned: 4, done: 4 }, 'chưa có hệ số'],
    [{ who: '', name: 'Tờ trình', assigned: 4, done: 4 }, 'không có tên'],
  ])('a line that is not understood, %j, is told at its cell and holds the whole list back', async (cells, said) => {
    const { folder, path } = await exported();
    typed(path, PRODUCTS, { ...line(9, { name: 'Báo cáo', assigned: 1, done: 1 }), ...line(10, cells) });
    const { code, out, text } = await imported(folder);
    expect([code, out.replaceAll('E10', 'E9')]).toEqual([1, expect.stringContaining(said)]);
    expect(text).not.toContain('products: [{id: bao-cao, assigned: 1, done: 1}');
  });

  test('an excuse without its basis is taken and told; nothing assigned is an empty list', async () => {
    const { folder, path } = await exported();
    typed(path, PRODUCTS, {
      ...line(9, { name: 'Báo cáo', assigned: 2, done: 2, late: 1, 'no-late': 1 }),
      ...line(15, { name: '(không được giao)' }),
    });
    const { code, out, text } = await imported(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('K9: miễn vì nguyên nhân khách quan mà chưa ghi căn cứ')]);
    expect(text).toContain('{id: bao-cao, assigned: 2, done: 2, late: 1, excused: {late: 1}}');
    expect(text).toContain('{A1: {products: []}');
  });

  const LISTED =
    'A1: {products: [{id: to-trinh, assigned: 4, done: 0, returned: 0, late: 1, excused: {late: 1, basis: CV 1}}, {name: Đề cương, factor: 1.50, assigned: 2, done: 2, excused: {late: 0}}]}';

  async function known(column: string) {
    const folder = copied('pages', { 'criteria/ca-nhan.yaml': CRITERIA });
    await emul(folder, 'open 41');
    const text = textOf(folder, SCORES).replace(/(member: cv-03\n.*\n *)self: .*/, `$1${column}: {${LISTED}}`);
    writeFileSync(join(folder, SCORES), text);
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    return { folder, text, path: join(folder, 'p.xlsx') };
  }

  test.each(['self', 'head'])(
    'what stands in the %s column comes back as it was, sorted otherwise too',
    async (column) => {
      const { folder, text, path } = await known(column);
      expect(await imported(folder)).toMatchObject({ code: 0, text });
      const sheet = column === 'self' ? PRODUCTS : 4;
      // A head scores nobody himself, so there he has no lines.
      const first = column === 'self' ? 15 : 9;
      typed(path, sheet, {
        ...line(first, { name: 'Đề cương', factor: 1.5, assigned: 2, done: 2, late: 0, 'no-late': 0, basis: '' }),
        ...line(first + 1, {
          name: 'Tờ trình',
          factor: '',
          assigned: 4,
          done: 0,
          late: 1,
          'no-late': 1,
          basis: 'CV 1',
        }),
      });
      expect(await imported(folder, ' --replace')).toMatchObject({ code: 0, text });
      typed(path, sheet, line(first + 1, { done: 1 }));
      expect((await imported(folder)).code).toBe(1);
      expect((await imported(folder, ' --replace')).text).toContain('{id: to-trinh, assigned: 4, done: 1, late: 1');
    },
  );

  test.each(['2', '3'])(
    'a factor of %s that a file has beside a name of the catalogue comes back as it was',
    async (factor) => {
      const { folder, path } = await known('self');
      const own = textOf(folder, SCORES).replace('{name: Đề cương, factor: 1.50', `{name: Tờ trình, factor: ${factor}`);
      writeFileSync(join(folder, SCORES), own);
      await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q --replace');
      expect(await imported(folder)).toMatchObject({ code: 0, text: own });
      typed(path, PRODUCTS, line(16, { done: 1 }));
      expect((await imported(folder, ' --replace')).text).toContain(
        `{name: Tờ trình, factor: ${factor}, assigned: 2, done: 1}`,
      );
      typed(path, PRODUCTS, line(16, { factor: 7 }));
      const { code, out } = await imported(folder, ' --replace');
      expect([code, out]).toEqual([1, expect.stringContaining('E16: “Tờ trình” đã có hệ số trong danh mục')]);
      expect(out).toContain('chưa ghi vì có dòng không lấy được');
    },
  );

  test('a list before one that is asked for stands on a locked sheet', async () => {
    const { folder, text, path } = await known('self');
    await emul(folder, 'form export 41 --unit cs-dt --columns head -o p.xlsx -q --replace');
    typed(path, 2, line(9, { done: 4 }));
    expect(await imported(folder, ' --replace')).toMatchObject({ text });
    typed(path, 3, line(9, { name: 'Tờ trình', assigned: 4, done: 4 }));
    expect((await imported(folder)).text).toMatch(/head:\s+A1:\s+products:\s+- \{id: to-trinh, assigned: 4, done: 4\}/);
  });

  test('of a scale that shows no points there are shares, and neither points nor a total', async () => {
    const folder = copied('pages', {
      'criteria/ca-nhan.yaml': CRITERIA.replace('step: 0.5}', 'step: 0.5, shown: false}').replace(
        /levels: .*/,
        'levels: [{level: tot, when: [{group: {id: A, atLeastShare: 0.5}}]}, {level: chua}]',
      ),
    });
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    const [self = '', products = ''] = [1, 2].map((n) => sheetOf(join(folder, 'p.xlsx'), n));
    for (const xml of [self, products]) expect(xml).not.toMatch(/>Tổng<|>điểm</);
    for (const xml of [self, products]) expect(xml).toContain('>số lượng<');
    expect(self).toContain('>Còn<');
  });

  test('the total says what it cannot add up: what comes of results of others', async () => {
    const members =
      '{id: A4, title: Người thuộc quyền, max: 10, mode: members, of: led, level: tot, full: 1, whenNone: full}';
    const { path } = await exported({
      'criteria/ca-nhan.yaml': CRITERIA.replace('title: Ý thức, max: 30', 'title: Ý thức, max: 20').replace(
        'levels:',
        `      - ${members}\nlevels:`,
      ),
    });
    expect(sheetOf(path, 1)).toContain('>chưa có A4<');
    expect(sheetOf((await exported()).path, 1)).not.toContain('>chưa có');
  });

  test('a column that somebody has taken out is told of', async () => {
    const { folder, path } = await exported();
    typed(path, PRODUCTS, { ...line(9, { name: 'Báo cáo', assigned: 2, done: 2 }), I8: '' });
    expect((await imported(folder)).out).toContain('self.A1.late');
  });

  test('lines are put in between others and behind them; one without a name holds back whom it may be of', async () => {
    const { folder, path } = await exported();
    mended(path, (parts) => {
      const name = `xl/worksheets/sheet${PRODUCTS}.xml`;
      const cells = (row: number, who: string) =>
        Object.entries(line(row, { who, name: 'Báo cáo', assigned: 1, done: 1 }))
          .map(([at, value]) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`)
          .join('');
      const rows = [
        [90, 'Nguyễn Văn An'],
        [91, 'Trần Quốc Hòa'],
        [92, 'Nguyễn Văn An'],
      ] as const;
      const xml = rows.map(([row, who]) => `<row r="${row}">${cells(row, who)}</row>`).join('');
      parts.set(name, (parts.get(name) ?? '').replace('</sheetData>', `${xml}</sheetData>`));
    });
    const { code, text } = await imported(folder);
    expect(code).toBe(0);
    expect(text).toContain(
      '{A1: {products: [{id: bao-cao, assigned: 1, done: 1}, {id: bao-cao, assigned: 1, done: 1}]}',
    );
  });
});
