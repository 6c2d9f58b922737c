import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { widthOf } from '../../../src/base/width.ts';
import type { Block } from '../../../src/documents/document.ts';
import { BLANK, type Column, type Row, SAME, type Table } from '../../../src/documents/table.ts';
import { wrapped } from '../../../src/formats/terminal/width.ts';
import { terminal } from '../../../src/formats/terminal.ts';
import { PAPER } from './paper.ts';

const drawn = (blocks: readonly Block[], width = 80, isColoured = false) =>
  terminal({ locale: 'vi', blocks }, { width, isColoured });

const COLUMNS: readonly Column[] = [
  { heading: 'Họ và tên', align: 'left', weight: 0 },
  { heading: 'Tự chấm', align: 'right', weight: 4 },
  { heading: 'Cộng', align: 'right', weight: 2 },
  { heading: 'Tổng điểm', align: 'right', weight: 0 },
  { heading: 'Xếp loại', align: 'left', weight: 0 },
  { heading: 'So\u00a0với tuần\u00a044', align: 'right', weight: 5 },
  { heading: '3 tuần qua', align: 'right', weight: 8, isExtra: true, legend: 'Ba tuần.' },
];

const number = (text: string) => ({ kind: 'number', value: Exact.of(text), places: 1 }) as const;

function row(name: string, level = 'Tốt'): Row {
  const trend = {
    kind: 'trend',
    values: [undefined, Exact.of('50'), Exact.of('100')],
    low: Exact.of('50'),
    high: Exact.of('100'),
  } as const;
  return {
    kind: 'row',
    cells: [
      { kind: 'text', text: name },
      number('95'),
      BLANK,
      SAME,
      { kind: 'text', text: level, notes: [1, 2], tone: 'good' },
      { ...number('1.5'), isChange: true },
      trend,
    ],
  };
}

const table = (...rows: Table['rows']): Table => ({ kind: 'table', columns: COLUMNS, rows });

