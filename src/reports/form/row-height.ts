import type { WorkCell } from '../../documents/workbook.ts';

/** Points of one line of text, and of a row of one. */
const LINE = 16;
const LEAST = 20;

const WRAPPED: ReadonlySet<WorkCell['style']> = new Set(['open-text', 'given', 'label-text']);

/** How high a row has to be for its longest text that wraps; `widths` are those of the columns, in characters. */
export function rowHeight(cells: readonly WorkCell[], widths: readonly number[]): number {
  const lines = cells.map(({ column, value, style }) => {
    const isWrapped = WRAPPED.has(style) && value !== undefined && 'text' in value;
    return isWrapped ? Math.ceil(value.text.length / ((widths[column] ?? 10) * 1.1)) : 1;
  });
  return Math.max(LEAST, LINE * Math.max(...lines));
}
