import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { Prose } from './prose.ts';
import type { Working } from './working.ts';

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
export interface CountCell {
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

export interface DateCell {
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
