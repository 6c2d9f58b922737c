import type { Sheet } from '../source/spreadsheet/sheet.ts';
import { folded } from './folded.ts';

const MOST_COLUMNS = 200;

/** The columns of a sheet, from the first to the last that holds anything. */
export function widthOf(sheet: Sheet): number[] {
  const last = Math.max(-1, ...sheet.rows().flatMap((row) => sheet.cellsIn(row).at(-1)?.column ?? -1));
  return Array.from({ length: Math.min(last + 1, MOST_COLUMNS) }, (_, column) => column);
}

/** A cell's text; of a merged area the text that all of it shows. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.mergeAt(row, column);
  const cell = merge ? sheet.cell(merge.fromRow, merge.fromColumn) : sheet.cell(row, column);
  return cell?.kind === 'text' ? cell.text.replace(/\s+/g, ' ').trim() : '';
}

/** The headings above one another over a column, each once. */
export function headingsOf(sheet: Sheet, header: readonly number[], column: number): string[] {
  return [...new Set(header.map((row) => textAt(sheet, row, column)).filter((text) => text !== ''))];
}

/** Whether no other column has that heading, so that it is found by it wherever it moves. */
export function isUniqueHeading(sheet: Sheet, header: readonly number[], heading: string): boolean {
  const all = header.flatMap((row) => sheet.cellsIn(row)).filter(({ text }) => folded(text) === folded(heading));
  return heading !== '' && all.length === 1;
}
