import type { Locale } from '../../base/locale.ts';
import { type Row, standsOut, type Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { type FittedTable, PADDING } from './columns.ts';
import { linesIn } from './wrapping.ts';

/** So few rows stand on one page, where they take no more of it than this. */
const SHORT = 8;
const PART = 1 / 3;
/** A point in millimetres, and how high a line is to its letters. */
const POINT = 0.353;
const LEADING = 1.15;

/** Whether a table is so short that it stays whole: moved to the next page it leaves no large gap. */
export function isShort({ rows }: Pick<Table, 'rows'>, fitted: FittedTable, page: number, locale: Locale): boolean {
  if (rows.length > SHORT) return false;
  const lines = rows.reduce((sum, row) => sum + (row.kind === 'row' ? linesOf(row, fitted, locale) : 1), 0);
  return lines * fitted.size * POINT * LEADING <= page * PART;
}

function linesOf(row: Row, { widths, size }: FittedTable, locale: Locale): number {
  const of = (text: string, i: number) => linesIn(text, (widths[i] ?? 0) - 2 * PADDING, size, standsOut(row));
  return Math.max(1, ...row.cells.map((cell, i) => of(cellText(cell, locale), i)));
}

/** Whether a row stays with the one below it, or the last with what follows: of a short table all, no sum stands alone, and what heads others goes with them. */
export function isKept(i: number, { rows }: Pick<Table, 'rows'>, isWhole: boolean, leads: boolean): boolean {
  const [row, next] = [rows[i], rows[i + 1]];
  if (next === undefined) return leads;
  if (row?.kind === 'row' && row.heads !== undefined) return true;
  return isWhole || (next.kind === 'row' && next.isTotal === true) || (leads && i === rows.length - 2);
}
