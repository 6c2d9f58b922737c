import type { Exact } from '../base/exact.ts';

/** Columns, and rows in bands. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (Row | Band)[];
}

export interface Column {
  /** May break at blanks; a no-break space holds two words together. */
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** 0 stands always; of the others the heaviest goes first where there is no room. */
  readonly weight: number;
  /** Only where there is plenty of room. */
  readonly isExtra?: boolean;
  /** Columns of one name go together where there is no room for all of them. */
  readonly together?: string;
  /** What a reader must know of it; told only where the column stands. */
  readonly legend?: string;
}

/** A line across the table: what kind follows (1), or whose (2). */
export interface Band {
  readonly kind: 'band';
  readonly depth: 1 | 2;
  readonly text: string;
}

/** One cell for each column; fewer where a remark takes the place of all that follow. */
export interface Row {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
  readonly remark?: TextCell;
}

export type Cell = TextCell | NumberCell | PartsCell | TrendCell | SameCell | BlankCell;

/** Good, bad, or between: what a colour may repeat, since the words say it already. */
export type Tone = 'good' | 'poor' | 'bad';

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  /** Where there is little room. */
  readonly short?: string;
  readonly tone?: Tone;
  /** Numbers of the notes that explain it. */
  readonly notes?: readonly number[];
}

export interface NumberCell {
  readonly kind: 'number';
  readonly value: Exact;
  readonly places: number;
  /** A change: with its sign, also +. */
  readonly isChange?: boolean;
}

/** What a number is made of, each part with its label. */
export interface PartsCell {
  readonly kind: 'parts';
  readonly parts: readonly { readonly label: string; readonly value: Exact; readonly places: number }[];
}

/** Values in the order of time, undefined where there is none, drawn between the same ends in a whole column. */
export interface TrendCell {
  readonly kind: 'trend';
  readonly values: readonly (Exact | undefined)[];
  readonly low: Exact;
  readonly high: Exact;
}

/** “=”: what stood before is left as it was. */
export interface SameCell {
  readonly kind: 'same';
}

export interface BlankCell {
  readonly kind: 'blank';
}

export const SAME: SameCell = { kind: 'same' };
export const BLANK: BlankCell = { kind: 'blank' };
