import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { dataTable } from '../../../src/documents/data-table.ts';
import { listsOf } from '../../../src/documents/data-tables.ts';
import type { Cell, Column, Row, Table } from '../../../src/documents/table.ts';
import { cellText } from '../../../src/formats/cell-text.ts';

const column = (heading: string, more: Partial<Column> = {}): Column => ({
  heading,
  align: 'left',
  weight: 0,
  ...more,
});
const text = (said: string, more: object = {}): Cell => ({ kind: 'text', text: said, ...more });
const number = (value: string): Cell => ({ kind: 'number', value: Exact.of(value), places: 2 });
const row = (cells: readonly Cell[], more: Partial<Row> = {}): Row => ({ kind: 'row', cells, ...more });

/** Head and rows as they read. */
function drawn(table: Table, { withCodes = false, notes = [] as string[] } = {}) {
  const { table: data, totals } = dataTable(table, { locale: 'vi', notes, withCodes });
  const said = (each: Table['rows'][number]) =>
    each.kind === 'row' ? each.cells.map((cell) => cellText(cell, 'vi')) : [`BAND ${each.text}`];
  return { head: data.columns.map(({ heading }) => heading), rows: data.rows.map(said), totals: totals.map(said) };
}

const PEOPLE: Table = {
  kind: 'table',
  bands: { 1: 'Đối tượng', 2: 'Đơn vị' },
  columns: [
    column('TT', { align: 'right' }),
    column('Họ và tên', {
      apart: [
        { heading: 'Họ và tên', align: 'left' },
        { heading: 'Chức vụ', align: 'left' },
      ],
    }),
    column('Nhóm'),
    column('Xếp\u00a0loại', { under: 'Kỳ' }),
  ],
  rows: [
    { kind: 'band', depth: 1, text: 'TẬP THỂ', called: 'Tập thể' },
    row([{ kind: 'count', count: 1 }, text('Thanh tra'), { kind: 'blank' }, text('Tốt')], { subject: 'tt' }),
    { kind: 'band', depth: 1, text: 'CÁ NHÂN', called: 'Cá nhân' },
    { kind: 'band', depth: 2, text: 'Văn phòng' },
    row(
      [
        { kind: 'count', count: 1 },
        text('An, Văn thư', { apart: [text('An'), text('Văn thư')] }),
        { kind: 'parts', parts: [{ label: 'A', value: Exact.of('9.5'), places: 1 }] },
        text('Tốt', { notes: [2, 1] }),
      ],
      { subject: 'an' },
    ),
    row([{ kind: 'count', count: 2 }, text('Bình')], {
      subject: 'binh',
      remark: { kind: 'text', text: 'nghỉ thai sản' },
    }),
    row([{ kind: 'blank' }, text('Cộng'), { kind: 'blank' }, { kind: 'count', count: 3 }], { isTotal: true }),
  ],
};

describe('a table as data', () => {
  test('what a band says stands in a column, a name apart from its post, each group of points and the notes in their own', () => {
    expect(drawn(PEOPLE, { notes: ['một', ['hai ', 'và nữa']] as never })).toEqual({
      head: ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Đối tượng', 'Nhóm: A', 'Kỳ: Xếp loại', 'Ghi chú'],
      rows: [
        ['1', 'Thanh tra', '', '', 'Tập thể', '', 'Tốt', ''],
        ['1', 'An', 'Văn thư', 'Văn phòng', 'Cá nhân', '9,5', 'Tốt', 'Hai và nữa. Một.'],
        ['2', 'Bình', '', 'Văn phòng', 'Cá nhân', '', '', 'Nghỉ thai sản.'],
      ],
      totals: [['', 'Cộng', '', '', '', '', '3', '']],
    });
  });

  test('by the code of its files a row is joined to others', () => {
    const { head, rows } = drawn(PEOPLE, { withCodes: true });
    expect([head[1], rows.map((fields) => fields[1])]).toEqual(['Mã', ['tt', 'an', 'binh']]);
  });

  test('“=” is the number it stands for, and a sign for what is not known yet is nothing', () => {
    const columns = [column('A'), column('B'), column('')];
    const same = { kind: 'same', number: number('12.5') } as Cell;
    const found = drawn({
      kind: 'table',
      columns,
      rows: [row([same, text('…', { apart: [{ kind: 'blank' }] }), { kind: 'same' }])],
    });
    expect(found).toMatchObject({ head: ['A', 'B', 'Mục'], rows: [['12,50', '', '']] });
  });

  test('a note joins a column of notes that is there', () => {
    const columns = [column('A'), column('Ghi chú')];
    const found = drawn(
      { kind: 'table', columns, rows: [row([text('x', { notes: [1] }), text('bằng điểm.')])] },
      { notes: ['một'] },
    );
    expect(found).toMatchObject({ head: ['A', 'Ghi chú'], rows: [['x', 'bằng điểm. Một.']] });
  });

  test('a share below a sum belongs to it, a sum inside of a table does not end it', () => {
    const sum = row([text('Cộng')], { isTotal: true });
    const band = { kind: 'band', depth: 2, text: 'B' } as const;
    const found = drawn({
      kind: 'table',
      columns: [column('A')],
      rows: [row([text('a')]), sum, band, row([text('b')]), sum, row([text('Tỷ lệ')])],
    });
    expect([found.rows, found.totals]).toEqual([
      [
        ['a', ''],
        ['b', 'B'],
      ],
      [
        ['Cộng', ''],
        ['Cộng', ''],
        ['Tỷ lệ', ''],
      ],
    ]);
  });
});

