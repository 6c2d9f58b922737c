import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedOffice, does, type Rule } from './office.ts';

interface Told {
  readonly before: { readonly id: string };
  readonly ladders: readonly {
    readonly levels: readonly { name: string }[];
    readonly agencies: number;
    readonly members: { at: number[]; notRated: number };
    readonly comparisons: readonly {
      readonly periods: readonly string[];
      readonly agencies: number;
      readonly sums: readonly { members: { at: number[]; notRated: number } }[];
      readonly left: readonly { name: string; period: string; why: string }[];
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'emul-compared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = async (...line: string[]): Promise<Told> => {
  const { out, err } = await does(folder, 'province', ...line, '--json');
  expect(err).toBe('');
  return JSON.parse(out);
};

const OLD: Rule = { id: 'cu', title: 'Quy chế cũ', from: '2013-01-01', levels: ['Tốt', 'Khá', 'Kém'] };
const NEW: Rule = { id: 'moi', title: 'Quy chế mới', from: '2016-01-01', levels: ['Xuất sắc', 'Tốt', 'Khá', 'Kém'] };

beforeAll(async () => {
  // Three agencies with all half-years, one that came later, one whose levels changed with its regulation.
  const periods = { '2015-H2': [0, 1, 2], '2016-H1': [0, 0, null], '2016-H2': [0, 0, 1] };
  await closedOffice(folder, 'nop/a', { names: [['Sở A']], rules: [OLD], periods });
  await closedOffice(folder, 'nop/b', { names: [['Sở B']], rules: [OLD], periods });
  const late = { '2016-H1': [1], '2016-H2': [2] };
  await closedOffice(folder, 'nop/c', { names: [['Sở C']], rules: [OLD], periods: late });
  await closedOffice(folder, 'nop/d', {
    names: [['Sở D']],
    rules: [OLD, NEW],
    periods: { '2015-H2': [0], '2016-H1': [0], '2016-H2': [1] },
  });
});

test('a half-year is compared with the one before and with the same a year ago, each among those that have both', async () => {
  const { ladders, before } = await told('nop', '2016-H2');
  expect(before.id).toBe('2016-H1');
  expect(ladders[0]?.comparisons).toMatchObject([
    {
      periods: ['2016-H1', '2016-H2'],
      agencies: 3,
      sums: [{ members: { at: [4, 1, 0], notRated: 2 } }, { members: { at: [4, 2, 1], notRated: 0 } }],
      left: [],
    },
    {
      periods: ['2015-H2', '2016-H2'],
      agencies: 2,
      sums: [{ members: { at: [2, 2, 2], notRated: 0 } }, { members: { at: [4, 2, 0], notRated: 0 } }],
      left: [{ name: 'Sở C', period: '2015-H2', why: 'open' }],
    },
  ]);
});

test('who changed its levels is compared only as far as they are the same, and named', async () => {
  const { ladders } = await told('nop', '2016-H2');
  expect(ladders[1]).toMatchObject({
    agencies: 1,
    members: { at: [0, 1, 0, 0] },
    comparisons: [
      { agencies: 1, left: [] },
      { agencies: 0, left: [{ name: 'Sở D', period: '2015-H2', why: 'levels' }] },
    ],
  });
  const { out } = await does(folder, 'province', 'nop', '2016-H2');
  expect(out).toContain('sáu tháng cuối năm 2015 xếp theo các mức khác: Sở D');
  expect(out).toContain('chưa khóa sáu tháng cuối năm 2015: Sở C');
  expect(out).toContain('2 trên 3 cơ quan có cả hai kỳ');
});

test('since a period of its kind each half-year, among those that have all', async () => {
  const series = ['2015-H2', '2016-H1', '2016-H2'];
  for (const line of [
    ['nop', '2016-H2', '--since', '2015-H2'],
    ['nop', '2016-H2', '2015-H2', '2016-H1'],
  ]) {
    const { ladders } = await told(...line);
    expect(ladders.map(({ comparisons }) => comparisons.map(({ periods, agencies }) => [periods, agencies]))).toEqual([
      [[series, 2]],
      [[series, 0]],
    ]);
    expect(ladders[0]?.comparisons[0]?.sums.map(({ members }) => members.at)).toEqual([
      [2, 2, 2],
      [4, 0, 0],
      [4, 2, 0],
    ]);
  }
});

test('since a year the same half of each', async () => {
  const { ladders } = await told('nop', '2016-H2', '--since', '2014');
  expect(ladders[0]?.comparisons.map(({ periods }) => periods)).toEqual([['2014-H2', '2015-H2', '2016-H2']]);
});

test.each([
  [['nop', '2015-H2', '2016'], 'không cùng loại kỳ'],
  [['nop', '2015-H2', '2016-H2', '--since', '2014'], '--since không đi với nhiều kỳ'],
  [['nop', '2016-H2', '--since', '2016-H2'], 'không có kỳ nào để so'],
  [['nop', '2016-H2', '--since', '1990'], 'so nhiều nhất 12 kỳ'],
  [['nop', 'khong-co', '2016-H2'], 'không có thư mục “khong-co”'],
])('%j is refused', async (line, words) => {
  const { code, err } = await does(folder, 'province', ...line);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});
