import type { Day } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { MarkPart } from '../scoring/modes/mark-part.ts';
import type { Unseen } from '../source/spreadsheet/sheet.ts';
import type { ProductTrouble } from './product-trouble.ts';

/** Why something that stands in a cell is not taken, or how it was understood. The words are in `reports/form/`. */
export type Trouble =
  /** Text where a number is wanted, or a number nobody can be sure of. */
  | { readonly id: 'not-a-number'; readonly text: string }
  | { readonly id: 'out-of-range'; readonly text: string; readonly max: string }
  | { readonly id: 'off-step'; readonly text: string; readonly step: string }
  /** Text where it is asked how much was done or assigned. */
  | { readonly id: 'not-an-amount'; readonly text: string }
  | { readonly id: 'not-a-count'; readonly text: string }
  | { readonly id: 'negative'; readonly text: string }
  | { readonly id: 'not-a-grade'; readonly text: string; readonly grades: readonly string[] }
  /** Excel took `16.5` for 16 May. */
  | { readonly id: 'became-a-date'; readonly day: string | undefined }
  | { readonly id: 'error-value'; readonly text: string }
  | { readonly id: 'formula-without-value' }
  | { readonly id: 'true-or-false'; readonly text: string }
  | { readonly id: 'merged'; readonly area: string }
  /** Some amounts of a mark and not all, such as only one of done and assigned. */
  | { readonly id: 'half-a-ratio'; readonly parts: readonly MarkPart[] }
  | { readonly id: 'nothing-assigned' }
  | { readonly id: 'wants-parts'; readonly text: string; readonly parts: readonly MarkPart[] }
  | { readonly id: 'not-an-absence'; readonly text: string }
  | { readonly id: 'not-a-tick'; readonly text: string }
  /** A tick that keeps, where no column before gives a mark. */
  | { readonly id: 'nothing-to-keep'; readonly name: string }
  | { readonly id: 'too-long'; readonly limit: number }
  /** Whose row it is. */
  | { readonly id: 'nobody' }
  | { readonly id: 'unknown-person'; readonly text: string; readonly near: readonly string[] }
  | { readonly id: 'not-in-office'; readonly text: string; readonly near: readonly string[] }
  | { readonly id: 'twins'; readonly text: string; readonly ids: readonly string[] }
  | { readonly id: 'name-differs'; readonly text: string; readonly name: string; readonly known: string }
  | { readonly id: 'not-due'; readonly name: string }
  | { readonly id: 'another-division'; readonly name: string; readonly unit: string }
  | { readonly id: 'twice'; readonly name: string; readonly rows: readonly number[] }
  /** Of tables that are no score sheets. */
  | { readonly id: 'not-a-day'; readonly text: string; readonly meant: string | undefined }
  | { readonly id: 'days-reversed'; readonly from: Day; readonly to: Day }
  | { readonly id: 'not-a-period'; readonly text: string }
  | { readonly id: 'unknown-award'; readonly text: string; readonly near: readonly string[] }
  | { readonly id: 'several-awards'; readonly text: string; readonly ids: readonly string[] }
  | { readonly id: 'unfit-award'; readonly name: string; readonly kind: 'member' | 'unit' }
  | { readonly id: 'unknown-unit'; readonly text: string; readonly near: readonly string[] }
  /** A row of a list that says nobody’s name. */
  | { readonly id: 'nameless' }
  /** Several people where one is asked for. */
  | { readonly id: 'several-people'; readonly text: string }
  /** Somebody new in the same workbook whose own row is not taken. */
  | { readonly id: 'left-out'; readonly text: string; readonly kind: 'member' | 'unit' }
  /** Other seats of the same Council are not taken. */
  | { readonly id: 'half-a-council'; readonly name: string }
  | { readonly id: 'not-in-list'; readonly text: string; readonly among?: readonly Words[] }
  | { readonly id: 'not-a-level'; readonly text: string; readonly names: readonly string[] }
  | { readonly id: 'not-a-year'; readonly text: string }
  | { readonly id: 'namesakes'; readonly text: string; readonly names: readonly string[] }
  | { readonly id: 'example-typed-over' }
  | { readonly id: 'not-an-id'; readonly text: string }
  | { readonly id: 'new-without-id'; readonly name: string; readonly near: readonly string[] }
  | {
      readonly id: 'too-little-said';
      readonly list: string;
      readonly name: string;
      readonly columns: readonly string[];
    }
  /** Of a table of rules. */
  | { readonly id: 'not-a-rule-number'; readonly text: string }
  | { readonly id: 'rule-number-blank'; readonly there: string }
  | { readonly id: 'rule-gone'; readonly code: string }
  | { readonly id: 'rule-of-another'; readonly title: string }
  | { readonly id: 'rule-without-decision' }
  | { readonly id: 'half-a-decision' }
  | { readonly id: 'rule-refuses'; readonly text: string; readonly why: Words }
  /** 75 where the rule is a share. */
  | { readonly id: 'share-over-one'; readonly text: string }
  | { readonly id: 'rule-changed'; readonly there: string; readonly here: string }
  /** A list says something else than the table. */
  | {
      readonly id: 'another-in-list';
      readonly list: string;
      readonly key: string;
      readonly there: readonly string[];
      readonly here: readonly string[];
    }
  | {
      readonly id: 'move-or-correction';
      readonly list: string;
      readonly key: string;
      readonly there: readonly string[];
      readonly here: readonly string[];
      readonly from: string | undefined;
    }
  /** Somebody who is to be taken out and whom a file names, or who has a record of his own. */
  | { readonly id: 'named-elsewhere'; readonly name: string; readonly kind: 'member' | 'unit'; readonly path: string }
  | {
      readonly id: 'posts-overlap';
      readonly name: string;
      readonly unit: string;
      readonly from: string;
      readonly to: string | undefined;
      readonly here: string;
    }
  /** Of counted ballots. */
  | { readonly id: 'no-votes'; readonly text: string }
  | { readonly id: 'half-the-votes'; readonly name: string }
  | { readonly id: 'reason-wanted'; readonly name: string }
  | { readonly id: 'grant-open'; readonly name: string }
  | { readonly id: 'attendance-open'; readonly name: string }
  | { readonly id: 'no-seat'; readonly name: string }
  | { readonly id: 'not-voted-on'; readonly name: string; readonly line: string }
  | { readonly id: 'not-on-this-list'; readonly line: string }
  | { readonly id: 'list-twice' }
  | { readonly id: 'against-a-rule'; readonly message: Words; readonly isError: boolean }
  | ProductTrouble
  /** A new row of which one cell was not understood. */
  | { readonly id: 'held-back'; readonly name: string }
  /** What the file says that cannot go where it should. */
  | { readonly id: 'sheet-without-codes' }
  | { readonly id: 'columns-lost'; readonly codes: readonly string[] }
  /** A line of text holds more values than there are columns. */
  | { readonly id: 'row-too-wide'; readonly values: number; readonly columns: number }
  | { readonly id: 'no-such-campaign'; readonly campaign: string; readonly period: string }
  | { readonly id: 'own-sheet'; readonly name: string }
  | { readonly id: 'unknown-criterion'; readonly criterion: string }
  | { readonly id: 'criterion-changed'; readonly criterion: string }
  | { readonly id: 'unknown-event'; readonly event: string }
  | { readonly id: 'no-such-column'; readonly column: ColumnName; readonly criteria: string }
  | { readonly id: 'absent-with-marks'; readonly name: string }
  /** Somebody else has written something else; `--replace` takes the form's. */
  | {
      readonly id: 'another-hand';
      /** Whose sheet it is. */
      readonly name?: string;
      /** Whether another form of the same reading said it. */
      readonly isOfForm?: boolean;
      readonly what: string;
      readonly there: string;
      readonly here: string;
      readonly path: string;
    }
  /** A decision says something else already; `--replace` takes the counting sheet's. */
  | { readonly id: 'decided-otherwise'; readonly there: Words; readonly here: Words; readonly path: string }
  /** Somebody else has written a mark since it was asked for. */
  | { readonly id: 'changed-meanwhile'; readonly criterion: string; readonly there: string; readonly here: string }
  /** The file cannot be changed there without losing something. */
  | { readonly id: 'not-writable'; readonly path: string; readonly line: number | undefined }
  /** It would change what is closed; `line` opens it again. */
  | {
      readonly id: 'closed';
      readonly name: string;
      readonly period: Words;
      readonly about: Words;
      readonly line: string;
    }
  /** A mark that comes after somebody kept what stood there before it. */
  | { readonly id: 'kept-before'; readonly name: string; readonly column: ColumnName }
  /** Something typed over what a row only shows. */
  | { readonly id: 'typed-over-shown'; readonly text: string }
  /** Taken, but said. */
  | { readonly id: 'column-without-code' }
  /** A mark that nobody gave in a row that somebody began. */
  | { readonly id: 'left-blank'; readonly criterion: string; readonly name: string }
  | { readonly id: 'position-differs'; readonly name: string; readonly position: string; readonly known: string }
  | { readonly id: 'from-formula'; readonly formula: string; readonly text: string }
  | { readonly id: 'unseen'; readonly why: Unseen };

/** Ids of what is only said: the row is taken all the same. */
const ONLY_SAID: ReadonlySet<Trouble['id']> = new Set([
  'from-formula',
  'unseen',
  'column-without-code',
  'left-blank',
  'kept-before',
  'position-differs',
  'against-a-rule',
  'excuse-unfounded',
]);

export function isOnlySaid({ id }: Trouble): boolean {
  return ONLY_SAID.has(id);
}

/** A trouble and the cell that it is about. */
export interface TroubleAt {
  readonly trouble: Trouble;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What somebody else has written otherwise. */
export type AnotherHand = Extract<Trouble, { id: 'another-hand' }>;
