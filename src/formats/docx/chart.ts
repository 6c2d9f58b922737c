import { AlignmentType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions, type ChartSeries, type ChartValueAxis } from 'docx/charts';
import type { Exact } from '../../base/exact.ts';
import { type Chart, chartCell } from '../../documents/chart.ts';
import { cellText } from '../cell-text.ts';
import { axisOf, drawnAt } from '../chart-scale.ts';
import { paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { FONT } from './styles.ts';
import { pixels } from './units.ts';

interface Grey {
  readonly fill: string;
  /** What is read on it. */
  readonly letters: string;
}

/** Told apart on a printer without colour. */
const GREYS: readonly [Grey, ...Grey[]] = [
  { fill: '404040', letters: 'FFFFFF' },
  { fill: 'BFBFBF', letters: '000000' },
  { fill: '7F7F7F', letters: 'FFFFFF' },
  { fill: 'E3E3E3', letters: '000000' },
  { fill: '595959', letters: 'FFFFFF' },
  { fill: 'A6A6A6', letters: '000000' },
];
const DASHES = ['solid', 'dash', 'dot', 'dashDot'] as const;
const LETTERS = { size: 11, name: FONT, color: '000000' };
/** Names of more categories find no room below columns. */
const UPRIGHT_AT_MOST = 6;
/** Heights in millimetres. */
const LOW = 70;
const HIGH = 200;
const BAR = 8;

/** A chart of Word's own: sharp at any size, its numbers one double click away, its text alternative in its properties. */
export function chart(block: Chart, sheet: Sheet): Paragraph[] {
  const { title, alternative, series, marks = [] } = block;
  const run = new ChartRun({
    ...shaped(block, sheet),
    categories: [...block.categories],
    legend: series.length + marks.length > 1 ? { position: 'bottom', font: LETTERS } : false,
    font: { name: FONT, color: '000000' },
    categoryAxis: { font: LETTERS, reverseOrder: isLying(block) },
    valueAxis: valueAxis(block),
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width: pixels(sheet.room), height: pixels(heightOf(block)) },
    altText: { name: title, title, description: alternative },
  });
  return [paragraph('Caption', title, sheet), new Paragraph({ children: [run], alignment: AlignmentType.CENTER })];
}

/** Bars that lie have room for long names, and for many. */
function isLying({ shape, categories }: Chart): boolean {
  return shape === 'stack' || (shape === 'bars' && categories.length > UPRIGHT_AT_MOST);
}

type Shaped<T> = Omit<Extract<ChartRunOptions, { type: T }>, 'categories'>;

function shaped(block: Chart, sheet: Sheet): Shaped<'bar'> | Shaped<'column'> | Shaped<'line'> {
  if (block.shape === 'lines')
    return { type: 'line', series: [...lines(block, sheet), ...markLines(block)], markers: true };
  const series = bars(block, sheet);
  if (block.shape === 'stack') return { type: 'bar', series, stacking: 'percent', gapWidth: 60 };
  if (isLying(block)) return { type: 'bar', series, gapWidth: 60 };
  return { type: 'column', series: [...series, ...markLines(block)], gapWidth: 80 };
}

/** Each bar says its value, as the paper's language writes it, whatever the PC's settings. */
function bars(block: Chart, { locale }: Sheet): ChartSeries[] {
  const isStack = block.shape === 'stack';
  const position = isStack ? 'center' : 'insideEnd';
  return block.series.map(({ name, values }, i) => {
    const { fill, letters } = GREYS[i % GREYS.length] ?? GREYS[0];
    const pointLabels = values.map((value) => {
      // A stack shows no nought: there is no bar to write it on.
      if (!value || (isStack && value.isZero)) return false;
      return {
        text: cellText(chartCell(value, block), locale),
        font: { ...LETTERS, color: letters },
        position,
      } as const;
    });
    return { name, values: values.map((value) => at(value, block)), color: fill, pointLabels };
  });
}

/** Points say their values where there are few. */
function lines(block: Chart, { locale }: Sheet): ChartSeries[] {
  const isFew = block.series.length <= 2;
  return block.series.map(({ name, values }, i) => {
    const color = (GREYS[i % GREYS.length] ?? GREYS[0]).fill;
    const pointLabels = values.map((value) =>
      value && isFew
        ? ({ text: cellText(chartCell(value, block), locale), font: LETTERS, position: 'above' } as const)
        : false,
    );
    const line = { color, width: 1.75, dash: DASHES[i % DASHES.length] ?? 'solid' };
    return { name, values: values.map((value) => at(value, block)), color, line, pointLabels };
  });
}

/** A threshold, from side to side. */
function markLines(block: Chart): ChartSeries[] {
  return (block.marks ?? []).map(({ value, label }) => ({
    name: label,
    type: 'line' as const,
    values: block.categories.map(() => at(value, block)),
    color: '000000',
    line: { color: '000000', width: 1, dash: 'dash' as const },
    markers: false,
    dataLabels: false as const,
  }));
}

/** Bars say their values themselves; lines stand on whole numbers. */
function valueAxis(block: Chart): ChartValueAxis {
  if (block.shape !== 'lines') return { visible: false, gridlines: false, minimum: 0 };
  const { low, high, step } = axisOf(block);
  const numberFormat = block.unit === 'share' ? '0"%"' : '0';
  return { font: { ...LETTERS, size: 9 }, numberFormat, minimum: low, maximum: high, interval: step };
}

function at(value: Exact | undefined, block: Chart): number | null {
  return value ? drawnAt(value, block) : null;
}

function heightOf({ shape, categories, series }: Chart): number {
  if (shape === 'lines' || (shape === 'bars' && categories.length <= UPRIGHT_AT_MOST)) return LOW;
  return Math.min(HIGH, 30 + BAR * categories.length * (shape === 'stack' ? 1 : series.length));
}
