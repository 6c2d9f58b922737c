/** A cell of a scale's table. Rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why something that stands in a table of a scale is not taken, or how it was understood. The words are in `reports/form/`. */
export type ScaleFault =
  | { readonly id: 'not-points'; readonly text: string }
  | { readonly id: 'not-a-day'; readonly text: string }
  | { readonly id: 'not-an-id'; readonly text: string }
  | { readonly id: 'not-in-list'; readonly text: string; readonly choices: readonly string[] }
  | { readonly id: 'several-so-called'; readonly text: string; readonly choices: readonly string[] }
  /** Excel took `1/2` for a day, a formula went wrong, a tick was copied in. */
  | { readonly id: 'became-a-date' }
  | { readonly id: 'error-value'; readonly text: string }
  | { readonly id: 'formula-without-value' }
  | { readonly id: 'merged'; readonly area: string }
  /** A row that stands before anything it could belong to. */
  | { readonly id: 'belongs-nowhere' }
  /** A line of which nobody can tell what it is. */
  | { readonly id: 'unclear-line' }
  /** Of an office's own table: copied, for somebody to say what it is. */
  | { readonly id: 'copied-unclear' }
  /** Of an office's own table: what costs points stands in the words of a criterion. */
  | { readonly id: 'event-in-words'; readonly text: string }
  | { readonly id: 'no-title' }
  /** A grade that says no points. */
  | { readonly id: 'no-points' }
  /** What no scale can do without. */
  | { readonly id: 'lacking'; readonly key: string }
  | { readonly id: 'twice'; readonly text: string; readonly row: number }
  /** A row that is marked as an example, and says something else than emul wrote there. */
  | { readonly id: 'still-an-example' }
  /** What the workbook no longer shows stays as it is. */
  | { readonly id: 'sheets-lost'; readonly parts: readonly string[] }
  | { readonly id: 'columns-lost'; readonly keys: readonly string[] }
  /** Only said. */
  | { readonly id: 'from-formula' }
  | { readonly id: 'unseen' }
  | { readonly id: 'taken-as'; readonly as: string };

export interface FaultAt extends CellPlace {
  readonly fault: ScaleFault;
}

const ONLY_SAID: ReadonlySet<ScaleFault['id']> = new Set([
  'from-formula',
  'unseen',
  'taken-as',
  'sheets-lost',
  'columns-lost',
]);

/** Whether the cell is taken all the same. */
export function isOnlySaidOf({ id }: ScaleFault): boolean {
  return ONLY_SAID.has(id);
}
