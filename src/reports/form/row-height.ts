import type { WorkCell } from '../../documents/workbook.ts';

/** Points of one line of text, and of a row of one. */
const LINE = 16;
const LEAST = 20;

/** How high a row has to be for its longest text that wraps; `widths` are those of the columns, in characters. */
export function rowHeight(cells: readonly WorkCell[], widths: readonly number[]): number {
  const lines = cells.map(({ column, value, style }) => {
    const isWrapped = (style === 'open-text' || style === 'given') && value !== undefined && 'text' in value;
    return isWrapped ? Math.ceil(value.text.length / ((widths[column] ?? 10) * 1.1)) : 1;
  });
  return Math.max(LEAST, LINE * Math.max(...lines));
}
