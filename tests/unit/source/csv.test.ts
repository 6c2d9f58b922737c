import { expect, test } from 'vitest';
import { readCsv } from '../../../src/source/spreadsheet/csv.ts';

/** The cells of each row, by their columns. */
function rowsOf(text: string): string[][] {
  const sheet = readCsv(text, '');
  return sheet.rows().map((row) => sheet.cellsIn(row).map(({ column, text: said }) => `${column} ${said}`));
}

test.each([
  ['values in quotes', 'a;"b; ""c""\nd";e', [['0 a', '1 b; "c"\nd', '2 e']]],
  [
    'letters and blanks behind a closing quote',
    'a;"b" ;9\nc;"d"e;8',
    [
      ['0 a', '1 b ', '2 9'],
      ['0 c', '1 de', '2 8'],
    ],
  ],
  [
    'a quote inside of a value',
    'a;khổ 5" x;9\nc;d;8',
    [
      ['0 a', '1 khổ 5" x', '2 9'],
      ['0 c', '1 d', '2 8'],
    ],
  ],
  [
    'line ends of Windows, Unix and old Macintoshes',
    'a;1\r\nb;2\nc;3\rd;4',
    [
      ['0 a', '1 1'],
      ['0 b', '1 2'],
      ['0 c', '1 3'],
      ['0 d', '1 4'],
    ],
  ],
  [
    'a semicolon in quotes among commas',
    '"a;b;c",1\n"d;e;f",2',
    [
      ['0 a;b;c', '1 1'],
      ['0 d;e;f', '1 2'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test('a quote that is never closed leaves nothing out in silence', () => {
  expect(() => readCsv('a;b\nc;"d;e\nf;g', '')).toThrow('open-quote');
});

test('a value is no longer than a cell may be', () => {
  expect(() => readCsv(`a;"${'x;'.repeat(200_000)}"`, '')).toThrow('too-big');
});
