import type { Period } from '../../calendar/period.ts';
import type { Filled } from '../../forms/filled-row.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { SpreadsheetFault } from '../../source/spreadsheet/fault.ts';
import type { Aside } from '../../source/spreadsheet/sheet.ts';

/** Why a whole file is not read. */
export type FormFault =
  | SpreadsheetFault
  | { readonly id: 'no-form' }
  /** An office's own table of a point scale. */
  | { readonly id: 'own-scale'; readonly shown: string }
  /** A map was given, and no sheet has its columns. */
  | { readonly id: 'no-columns' }
  | { readonly id: 'no-period' }
  /** Made by another emul than this one, laid out otherwise: its cells may mean something else. */
  | { readonly id: 'another-version'; readonly version: string }
  /** Registrations that do not say for which year or campaign, or say something else. */
  | { readonly id: 'no-year'; readonly says: string | undefined }
  | { readonly id: 'another-period'; readonly says: string; readonly asked: string }
  | { readonly id: 'not-scored'; readonly period: string }
  | { readonly id: 'week-unreadable'; readonly period: Period };

/** One file as it was understood. */
export interface ImportedFile {
  readonly shown: string;
  readonly fault: FormFault | undefined;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly asides: readonly Aside[];
  /** Names of all its sheets, in order. */
  readonly sheets: readonly string[];
  readonly filled: readonly Filled[];
  readonly troubles: readonly TroubleAt[];
  /** Names of visible sheets in which nothing was looked for. */
  readonly passedBy: readonly string[];
  /** Whether its hidden sheet is gone. */
  readonly isUnnamed: boolean;
  /** Titles of scales that have changed since the form was made. */
  readonly olderScales: readonly string[];
  /** Values new in the workspace, and those that stood there already. */
  readonly fresh: number;
  readonly same: number;
}

/** What a file says that is not read. */
export const NOT_READ = {
  period: undefined,
  unit: undefined,
  sheets: [],
  filled: [],
  troubles: [],
  passedBy: [],
  olderScales: [],
  isUnnamed: false,
  fresh: 0,
  same: 0,
} as const;
