import { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { type Chart, chartCell } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import { drawnAt } from '../chart-scale.ts';
import { element, text } from './drawing.ts';
import { fillOf } from './fills.ts';
import { brokenIn, type Drawn, LABEL, WIDTH, wide } from './frame.ts';

/** Of the width: names, then the bars, then a value behind the longest. */
const NAMES = 170;
const VALUE = 60;
const ROOM = WIDTH - NAMES - VALUE;
const BAR = 20;
const GAP = 10;
const LINE = 15;

/** Bars that lie, a group for each category; thresholds stand across. */
export function bars(chart: Chart, id: string, locale: Locale): Drawn {
  const { categories, series, marks = [] } = chart;
  const all = [...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)];
  const longest = Math.max(1e-9, ...all.map((value) => (value ? drawnAt(value, chart) : 0)));
  const top = marks.length > 0 ? LINE + 4 : 0;
  const group = series.length * BAR + GAP;
  const drawn = categories.map((category, i) => {
    const y = top + i * group;
    const own = series.map(({ values }, j) => {
      const value = values[i];
      if (!value) return '';
      const width = (drawnAt(value, chart) / longest) * ROOM;
      const at = y + j * BAR;
      const { fill, letters } = fillOf(j, id);
      const shape = element('rect', { x: NAMES, y: at + 1, width, height: BAR - 2, fill, stroke: '#1f3a5f' });
      const said = cellText(chartCell(value, chart), locale);
      // Behind the bar, unless a threshold is drawn there.
      if (marks.length === 0 || width < VALUE) return shape + text(said, NAMES + width + 5, at + BAR / 2 + 5);
      const end = NAMES + width - 6;
      return shape + onGround(said, fill, end - wide(said) / 2, at + BAR / 2, letters);
    });
    return named(category, y, series.length * BAR) + own.join('');
  });
  const height = top + categories.length * group;
  const lines = marks.map(({ value, label }) => {
    const x = NAMES + (drawnAt(value, chart) / longest) * ROOM;
    const line = element('line', {
      x1: x,
      x2: x,
      y1: top - 2,
      y2: height - GAP,
      stroke: '#000000',
      'stroke-dasharray': '4 3',
    });
    return line + text(label, x, LINE - 2, { 'text-anchor': 'end', class: 'small' });
  });
  return { content: drawn.join('') + lines.join(''), height };
}

/** Counts on one bar of the same length for each category. */
export function stack(chart: Chart, id: string, locale: Locale): Drawn {
  const room = WIDTH - NAMES - 4;
  const tall = BAR + 6;
  const drawn = chart.categories.map((category, i) => {
    const y = i * (tall + GAP);
    const values = chart.series.map(({ values }) => values[i] ?? Exact.zero);
    const total = drawnAt(Exact.sum(values), chart);
    let x = NAMES;
    const own = values.map((value, j) => {
      if (total === 0 || value.isZero) return '';
      const width = (drawnAt(value, chart) / total) * room;
      const { fill, letters } = fillOf(j, id);
      const said = cellText(chartCell(value, chart), locale);
      const shape = element('rect', { x, y, width, height: tall, fill, stroke: '#1f3a5f' });
      const label = width > 18 ? onGround(said, fill, x + width / 2, y + tall / 2, letters) : '';
      x += width;
      return shape + label;
    });
    return named(category, y, tall) + own.join('');
  });
  return { content: drawn.join(''), height: chart.categories.length * (tall + GAP) };
}

/** A text in the middle of a place on a bar; on a pattern it has a white ground. */
function onGround(said: string, fill: string, x: number, y: number, letters: string): string {
  const width = wide(said) + 6;
  const isPattern = fill.startsWith('url');
  const ground = isPattern ? element('rect', { x: x - width / 2, y: y - 8, width, height: 16, fill: '#ffffff' }) : '';
  return ground + text(said, x, y + 5, { 'text-anchor': 'middle', fill: letters });
}

/** A category's name, right before its bars. */
function named(category: string, y: number, height: number): string {
  const lines = brokenIn(category, NAMES - 10, 2);
  const first = y + height / 2 - ((lines.length - 1) * LABEL) / 2 + 5;
  return lines.map((line, i) => text(line, NAMES - 8, first + i * LABEL, { 'text-anchor': 'end' })).join('');
}
