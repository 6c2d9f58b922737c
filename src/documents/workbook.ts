import { columnName } from '../base/cell-address.ts';

/** A workbook that people fill in: sheets of cells, of which only some are open, each with its limits. Rows and columns count from 0. */
export interface Workbook {
  readonly sheets: readonly WorkSheet[];
}

export interface WorkSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly columns: readonly WorkColumn[];
  readonly rows: readonly WorkRow[];
  /** How many rows and columns stay in sight, and on top of every printed page. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly limits: readonly Limit[];
  /** Whether rows may be put in between others: a protected sheet lets nobody. */
  readonly isFree?: boolean;
  /** How it is printed; left out, as wide as the page, with the rows that stay in sight on each. */
  readonly print?: Printing;
}

/** A sheet on pages of A4 lying. */
export interface Printing {
  /** In hundredths. */
  readonly scale: number;
  /** The rows and columns that stand on every page, from the first to the last. */
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  /** The columns and rows with which a page begins. */
  readonly columnBreaks: readonly number[];
  readonly rowBreaks: readonly number[];
  /** What stands below every page, beside its number. */
  readonly footer: string;
}

interface WorkColumn {
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
}

export interface WorkRow {
  /** In points; left out, as high as its text needs. */
  readonly height?: number;
  readonly isHidden?: boolean;
  readonly cells: readonly WorkCell[];
}

export interface WorkCell {
  readonly column: number;
  readonly value?: WorkValue;
  readonly style: WorkStyle;
  /** How many cells it takes, itself among them. */
  readonly span?: { readonly rows?: number; readonly columns?: number };
}

/** A text that is never a formula, a number by its digits, or a formula of emul's own. */
export type WorkValue =
  | { readonly text: string }
  | { readonly number: string }
  /** `isArray` where it goes through ranges cell by cell. */
  | { readonly formula: string; readonly isArray?: true };

/** What a cell is for; `open` and `open-text` are those to be filled in, all others are locked. */
export type WorkStyle =
  | 'title'
  | 'text'
  | 'heading'
  | 'band'
  | 'code'
  | 'label'
  | 'label-text'
  | 'given'
  | 'open'
  | 'open-text'
  /** Of a line that heads others. */
  | 'open-head'
  /** How one fills it in; nobody reads it back. */
  | 'example'
  | 'closed'
  | 'total'
  /** A part of a whole, in hundredths. */
  | 'share';

/** What a block of open cells takes; anything else is refused as it is typed, with `message`. */
export type Limit = {
  readonly from: WorkPlace;
  readonly to: WorkPlace;
  readonly message: string;
} & (
  | {
      readonly kind: 'choice';
      /** Whether other text may be typed as well: the list only offers. */
      readonly isOffer?: boolean;
      readonly list: {
        readonly sheet: string;
        readonly from: WorkPlace;
        readonly to: WorkPlace;
        /** Whether only as much of it is offered as holds text, from above. */
        readonly isGrowing?: boolean;
      };
    }
  /** Between two values, in whole steps. */
  | { readonly kind: 'steps'; readonly least: string; readonly most: string; readonly step: string }
  | { readonly kind: 'amount' }
  /** What a formula of the first cell lets through. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'count' }
);

export interface WorkPlace {
  readonly row: number;
  readonly column: number;
}

/** `D7`. */
export function address({ row, column }: WorkPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** `$D$7`: the same wherever a formula is copied to. */
export function fixedAddress({ row, column }: WorkPlace): string {
  return `$${columnName(column)}$${row + 1}`;
}
