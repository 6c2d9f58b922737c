import type { Exact } from '../base/exact.ts';
import type { NumberCell, ShareCell } from './cells.ts';
import { placesIn } from './places.ts';
import { BLANK, type Cell, type Table } from './table.ts';
import type { Working } from './working.ts';

/**
 * Numbers to be seen at a glance. `bars`: one series or more side by side in each category; `lines`: series along the
 * categories, which are times; `stack`: counts of each series in each category, on one bar of the same length.
 */
export interface Chart {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'lines' | 'stack';
  readonly title: string;
  /** What one sees in it, in a sentence, for whoever cannot. */
  readonly alternative: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** What the values are: how they are printed. */
  readonly unit: 'points' | 'count' | 'share';
  /** A line across that means something: the threshold of a level. */
  readonly marks?: readonly { readonly value: Exact; readonly label: string }[];
}

/** A value for each category; undefined where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (Exact | undefined)[];
  /** Which of the shades it has, where charts must agree on what a shade means; its place among the series unless said. */
  readonly shade?: number;
  /** How the value of a category came about; made only where it is opened. */
  readonly opens?: (category: number) => Working;
}

/** Which of the shades a series has. */
export function shadeOf({ series }: Chart, at: number): number {
  return series[at]?.shade ?? at;
}

/** The places that its points are printed with. */
function chartPlaces({ series, unit }: Chart): number {
  return unit === 'count' ? 0 : placesIn(series.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
}

/** A value of a chart as a cell. */
export function chartCell(value: Exact, chart: Chart): NumberCell | ShareCell {
  if (chart.unit === 'share') return { kind: 'share', share: value };
  return { kind: 'number', value, places: chartPlaces(chart) };
}

/** The numbers of a chart as a table, for formats that draw none. */
export function chartTable(chart: Chart): Table {
  const { title, categories, series } = chart;
  const cellOf = ({ values, opens }: Series, i: number): Cell => {
    const value = values[i];
    if (!value) return BLANK;
    return { ...chartCell(value, chart), ...(opens && { opens: () => opens(i) }) };
  };
  return {
    kind: 'table',
    caption: title,
    columns: [
      { heading: '', align: 'left', weight: 0 },
      ...series.map(({ name }) => ({ heading: name, align: 'right', weight: 0 }) as const),
    ],
    rows: categories.map((category, i) => ({
      kind: 'row',
      cells: [{ kind: 'text', text: category }, ...series.map((each) => cellOf(each, i))],
    })),
  };
}