describe('a table', () => {
  test('reads like the office’s own', () => {
    const remark: Row = {
      kind: 'row',
      cells: [{ kind: 'text', text: 'Kadá Thị Mai' }],
      remark: { kind: 'text', text: 'chưa có phiếu' },
    };
    expect(drawn([table({ kind: 'band', depth: 1, text: 'CÁ NHÂN' }, row('Trần Quốc Hòa'), remark)])).toBe(
      [
        'Họ và tên       Tự Cộng Tổng Xếp loại    So với',
        '              chấm      điểm            tuần 44',
        '───────────────────────────────────────────────',
        'CÁ NHÂN',
        'Trần Quốc Hòa 95,0         = Tốt (1, 2)    +1,5',
        'Kadá Thị Mai  chưa có phiếu',
        '───────────────────────────────────────────────',
        '',
      ].join('\n'),
    );
  });

  test('a remark longer than the columns it stands in takes the room beside the table, and no more than it needs', () => {
    const why = 'không xếp loại: chưa tuần nào được xếp loại; chưa có tệp điểm 4 tuần';
    const narrow: Table = {
      kind: 'table',
      columns: [
        { heading: 'Họ và tên', align: 'left', weight: 0 },
        { heading: 'Điểm', align: 'right', weight: 0 },
      ],
      rows: [
        { kind: 'row', cells: [{ kind: 'text', text: 'Trần Quốc Hòa' }, number('95')] },
        { kind: 'row', cells: [{ kind: 'text', text: 'Lê Thị Thu Hằng' }], remark: { kind: 'text', text: why } },
      ],
    };
    expect(drawn([narrow])).toBe(
      [
        'Họ và tên       Điểm',
        '─'.repeat(79),
        'Trần Quốc Hòa   95,0',
        'Lê Thị Thu Hằng không xếp loại: chưa tuần nào được xếp loại; chưa có tệp điểm 4',
        '                  tuần',
        '─'.repeat(79),
        '',
      ].join('\n'),
    );
  });

  test('a line to type is not broken where a line can hold it', () => {
    const text = 'Việc nào quá hạn, sắp đến hạn: emul plan status; từng mục: emul plan show kh-43-2016; xem thêm.';
    expect(wrapped(text, 60)).toEqual([
      'Việc nào quá hạn, sắp đến hạn: emul plan status; từng mục:',
      'emul plan show kh-43-2016; xem thêm.',
    ]);
    expect(wrapped(text, 24).every((line) => widthOf(line) <= 24)).toBe(true);
  });

  test('what is held together comes apart before a word is cut', () => {
    expect(wrapped('92,74\u00a0Xuất\u00a0sắc', 12, 2)).toEqual(['92,74 Xuất', '  sắc']);
  });

  test('drops what is empty without a word, then the heaviest with one', () => {
    const text = drawn([table(row('Nguyễn Hoàng Bảo Trâm Anh', 'Hoàn thành xuất sắc nhiệm vụ'))], 40);
    expect(text).not.toContain('Cộng');
    expect(text.replace(/\s+/g, ' ')).toContain('Màn hình hẹp nên không in cột: So với tuần 44.');
  });

  test('shows lines and legends only where there is plenty of room', () => {
    expect(drawn([table(row('A'))], 109)).not.toMatch(/▁|Ba tuần/);
    expect(drawn([table(row('A'))], 110)).toMatch(/ ▁▇\n[\s\S]*\nBa tuần\.\n$/);
  });

  test('repeats in colour only what the words say', () => {
    const blocks: Block[] = [{ kind: 'title', text: 'BẢNG ĐIỂM' }, table(row('A'))];
    const coloured = drawn(blocks, 80, true);
    expect(coloured).toContain('\u001b[32mTốt');
    expect(stripVTControlCharacters(coloured)).toBe(drawn(blocks));
  });

  test('lets no character of a name steer the terminal', () => {
    const text = drawn([table(row('Nguyễn\u001b[2J\u202eAn\r\nLê'), { kind: 'band', depth: 2, text: '\u0007Phòng' })]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    expect(text).toContain('Nguyễn␛[2J�An␍ Lê');
  });

  test('keeps every letter and the edge of its columns in scripts that the drawing library measures otherwise', () => {
    const names = ['ꨀꨭꨤꨪ ꨌꩌ', 'กำพล ทิพย์', '山田 太郎', 'Lê Hà 👍', 'ﬀ\u{f0001}x', '©®™ ‼️ ①'];
    const lines = drawn([table(...names.map((name) => row(name)))]).split('\n');
    for (const name of names) {
      const line = lines.find((text) => text.startsWith(name));
      expect(widthOf(line ?? '')).toBe(widthOf(lines.find((text) => text.startsWith(names[0] ?? '')) ?? ''));
    }
  });

  test('counts combining marks as nothing', () => {
    const composed = drawn([table(row('Đàng Thị Kim Chi'))]);
    const decomposed = drawn([table(row('Đàng Thị Kim Chi'.normalize('NFD')))]);
    expect(decomposed.normalize('NFC')).toBe(composed);
  });
});

describe('any text', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(' ', '\n', '–', 'ệ', 'e\u0323\u0302', '漢', 'Trưởng'), fc.string({ maxLength: 9 })),
    maxLength: 40,
  });

  test('keeps within the width and loses no word', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 90 }), (one, width) => {
        const lines = wrapped(one, width, 2);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const letters = (of: string) => of.replace(/\s/g, '');
        expect(letters(lines.join(''))).toBe(letters(wrapped(one, 10_000).join('')));
      }),
    );
  });

  test('draws as a table no wider than the terminal', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', 'Đ', '-', 'x'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 5 }), fc.integer({ min: 48, max: 170 }), (names, width) => {
        const lines = drawn([table(...names.map((name) => row(name, name)))], width).split('\n');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a paper', () => {
  test('has all its parts, and says what to fill in where', async () => {
    await expect(terminal(PAPER, { width: 80, isColoured: false })).toMatchFileSnapshot('golden/paper.txt');
  });

  test.each([60, 100, 160])('no line is wider than %i', (width) => {
    const lines = terminal(PAPER, { width, isColoured: false }).split('\n');
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  });
});
