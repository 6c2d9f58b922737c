import type { Locale } from '../../base/locale.ts';
import { type Chart, chartCell, type Series } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import { axisOf, drawnAt } from '../chart-scale.ts';
import type { Canvas, Drawn } from './canvas.ts';
import { element, text } from './drawing.ts';
import { namesBelow } from './names.ts';
import { type Point, sidesOf } from './sides.ts';

const LEFT = 44;
const TOP = 22;
/** Of values above and below their points, from the point to the foot of the letters. */
const ABOVE = -8;
const BELOW = 18;

/** A value beside its point; `y` is the foot of its letters. */
interface Label {
  readonly said: string;
  readonly x: number;
  readonly y: number;
}

/** Series along the categories, on whole numbers; a gap where there is no value. */
export function lines(chart: Chart, on: Canvas, locale: Locale): Drawn {
  const { categories, series, marks = [] } = chart;
  const { width, small, tall } = on;
  const { low, high, step } = axisOf(chart);
  const spread = (width - LEFT) / Math.max(1, categories.length);
  const floor = TOP + tall;
  const xOf = (i: number) => LEFT + spread * (i + 0.5);
  const yOf = (value: number) => floor - ((value - low) / (high - low)) * tall;
  const unit = chart.unit === 'share' ? '%' : '';
  const grid: string[] = [];
  for (let at = low; at <= high; at += step) {
    grid.push(element('line', { x1: LEFT, x2: width, y1: yOf(at), y2: yOf(at), stroke: '#d0d0d0' }));
    grid.push(text(`${at}${unit}`, LEFT - 6, yOf(at) + 5, { 'text-anchor': 'end', ...small }));
  }
  const thresholds = marks.map(({ value, label }) => {
    const y = yOf(drawnAt(value, chart));
    const line = element('line', { x1: LEFT, x2: width, y1: y, y2: y, stroke: '#000000', 'stroke-dasharray': '4 3' });
    return line + text(label, width, y - 4, { 'text-anchor': 'end', ...small });
  });
  const points = series.map((each) => pointsOf(each));
  const labels = series.length <= 2 ? labelsOf() : [];
  const lowest = Math.max(floor, ...labels.map(({ y }) => y));
  const names = namesBelow(categories, { xOf, spread, y: lowest + 18 }, on);
  const drawn = [
    ...grid,
    ...thresholds,
    names.content,
    ...points.map(seriesLine),
    // A line that passes through a value is interrupted there, a point never.
    ...labels.map(ground),
    ...points.flatMap((each, j) =>
      each.map((point) => (point ? marker(j, point.x, point.y, on.stroke(j).stroke) : '')),
    ),
    ...labels.map(({ said, x, y }) => text(said, x, y, { 'text-anchor': 'middle', ...small })),
  ];
  return { content: drawn.join(''), height: names.height };

  function pointsOf({ values }: Series): (Point | undefined)[] {
    return values.map((value, i) => value && { x: xOf(i), y: yOf(drawnAt(value, chart)), value });
  }

  /** What stands at the points: all of it, or of every so many categories where it would stand on each other. */
  function labelsOf(): Label[] {
    const said = (point: Point) => cellText(chartCell(point.value, chart), locale);
    const widest = Math.max(0, ...points.flat().map((point) => (point ? on.wide(said(point)) + 4 : 0)));
    const every = Math.ceil(widest / spread);
    const sides = sidesOf(points);
    return points.flatMap((each, j) =>
      each.flatMap((point, i) => {
        if (!point || i % every !== Math.floor(every / 2) || point.x + widest / 2 > width + 4) return [];
        return { said: said(point), x: point.x, y: point.y + (sides[j]?.[i] === 'below' ? BELOW : ABOVE) };
      }),
    );
  }

  function seriesLine(all: readonly (Point | undefined)[], j: number): string {
    const { stroke, dash } = on.stroke(j);
    const path = all
      .map((point, i) => (point ? `${all[i - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''))
      .join('');
    return element('path', { d: path, fill: 'none', stroke, 'stroke-width': 2, 'stroke-dasharray': dash });
  }

  function ground({ said, x, y }: Label): string {
    const across = on.wide(said) + 2;
    return element('rect', { x: x - across / 2, y: y - 10, width: across, height: 11, fill: '#ffffff' });
  }
}

/** Round, square, or on its point: the series are told apart by it too. */
export function marker(series: number, x: number, y: number, fill: string): string {
  if (series % 3 === 0) return element('circle', { cx: x, cy: y, r: 4, fill });
  if (series % 3 === 1) return element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill });
  const corner = (right: number, down: number) => `${(x + right).toFixed(1)} ${(y + down).toFixed(1)}`;
  return element('path', { d: `M${corner(0, -5.5)}L${corner(5.5, 0)}L${corner(0, 5.5)}L${corner(-5.5, 0)}Z`, fill });
}
