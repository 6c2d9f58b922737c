import type { Locale } from '../../base/locale.ts';
import { type Chart, chartCell, type Series } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import { axisOf, drawnAt } from '../chart-scale.ts';
import { element, text } from './drawing.ts';
import { strokeOf } from './fills.ts';
import { brokenIn, type Drawn, LABEL, WIDTH } from './frame.ts';

const LEFT = 44;
const TOP = 22;
const TALL = 190;

/** Series along the categories, on whole numbers; a gap where there is no value. */
export function lines(chart: Chart, _id: string, locale: Locale): Drawn {
  const { categories, series, marks = [] } = chart;
  const { low, high, step } = axisOf(chart);
  const spread = (WIDTH - LEFT) / Math.max(1, categories.length);
  const xOf = (i: number) => LEFT + spread * (i + 0.5);
  const yOf = (value: number) => TOP + TALL - ((value - low) / (high - low)) * TALL;
  const unit = chart.unit === 'share' ? '%' : '';
  const grid: string[] = [];
  for (let at = low; at <= high; at += step) {
    grid.push(element('line', { x1: LEFT, x2: WIDTH, y1: yOf(at), y2: yOf(at), stroke: '#d0d0d0' }));
    grid.push(text(`${at}${unit}`, LEFT - 6, yOf(at) + 5, { 'text-anchor': 'end', class: 'small' }));
  }
  const thresholds = marks.map(({ value, label }) => {
    const y = yOf(drawnAt(value, chart));
    const line = element('line', { x1: LEFT, x2: WIDTH, y1: y, y2: y, stroke: '#000000', 'stroke-dasharray': '4 3' });
    return line + text(label, WIDTH, y - 4, { 'text-anchor': 'end', class: 'small' });
  });
  const names = categories.map((name, i) =>
    brokenIn(name, spread - 4, 2)
      .map((line, j) => text(line, xOf(i), TOP + TALL + 18 + j * LABEL, { 'text-anchor': 'middle' }))
      .join(''),
  );
  const drawn = series.map((one, j) => seriesLine(one, j));
  return { content: [...grid, ...thresholds, ...names, ...drawn].join(''), height: TOP + TALL + 18 + 2 * LABEL };

  function seriesLine({ values }: Series, j: number): string {
    const { stroke, dash } = strokeOf(j);
    const points = values.map((value, i) => value && { x: xOf(i), y: yOf(drawnAt(value, chart)), value });
    const path = points
      .map((point, i) => (point ? `${points[i - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''))
      .join('');
    const line = element('path', { d: path, fill: 'none', stroke, 'stroke-width': 2, 'stroke-dasharray': dash });
    const dots = points.map((point) => {
      if (!point) return '';
      const said = series.length <= 2 ? cellText(chartCell(point.value, chart), locale) : '';
      const label =
        said === ''
          ? ''
          : text(said, point.x, point.y + (j === 0 ? -8 : 18), { 'text-anchor': 'middle', class: 'small' });
      return marker(j, point.x, point.y, stroke) + label;
    });
    return line + dots.join('');
  }
}

/** Round, square, or on its point: the series are told apart by it too. */
export function marker(series: number, x: number, y: number, fill: string): string {
  if (series % 3 === 0) return element('circle', { cx: x, cy: y, r: 4, fill });
  const turned = series % 3 === 2 ? `rotate(45 ${x.toFixed(1)} ${y.toFixed(1)})` : undefined;
  return element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill, transform: turned });
}
