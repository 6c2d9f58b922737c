import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Table } from '../../../src/documents/table.ts';
import { roundingNote } from '../../../src/reports/papers/rounding-note.ts';

function table(...shares: readonly string[]): Table {
  const row = (share: string) => ({
    kind: 'row' as const,
    cells: [{ kind: 'share' as const, share: Exact.of(share) }],
  });
  return {
    kind: 'table',
    columns: [{ heading: 'Tỷ lệ', align: 'right', weight: 0 }],
    rows: [...shares.map(row), { ...row('1'), isTotal: true }],
  };
}

test('a column that does not add up to 100% says that rounding is why', () => {
  expect(roundingNote(table('1/3', '1/3', '1/3'), 'vi')).toEqual([
    { kind: 'paragraph', text: 'Cộng các tỷ lệ trong bảng không đúng 100% là do làm tròn số.' },
  ]);
});

test('one that does, or is no whole, says nothing', () => {
  expect(roundingNote(table('1/4', '3/4'), 'vi')).toEqual([]);
  expect(roundingNote(table('1/3', '2/3'), 'vi')).toEqual([]); // 33,33 and 66,67
  expect(roundingNote(table('1/3', '1/7'), 'vi')).toEqual([]);
});
