import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../src/documents/document.ts';
import { blank } from '../../../src/documents/prose.ts';
import { SheetNames } from '../../../src/documents/sheet-names.ts';
import type { Row, Table } from '../../../src/documents/table.ts';
import { csv } from '../../../src/formats/csv.ts';
import { fittedOnPaper } from '../../../src/formats/paper/columns.ts';
import { Grid } from '../../../src/formats/xlsx/grid.ts';
import { headRoom, headRows } from '../../../src/formats/xlsx/official.ts';
import { sheetsOf } from '../../../src/formats/xlsx/sheets.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';

const column = (heading: string) => ({ heading, align: 'left', weight: 0 }) as const;
const row = (...texts: string[]): Row => ({ kind: 'row', cells: texts.map((text) => ({ kind: 'text', text })) });
const table = (rows: readonly Row[] = [row('x')], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  columns: [column('A')],
  rows,
  ...more,
});
const head = (symbol?: string) =>
  ({ kind: 'letterhead', own: 'BAN DÂN TỘC', ...(symbol && { number: { symbol } }) }) as const;
const titled = (subject: string) => ({ kind: 'type-and-subject', type: 'PHIẾU', subject }) as const;
const said = (text: string) => ({ kind: 'paragraph', text }) as const;
const page = { kind: 'new-page', orientation: 'portrait', countsAnew: true } as const;
const sheets = (...blocks: Block[]) => sheetsOf({ locale: 'vi', blocks }, new SheetNames());

describe('what stands on a sheet', () => {
  test('each sheet carries the title it stands under in the paper, and its stamp once', () => {
    const stamp = { kind: 'stamp', text: 'DỰ THẢO' } as const;
    const list = { kind: 'annex', title: 'DANH SÁCH KHEN THƯỞNG' } as const;
    const found = sheets(
      stamp,
      head('QĐ'),
      titled('một'),
      table(),
      page,
      stamp,
      list,
      table([], { caption: 'Cá nhân' }),
    );
    expect(found.map(({ title, stamps, above }) => [title, stamps, above])).toEqual([
      ['PHIẾU: một', ['DỰ THẢO'], []],
      ['DANH SÁCH KHEN THƯỞNG', ['DỰ THẢO'], ['Cá nhân']],
    ]);
  });

  test('a form says whose it is, each in a sheet of that name', () => {
    const form = (name: string) => [head(), titled(name), said(`Họ và tên: ${name}`), table([], { name }), said('Tốt')];
    const found = sheets(...form('An'), page, ...form('Bình'));
    expect(found.map(({ name, above, below }) => [name, above, below])).toEqual([
      ['An', ['Họ và tên: An'], ['Tốt']],
      ['Bình', ['Họ và tên: Bình'], ['Tốt']],
    ]);
  });

  test('each form in a workbook has its own head, and is signed by its own hand', () => {
    const signed = (name: string) => ({ kind: 'signatures', places: [{ lines: ['ỦY VIÊN'], name }] }) as const;
    const form = (name: string) => [
      head(),
      titled(name),
      table([], { name }),
      table([], { name: `${name} 2` }),
      signed(name),
    ];
    const found = sheets(...form('An'), page, ...form('Bình'));
    expect(found.map(({ head, signatures }) => [head?.own, signatures?.places[0]?.name])).toEqual([
      ['BAN DÂN TỘC', undefined],
      [undefined, 'An'],
      ['BAN DÂN TỘC', undefined],
      [undefined, 'Bình'],
    ]);
  });

  test('the nation’s name stands on one line over a narrow table', () => {
    for (const widths of [
      [10, 90, 25],
      [10, 60, 30],
      [10, 100, 100, 40],
    ]) {
      const [first = []] = headRows(head(), widths, 'vi');
      const heights = first.flatMap((cell) => cell?.height ?? []);
      expect(new Set(heights), `${widths}`).toEqual(new Set([16]));
    }
    expect(headRoom([10, 90, 25], 'vi')).toHaveLength(1);
    expect(headRoom([40, 60, 100], 'vi')).toEqual([]);
  });

  test('of a paper with a number the tables and their headings go, its sentences stay in Word', () => {
    const heading = { kind: 'heading', depth: 1, text: 'Kết quả' } as const;
    const [found] = sheets(head('BC'), titled('một'), said('Thực hiện …'), heading, table(), said('Trên đây'));
    expect([found?.above, found?.below]).toEqual([['Kết quả'], []]);
  });

  test('what is said under a heading stands on the sheet of the table below it, or under the heading itself', () => {
    const heading = (depth: 1 | 2, text: string) => ({ kind: 'heading', depth, text }) as const;
    const found = sheets(
      titled('danh sách'),
      heading(1, 'I'),
      heading(2, 'An'),
      said('điều kiện của An'),
      table(),
      said('còn lại của An'),
      heading(1, 'II'),
      heading(2, 'Bình'),
      said('điều kiện của Bình'),
      table(),
      heading(2, 'Chi'),
      said('chưa có ai'),
    );
    expect(found.map(({ above, below }) => [above, below])).toEqual([
      [['I', 'An', 'điều kiện của An'], ['còn lại của An']],
      [
        ['II', 'Bình', 'điều kiện của Bình'],
        ['Chi', 'chưa có ai'],
      ],
    ]);
  });

  test('in a CSV of several forms each says whose it is', () => {
    const blocks = [table([row('x')], { name: 'An' }), table([row('y')], { name: 'Bình' })];
    expect(new TextDecoder().decode(csv({ locale: 'en', blocks }, { version: '0' }))).toBe(
      'An\r\nA\r\nx\r\n\r\nBình\r\nA\r\ny\r\n',
    );
  });
});

