import { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { type Chart, chartCell } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import { drawnAt } from '../chart-scale.ts';
import { brokenIn, type Canvas, type Drawn, LABEL } from './canvas.ts';
import { element, text } from './drawing.ts';

/** Of the width: names, then the bars, then a value behind the longest. */
const NAMES = 170;
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
  const room = on.width - NAMES - VALUE;
  const all = [...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)];
  const longest = Math.max(1e-9, ...all.map((value) => (value ? drawnAt(value, chart) : 0)));
  const top = marks.length > 0 ? LINE + 4 : 0;
  const group = closest(series.length, categories.length, on.most - top, BAR);
  const bar = Math.min(BAR, (group - 2) / series.length);
  const drawn = categories.map((category, i) => {
    const y = top + i * group;
    const own = series.map(({ values }, j) => {
      const value = values[i];
      if (!value) return '';
      const width = (drawnAt(value, chart) / longest) * room;
      const at = y + j * bar;
      const shape = on.area(j, { x: NAMES, y: at + 1, width, height: bar - 2 });
      const said = cellText(chartCell(value, chart), locale);
      // Behind the bar, unless a threshold is drawn there.
      if (marks.length === 0 || width < VALUE) return shape + text(said, NAMES + width + 5, at + bar / 2 + 5);
      const end = NAMES + width - 6;
      return shape + onGround(said, j, end - on.wide(said) / 2, at + bar / 2, on);
    });
    return named(category, y, series.length * bar, group, on) + own.join('');
  });
  const height = top + categories.length * group;
  const lines = marks.map(({ value, label }) => {
    const x = NAMES + (drawnAt(value, chart) / longest) * room;
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
  const room = on.width - NAMES - 4;
  const group = closest(1, chart.categories.length, on.most, TALL);
  const tall = Math.min(TALL, group - 2);
  const drawn = chart.categories.map((category, i) => {
    const y = i * group;
    const values = chart.series.map(({ values }) => values[i] ?? Exact.zero);
    const total = drawnAt(Exact.sum(values), chart);
    let x = NAMES;
    const own = values.map((value, j) => {
      if (total === 0 || value.isZero) return '';
      const width = (drawnAt(value, chart) / total) * room;
      const said = cellText(chartCell(value, chart), locale);
      const shape = on.area(j, { x, y, width, height: tall });
      const label = width > Math.max(18, on.wide(said) + 4) ? onGround(said, j, x + width / 2, y + tall / 2, on) : '';
      x += width;
      return shape + label;
    });
    return named(category, y, tall, group, on) + own.join('');
  });
  return { content: drawn.join(''), height: chart.categories.length * group };
}

/** From one group of bars to the next: less than usual where so many find no room, never less than their letters need. */
function closest(bars: number, groups: number, room: number, usual: number): number {
  return Math.max(LABEL + 3, bars * LEAST + 2, Math.min(bars * usual + GAP, room / Math.max(1, groups)));
}

/** A text in the middle of a place on a series' bar; on a restless one it has a white ground. */
function onGround(said: string, series: number, x: number, y: number, on: Canvas): string {
  const width = on.wide(said) + 6;
  const { letters, isRestless } = on.read(series);
  const ground = isRestless ? element('rect', { x: x - width / 2, y: y - 8, width, height: 16, fill: '#ffffff' }) : '';
  return ground + text(said, x, y + 5, { 'text-anchor': 'middle', fill: letters });
}

/** A category's name, right before its bars; in two lines where the next is not too close. */
function named(category: string, y: number, height: number, group: number, on: Canvas): string {
  const lines = brokenIn(category, NAMES - 10, group < 2 * LABEL ? 1 : 2, on);
  const first = y + height / 2 - ((lines.length - 1) * LABEL) / 2 + 5;
  return lines.map((line, i) => text(line, NAMES - 8, first + i * LABEL, { 'text-anchor': 'end' })).join('');
}
