import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { ColumnOutput } from '../declared/outputs/document.ts';
import type { Prose } from './prose.ts';
import type { Working } from './working.ts';

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

export type Cell =
  | TextCell
  | ProseCell
  | NumberCell
  | CountCell
  | ShareCell
  | DateCell
  | PartsCell
  | TrendCell
  | SameCell
  | BlankCell
  | OpenCell;

/** Good, bad, or between: what a colour may repeat, since the words say it already. */
export type Tone = 'good' | 'poor' | 'bad';

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  /** Where there is little room. */
  readonly short?: string;
  readonly tone?: Tone;
  /** What it is made of, a cell for each of the columns that the column is made of (or one instead of it), for files that are counted with. */
  readonly apart?: readonly Cell[];
  /** The number that the text begins with, for files that are counted with. */
  readonly number?: NumberCell;
  /** Numbers of the notes that explain it. */
  readonly notes?: readonly number[];
  /** The same letters with the figures and asides in them, where not all of it opens or stands on paper. */
  readonly figured?: Prose;
  /** Said aside as a whole. */
  readonly isAside?: true;
  /** As of a number: for a reader alone. */
  readonly opens?: () => Working;
}

/** Running text with blanks or figures in it. */
interface ProseCell {
  readonly kind: 'prose';
  readonly prose: Prose;
  /** What it is made of, as of a text. */
  readonly apart?: readonly Cell[];
}

/** Points. */
export interface NumberCell {
  readonly kind: 'number';
  readonly value: Exact;
  readonly places: number;
  /** Where it stands among the columns that the column is made of, for files that are counted with; else it is the first. */
  readonly apart?: readonly Cell[];
  /** A change: with its sign, also +. */
  readonly isChange?: boolean;
  /** In đồng: with its thousands parted. */
  readonly isMoney?: true;
  /** Made only where it is opened. */
  readonly working?: () => Working;
  /** The same for a reader alone, where files for programs have told already what it is made of. */
  readonly opens?: () => Working;
}

/** How many; also a rank, or the number of a row. */
interface CountCell {
  readonly kind: 'count';
  readonly count: number;
  /** A rank that others share: “=5”. */
  readonly isTied?: boolean;
  /** Made only where it is opened. */
  readonly working?: () => Working;
  /** The same for a reader alone, where files for programs have told already what it is made of. */
  readonly opens?: () => Working;
}

/** A part of a whole: 2/3 is printed 66,67%. */
export interface ShareCell {
  readonly kind: 'share';
  readonly share: Exact;
  /** Made only where it is opened. */
  readonly working?: () => Working;
  /** The same for a reader alone, where files for programs have told already what it is made of. */
  readonly opens?: () => Working;
}

interface DateCell {
  readonly kind: 'date';
  readonly day: Day;
}

/** What a number is made of, each part with its label. */
interface PartsCell {
  readonly kind: 'parts';
  readonly parts: readonly {
    readonly label: string;
    readonly value: Exact;
    readonly places: number;
    /** What the label stands for, where each part has a column of its own. */
    readonly means?: string;
  }[];
}

/** Values in the order of time, undefined where there is none, drawn between the same ends in a whole column. */
export interface TrendCell {
  readonly kind: 'trend';
  readonly values: readonly (Exact | undefined)[];
  readonly low: Exact;
  readonly high: Exact;
}

/** “=”: what stood before is left as it was; the number it is, for files that are counted with. */
export interface SameCell {
  readonly kind: 'same';
  readonly number?: NumberCell;
}

/** Nothing to say. */
export interface BlankCell {
  readonly kind: 'blank';
}

/** For a person to fill in: by hand, or with a note to the writer that says what. */
export interface OpenCell {
  readonly kind: 'open';
  readonly hint?: string;
}

export const SAME: SameCell = { kind: 'same' };
export const BLANK: BlankCell = { kind: 'blank' };
export const OPEN: OpenCell = { kind: 'open' };
