import type { Day } from '../base/day.ts';
import type { ColumnOutput } from '../declared/outputs/document.ts';
import type { BlankCell, Cell, CountCell, DateCell, OpenCell, SameCell, TextCell } from './cells.ts';

export type { Cell, TextCell, Tone } from './cells.ts';

/** Columns, and rows in bands. */
export interface Table {
  readonly kind: 'table';
  /** What stands over it, and names it where each table gets a sheet or a file of its own. */
  readonly caption?: string;
  /** What names its sheet, where that is not what stands over it. */
  readonly name?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (Row | Band)[];
  /** Written in by hand: every row has the height for it. */
  readonly isForm?: boolean;
  /** So much to read in it that it is set in the smallest letters, to stay a sheet or two. */
  readonly isClose?: boolean;
  /** What heads the columns that bands become where the table is worked with: “Loại”, “Đơn vị”. */
  readonly bands?: { readonly 1?: string; readonly 2?: string };
  /** The least height of its rows, in millimetres. */
  readonly rowHeight?: number;
}

/** What stands over the cells below each other, and what becomes of them where there is no room: as programs are told. */
export type Column = ColumnOutput;

/** A line across the table: what kind follows (1), or whose (2). */
export interface Band {
  readonly kind: 'band';
  readonly depth: 1 | 2;
  readonly text: string;
  /** The same in a column, where it is not in capitals. */
  readonly called?: string;
}

/** One cell for each column; fewer where a remark takes the place of all that follow. */
export interface Row {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
  readonly remark?: TextCell;
  /** The id of whom it is about, for files that are joined by it. */
  readonly subject?: string;
  /** Whether it heads the rows below up to the next that does, and by what name it stands in their column where the table is worked with. */
  readonly heads?: string;
  /** What the rows above add up to. */
  readonly isTotal?: boolean;
}

/** Whether a row stands out on paper: it adds up those above, or heads those below. */
export function standsOut({ isTotal, heads }: Row): boolean {
  return isTotal === true || heads !== undefined;
}

export const SAME: SameCell = { kind: 'same' };
export const BLANK: BlankCell = { kind: 'blank' };
export const OPEN: OpenCell = { kind: 'open' };

/** Words. */
export function text(said: string): TextCell {
  return { kind: 'text', text: said };
}

/** Words, or nothing where there are none. */
export function textIfAny(said: string | undefined): TextCell | BlankCell {
  return said === undefined || said === '' ? BLANK : text(said);
}

/** How many; also the number of a row. */
export function count(many: number): CountCell {
  return { kind: 'count', count: many };
}

/** A day. */
export function date(day: Day): DateCell {
  return { kind: 'date', day };
}

/** A row of cells, and whatever else is to be said of it. */
export function rowOf(cells: readonly Cell[], more?: Omit<Row, 'kind' | 'cells'>): Row {
  return { kind: 'row', cells, ...more };
}

/** What else a column may say of itself; it stands always unless it has a weight. */
type ColumnMore = Partial<Omit<Column, 'heading' | 'align'>>;

/** A column of words. */
export function left(heading: string, more?: ColumnMore): Column {
  return { heading, align: 'left', weight: 0, ...more };
}

/** A column of numbers. */
export function right(heading: string, more?: ColumnMore): Column {
  return { heading, align: 'right', weight: 0, ...more };
}

/** A column of signs, days or numbers of rows. */
export function centre(heading: string, more?: ColumnMore): Column {
  return { heading, align: 'centre', weight: 0, ...more };
}

/** Whether nothing stands in it. */
export function isNothing(cell: Cell): boolean {
  return cell.kind === 'blank' || (cell.kind === 'text' && cell.text === '');
}
