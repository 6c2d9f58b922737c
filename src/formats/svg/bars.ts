import { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { type Chart, chartCell, shadeOf } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import { drawnAt } from '../chart-scale.ts';
import { type Box, brokenIn, type Canvas, type Drawn, LABEL } from './canvas.ts';
import { element, text } from './drawing.ts';

/** Of the width: names, which get more where they need it, then the bars, then a value behind the longest. */
const NAMES = 170;
const MOST_NAMES = 0.45;
const VALUE = 60;
const BAR = 20;
/** A bar that is parted. */
const TALL = 26;
/** The least that a bar with a value beside it needs. */
const LEAST = 12;
const GAP = 10;
const LINE = 15;

/** Bars that lie, a group for each category; thresholds stand across. */
export function bars(chart: Chart, on: Canvas, locale: Locale): Drawn {
  const { categories, series, marks = [] } = chart;
  const all = [...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)];
  const longest = Math.max(1e-9, ...all.map((value) => (value ? drawnAt(value, chart) : 0)));
  const top = marks.length > 0 ? LINE + 4 : 0;
  const group = closest(series.length, categories.length, on.most - top, BAR);
  const bar = Math.min(BAR, (group - 2) / series.length);
  const first = namesEnd(categories, group, on);
  const room = on.width - first - VALUE;
  const drawn = categories.map((category, i) => {
    const y = top + i * group;
    const own = series.map(({ values }, j) => {
      const value = values[i];
      if (!value) return '';
      const width = (drawnAt(value, chart) / longest) * room;
      const at = y + j * bar;
      const shape = on.area(shadeOf(chart, j), { x: first, y: at + 1, width, height: bar - 2 });
      const said = cellText(chartCell(value, chart), locale);
      // Behind the bar, unless a threshold is drawn there.
      if (marks.length === 0 || width < VALUE) return shape + text(said, first + width + 5, at + bar / 2 + 5);
      const end = first + width - 6;
      return shape + onGround(said, shadeOf(chart, j), end - on.wide(said) / 2, at + bar / 2, bar - 2, on);
    });
    return named(category, { x: first, y, height: series.length * bar }, group, on) + own.join('');
  });
  const height = top + categories.length * group;
  const lines = marks.map(({ value, label }) => {
    const x = first + (drawnAt(value, chart) / longest) * room;
    const line = element('line', {
      x1: x,
      x2: x,
      y1: top - 2,
      y2: height - group + series.length * bar,
      stroke: '#000000',
      'stroke-dasharray': '4 3',
    });
    return line + text(label, x, LINE - 2, { 'text-anchor': 'end', ...on.small });
  });
  return { content: drawn.join('') + lines.join(''), height };
}

/** Counts on one bar of the same length for each category. */
export function stack(chart: Chart, on: Canvas, locale: Locale): Drawn {
  const group = closest(1, chart.categories.length, on.most, TALL);
  const tall = Math.min(TALL, group - 2);
  const first = namesEnd(chart.categories, group, on);
  const room = on.width - first - 4;
  const drawn = chart.categories.map((category, i) => {
    const y = i * group;
    const values = chart.series.map(({ values }) => values[i] ?? Exact.zero);
    const total = drawnAt(Exact.sum(values), chart);
    let x = first;
    const own = values.map((value, j) => {
      if (total === 0 || value.isZero) return '';
      const width = (drawnAt(value, chart) / total) * room;
      const said = cellText(chartCell(value, chart), locale);
      const shape = on.area(shadeOf(chart, j), { x, y, width, height: tall });
      const label =
        width > Math.max(18, on.wide(said) + 8)
          ? onGround(said, shadeOf(chart, j), x + width / 2, y + tall / 2, tall, on)
          : '';
      x += width;
      return shape + label;
    });
    return named(category, { x: first, y, height: tall }, group, on) + own.join('');
  });
  return { content: drawn.join(''), height: chart.categories.length * group };
}

/** From one group of bars to the next: less than usual where so many find no room, never less than their letters need. */
function closest(bars: number, groups: number, room: number, usual: number): number {
  return Math.max(LABEL + 3, bars * LEAST + 2, Math.min(bars * usual + GAP, room / Math.max(1, groups)));
}

/** A text in the middle of a place on a series' bar, so tall; on a restless one it has a white ground. */
function onGround(said: string, series: number, x: number, y: number, tall: number, on: Canvas): string {
  const width = on.wide(said) + 6;
  const { letters, isRestless } = on.read(series);
  const height = Math.min(16, tall - 2);
  const ground = isRestless
    ? element('rect', { x: x - width / 2, y: y - height / 2, width, height, fill: '#ffffff' })
    : '';
  return ground + text(said, x, y + 5, { 'text-anchor': 'middle', fill: letters });
}

/** Where names end and bars begin, so that no name is cut that need not be. */
function namesEnd(categories: readonly string[], group: number, on: Canvas): number {
  const isCut = (room: number) =>
    categories.some((category) => nameLines(category, room, group, on).join(' ') !== category);
  let room = NAMES;
  while (room < MOST_NAMES * on.width && isCut(room)) room += 10;
  return room;
}

/** In two lines where the next group is not too close. */
function nameLines(category: string, room: number, group: number, on: Canvas): string[] {
  return brokenIn(category, room - 10, group < 2 * LABEL ? 1 : 2, on);
}

/** A category's name, right before its bars. */
function named(category: string, { x, y, height }: Omit<Box, 'width'>, group: number, on: Canvas): string {
  const lines = nameLines(category, x, group, on);
  const first = y + height / 2 - ((lines.length - 1) * LABEL) / 2 + 5;
  return lines.map((line, i) => text(line, x - 8, first + i * LABEL, { 'text-anchor': 'end' })).join('');
}