test('several lists are one in a .csv, which says first what each stood under; tables that only count are left', () => {
  const list = (name: string, heading: string): Table => ({
    kind: 'table',
    name,
    columns: [column('TT'), column(heading)],
    rows: [row([text('1'), text(name)], { subject: 'an' })],
  });
  const tally: Table = { kind: 'table', columns: [column('Phòng')], rows: [row([text('x')])] };
  const { lists, left } = listsOf([list('Cờ', 'Tập thể'), tally, list('Bằng khen', 'Họ và tên')], 'vi');
  expect(left).toEqual([tally]);
  expect(lists.map(({ columns }) => columns.map(({ heading }) => heading))).toEqual([
    ['Danh sách', 'TT', 'Tập thể', 'Họ và tên'],
  ]);
  expect(lists[0]?.rows).toMatchObject([
    { cells: [{ text: 'Cờ' }, { text: '1' }, { text: 'Cờ' }, { kind: 'blank' }] },
    { cells: [{ text: 'Bằng khen' }, { text: '1' }, { kind: 'blank' }, { text: 'Bằng khen' }] },
  ]);
});

test('a row that heads others becomes their column, and what a time is worth is no part of what can be had', () => {
  const columns = [
    column('Mã'),
    column('Nội dung'),
    column('Điểm', {
      apart: [
        { heading: 'Điểm tối đa', align: 'right' },
        { heading: 'Mỗi lần', align: 'right' },
      ],
    }),
  ];
  const each = { ...number('2'), apart: [{ kind: 'blank' }, number('2')] } as Cell;
  const found = drawn({
    kind: 'table',
    bands: { 2: 'Nhóm' },
    columns,
    rows: [
      row([text('A'), text('KẾT QUẢ'), number('70')], { heads: 'A. Kết quả (70 điểm)' }),
      row([text('A1'), text('Việc'), number('70')]),
      row([text(''), text('- chậm'), each]),
    ],
  });
  expect(found).toMatchObject({
    head: ['Mã', 'Nhóm', 'Nội dung', 'Điểm tối đa', 'Mỗi lần'],
    rows: [
      ['A1', 'A. Kết quả (70 điểm)', 'Việc', '70,00', ''],
      ['', 'A. Kết quả (70 điểm)', '- chậm', '', '2,00'],
    ],
  });
});

test('cells of several in a column of one keep all that they say, and of several columns one that no row has is none', () => {
  const level = text('Tốt (89,00)', { apart: [text('Tốt'), number('89')] });
  const apart = [
    { heading: 'Họ và tên', align: 'left' },
    { heading: 'Chức vụ', align: 'left' },
  ] as const;
  const found = drawn({
    kind: 'table',
    columns: [column('Tên', { apart }), column('Mức')],
    rows: [row([text('An', { apart: [text('An'), { kind: 'blank' }] }), level])],
  });
  expect(found).toMatchObject({ head: ['Họ và tên', 'Mức'], rows: [['An', 'Tốt (89,00)']] });
});
