import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { type Chart, chartTable } from '../../../src/documents/chart.ts';

test('a chart is a table where none is drawn, with no more places than its values need', () => {
  const chart: Chart = {
    kind: 'chart',
    shape: 'lines',
    title: 'Điểm từng tháng',
    alternative: 'Điểm tăng.',
    unit: 'points',
    categories: ['Tháng 10', 'Tháng 11'],
    series: [{ name: 'Văn phòng', values: [Exact.of('83.5'), undefined] }],
  };
  const { caption, columns, rows } = chartTable(chart);
  expect(caption).toBe('Điểm từng tháng');
  expect(columns.map(({ heading }) => heading)).toEqual(['', 'Văn phòng']);
  expect(rows).toEqual([
    { kind: 'row', cells: [expect.anything(), { kind: 'number', value: Exact.of('83.5'), places: 1 }] },
    { kind: 'row', cells: [expect.anything(), { kind: 'blank' }] },
  ]);
});