describe('no text is cut', () => {
  const heightOf = (cell: unknown) => (cell as { height?: number } | null)?.height ?? 0;

  test('a word over narrow columns has the lines it needs', () => {
    const columns = ['Tập thể', 'Cá nhân'].map((one) => ({ ...column(one), under: 'Điểm bình quân của kỳ trước' }));
    const [above = []] = new Grid(table([], { columns }), 'vi').head();
    expect(heightOf(above[0])).toBeGreaterThan(20);
  });

  test('a remark that takes the place of cells has the lines it needs', () => {
    const columns = [column('Tên'), column('Số')];
    const remark = { kind: 'text', text: 'nghỉ thai sản cả kỳ theo quyết định của người đứng đầu' } as const;
    const [first = []] = new Grid(table([{ ...row('An'), remark }], { columns }), 'vi').body();
    expect(heightOf(first[1])).toBeGreaterThan(20);
  });

  test('where somebody writes there is room for a sentence', () => {
    const cells = [{ kind: 'prose', prose: [blank('thành tích')] }] as const;
    expect(new Grid(table([{ kind: 'row', cells }]), 'vi').total).toBeGreaterThan(50);
  });
});

test('what is a little more than a page is printed on one, more than that on as many as it takes', async () => {
  const setup = async (rows: number) => {
    const document: Document = { locale: 'vi', blocks: [table(Array.from({ length: rows }, () => row('x')))] };
    const sheet = unzipSync(await xlsx([document]))['xl/worksheets/sheet1.xml'];
    return /fitToHeight="(\d)"/.exec(new TextDecoder().decode(sheet))?.[1];
  };
  expect([await setup(40), await setup(53), await setup(80)]).toEqual(['1', '1', '0']);
});

test('a table too wide to be read on A4 is printed on A3', async () => {
  const paper = async (count: number) => {
    const columns = Array.from({ length: count }, (_, i) => column(`Cột ${i}`));
    const document: Document = { locale: 'vi', blocks: [table([row(...columns.map(() => 'x'))], { columns })] };
    const sheet = unzipSync(await xlsx([document]))['xl/worksheets/sheet1.xml'];
    return /paperSize="(\d)"/.exec(new TextDecoder().decode(sheet))?.[1];
  };
  expect([await paper(12), await paper(26)]).toEqual(['9', '8']);
});

test('on a narrow page the width that a column should have gives way before a word is cut', () => {
  const columns = ['TT', 'Tóm tắt thành tích', 'Ghi chú'].map((one, i) => ({
    ...column(one),
    width: i === 1 ? 60 : 12,
  }));
  const { widths, size } = fittedOnPaper(table([row('10', 'ngắn', '')], { columns }), 60, 'vi', 13);
  expect(size).toBe(10);
  expect(widths[0]).toBeGreaterThan(7); // “TT” of 10 points with its padding
});

test('columns that belong together are as wide as each other', () => {
  const columns = ['Tháng 1', 'Tháng 2', 'Ghi chú'].map((one, i) => ({
    ...column(one),
    ...(i < 2 && { together: 'part' }),
  }));
  const { widths } = fittedOnPaper(table([row('94,50 Xuất sắc', '–', 'có mặt đủ')], { columns }), 60, 'vi', 13);
  expect(widths[0]).toBeCloseTo(widths[1] ?? 0);
  expect(widths[2]).not.toBeCloseTo(widths[0] ?? 0);
});
