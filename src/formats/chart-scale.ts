import { Exact } from '../base/exact.ts';
import type { Chart } from '../documents/chart.ts';

/** Where on paper a value stands, shares as percentages: what is printed beside it is never made of this. */
export function drawnAt(value: Exact, { unit }: Chart): number {
  return Number(scaled(value, unit).toFixed(6));
}

/** Whole numbers below and above all values of a chart, in so many steps or fewer. */
export function axisOf(chart: Chart, mostSteps = 6): { low: number; high: number; step: number } {
  const { series, marks = [], unit } = chart;
  const all = [...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)];
  const floors = all.flatMap((value) => (value ? scaled(value, unit).floor : []));
  const low = floors.length > 0 ? Math.min(...floors) : 0;
  const above = floors.length > 0 ? Math.max(...floors) + 1 : 1;
  const step = Math.max(1, Math.ceil((above - low) / mostSteps));
  const high = low + step * Math.ceil((above - low) / step);
  // Room for what is written over the highest point.
  const most = Math.max(...all.map((value) => (value ? drawnAt(value, chart) : low)));
  return { low, high: high - most < step / 2 ? high + step : high, step };
}

function scaled(value: Exact, unit: Chart['unit']): Exact {
  return unit === 'share' ? value.times(Exact.whole(100)) : value;
}
