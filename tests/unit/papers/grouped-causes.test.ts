import { expect, test } from 'vitest';
import type { Remark } from '../../../src/answers/gathered.ts';
import { groupedCauses } from '../../../src/reports/papers/summary/grouped-causes.ts';

const said = (cause: string | undefined, remedy?: string) => ({ cause, remedy, kind: 'member', id: 'a' }) as Remark;

test('one cause in other letters, with other blanks and stops, is one cause, the most frequent first', () => {
  const groups = groupedCauses([
    said('Thiếu người'),
    said('Số liệu gửi muộn', 'Đôn đốc'),
    said(' số liệu  gửi muộn.', 'đôn đốc;'),
    said('Số liệu gửi muộn'.normalize('NFD'), 'Lập lịch trước'),
  ]);
  expect(groups.map(({ text, remarks }) => [text, remarks.length])).toEqual([
    ['Số liệu gửi muộn', 3],
    ['Thiếu người', 1],
  ]);
  expect(groups[0]?.remedies).toEqual(['Đôn đốc', 'Lập lịch trước']);
});

test('a remedy without a cause is lost in no group of another', () => {
  const groups = groupedCauses([said(undefined, 'Lập lịch'), said(undefined, 'Đôn đốc'), said('Lập lịch')]);
  expect(groups.map(({ text, remedies }) => [text, ...remedies])).toEqual([
    [undefined, 'Lập lịch'],
    [undefined, 'Đôn đốc'],
    ['Lập lịch'],
  ]);
});
