import { Exact } from '../../base/exact.ts';
import { widthOf } from '../../base/width.ts';
import { type Chart, chartCell, chartTable, shadeOf } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import type { Manner } from './manner.ts';
import { drawn } from './table.ts';
import { HANG, wrapped } from './width.ts';

/** What tells the series of a stack apart without colour. */
const SHADES = ['█', '▒', '░', '·', '#', '+'];
/** No longer than these, however wide the terminal. */
const NAMES = 24;
const LONGEST = 40;

/** A chart as bars of letters; lines are told as a table, where each value can be read. */
export function chartLines(chart: Chart, manner: Manner): string[] {
  const title = wrapped(chart.title, manner.width, HANG).map((line) => manner.chalk.bold(line));
  if (chart.shape === 'lines') return [...title, ...drawn(chartTable(chart), manner).lines];
  if (chart.shape === 'bars') return [...title, ...barLines(bars(chart, manner), manner)];
  const legend = chart.series.map(
    ({ name }, i) => `${shade(shadeOf(chart, i))}\u00a0${name.replaceAll(' ', '\u00a0')}`,
  );
  return [...title, ...wrapped(legend.join('  '), manner.width, HANG), ...barLines(stacks(chart, manner), manner)];
}

/** A bar with its name before and its value behind; the ends of its parts are shares of the longest. */
interface Bar {
  readonly name: string;
  readonly ends: readonly Exact[];
  readonly shades: readonly number[];
  readonly said: string;
}

function bars(chart: Chart, { locale }: Manner): Bar[] {
  const { categories, series } = chart;
  const all = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const longest = all.reduce((most, value) => (value.isMore(most) ? value : most), Exact.zero);
  return categories.flatMap((category, i) =>
    series.map(({ name, values }, j) => {
      const value = values[i];
      const label = series.length === 1 ? category : j === 0 ? `${category}, ${name}` : `\u00a0\u00a0${name}`;
      const ends = value && !longest.isZero ? [value.over(longest)] : [];
      return { name: label, ends, shades: [0], said: value ? cellText(chartCell(value, chart), locale) : '' };
    }),
  );
}

function stacks(chart: Chart, { locale }: Manner): Bar[] {
  return chart.categories.map((name, i) => {
    const values = chart.series.map(({ values }) => values[i] ?? Exact.zero);
    const total = Exact.sum(values);
    const ends = total.isZero ? [] : values.map((_, j) => Exact.sum(values.slice(0, j + 1)).over(total));
    return {
      name,
      ends,
      shades: values.map((_, j) => shadeOf(chart, j)),
      said: values.map((value) => cellText(chartCell(value, chart), locale)).join('\u00a0·\u00a0'),
    };
  });
}

function barLines(bars: readonly Bar[], { width }: Manner): string[] {
  const names = Math.min(NAMES, Math.floor(width / 3));
  const tail = Math.max(0, ...bars.map(({ said }) => widthOf(said)));
  const room = Math.max(1, Math.min(LONGEST, width - names - tail - 1));
  return bars.flatMap(({ name, ends, shades, said }) => {
    const cells = ends.map((end) => end.times(Exact.whole(room)).plus(Exact.of('0.5')).floor);
    const bar = cells.map((end, i) => shade(shades[i] ?? i).repeat(end - (cells[i - 1] ?? 0))).join('');
    const lines = wrapped(name, names - 1, HANG);
    const last = lines.at(-1) ?? '';
    const behind = [bar, said.replaceAll('\u00a0', ' ')].filter((text) => text !== '').join(' ');
    return [...lines.slice(0, -1), `${last}${' '.repeat(names - widthOf(last))}${behind}`.trimEnd()];
  });
}

function shade(i: number): string {
  return SHADES[i % SHADES.length] ?? '';
}
