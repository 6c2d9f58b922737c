import { expect, test } from 'vitest';
import { numberLine, placeAndDate } from '../../../src/documents/letterhead.ts';
import { addresseeLines, closed } from '../../../src/documents/paper.ts';
import { blank, joined, plain } from '../../../src/documents/prose.ts';
import { recipientLines } from '../../../src/documents/signatures.ts';

test('numbers below ten carry a zero, and what the clerk gives is a blank', () => {
  expect(plain(numberLine({ number: '5', symbol: 'BC-BDT' }, 'vi'))).toBe('Số: 05/BC-BDT');
  expect(plain(numberLine({ number: '43', symbol: 'KH-BDT' }, 'vi'))).toBe('Số: 43/KH-BDT');
  expect(numberLine({ symbol: 'BC-BDT' }, 'vi')).toContainEqual(
    expect.objectContaining({ kind: 'blank', hint: expect.stringContaining('văn thư') }),
  );
});

test.each([
  ['2017-01-05', 'Ninh Thuận, ngày 05 tháng 01 năm 2017'],
  ['2016-09-19', 'Ninh Thuận, ngày 19 tháng 9 năm 2016'],
  ['2016-10-07', 'Ninh Thuận, ngày 07 tháng 10 năm 2016'],
])('%s', (day, said) => {
  expect(plain(placeAndDate({ place: 'Ninh Thuận', day }, 'vi'))).toBe(said);
});

test('a paper that is not signed has its day open', () => {
  expect(plain(placeAndDate({ place: 'Ninh Thuận', year: '2017', month: '01' }, 'vi'))).toBe(
    'Ninh Thuận, ngày … tháng 01 năm 2017',
  );
});

test('a text ends with “./.” and with nothing before it', () => {
  expect(closed('Trên đây là báo cáo.')).toBe('Trên đây là báo cáo./.');
  expect(plain(closed(['Trên đây là báo cáo số ', blank('số')]))).toBe('Trên đây là báo cáo số …./.');
  expect(plain(closed(joined('Kính trình ', blank('ai'), ' xem xét.')))).toBe('Kính trình … xem xét./.');
});

test('one addressee stands on the line, several on a line each', () => {
  expect(addresseeLines({ kind: 'addressees', names: ['Ủy ban nhân dân tỉnh'] }, 'vi')).toEqual([
    'Kính gửi: Ủy ban nhân dân tỉnh.',
  ]);
  expect(addresseeLines({ kind: 'addressees', names: ['A', 'B'] }, 'vi')).toEqual(['Kính gửi:', '- A;', '- B.']);
});

test('recipients end with where a copy is kept', () => {
  expect(recipientLines({ items: ['Như trên'], keptAt: 'VT, VP' }, 'vi')).toEqual(['- Như trên;', '- Lưu: VT, VP.']);
});
