import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src/base/guarded.ts';
import { MACHINE, paperManner } from '../../../src/formats/csv/manner.ts';
import { field } from '../../../src/formats/csv/rows.ts';
import { readCsv } from '../../../src/source/spreadsheet/csv.ts';

const STARTS = ['=', '+', '-', '@', '|', '＝', '＋', '－', '＠', '｜', ' =', '\u00a0＝', '\t', '\r', '\n='];

describe('a text that a spreadsheet would take for a formula', () => {
  test.each(STARTS)('%j', (start) => {
    const text = `${start}cmd|'/C calc'!A0`;
    expect(guarded(text, false)).toBe(`'${text}`);
    expect(unguarded(guarded(text, false))).toBe(text);
    for (const manner of [MACHINE, paperManner('vi')]) expect(field(text, manner)).toMatch(/^"?'/);
  });

  test.each(['Nguyễn Văn An', "'", "'a", 'a=b', 'Tổ 1|2', ''])('%j stays as it is', (text) => {
    expect([guarded(text, true), unguarded(text)]).toEqual([text, text]);
  });

  test('a date, where people open it', () => {
    expect([guarded('3/3', true), guarded('3/3', false), unguarded("'3/3")]).toEqual(["'3/3", '3/3', '3/3']);
  });

  test('comes back from a table as it went', () => {
    const texts = ['=1', '＝1', '|x', '-5 điểm', '3/3'];
    const [sheet] = [readCsv(texts.map((text) => field(text, paperManner('vi'))).join('\r\n'), '')];
    expect(texts.map((_, row) => sheet?.cell(row, 0)?.text)).toEqual(texts);
  });
});
