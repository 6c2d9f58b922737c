import type { PartHandedIn } from '../../answers/entry/handed-in.ts';
import type { ImportedFile } from '../../answers/entry/imported-file.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What has been done of some weeks, and what is wanting. */
export interface WeekDone {
  readonly weeks: readonly WeekState[];
  /** Of periods that are not scored, why. */
  readonly skipped: readonly Words[];
  readonly came: CameBack;
  readonly workspace: Workspace;
  readonly asOf: Day;
  /** A period as short as it can be typed behind a command. */
  typed(period: Period): string;
  /** Whether nothing was written. */
  readonly isDry: boolean;
}

export interface WeekState {
  readonly period: Period;
  readonly file: WeekFile;
  /** Whether it lies in a closed period: nothing goes out then. */
  readonly isClosed: boolean;
  /** Nothing where every sheet was complete before any were made, or the week is closed. */
  readonly sheets: SheetsOut | undefined;
  /** Who has handed in what, after all of it; nothing where the file has only been shown. */
  readonly handed: PartHandedIn | undefined;
  /** Periods before it that have no file. */
  readonly leftOut: readonly Period[];
}

/** The week's scores file. */
export interface WeekFile {
  readonly path: string;
  readonly isNew: boolean;
  /** How many people and collectives are due. */
  readonly members: number;
  readonly units: number;
  /** How many of them have no line in it, where it was there already. */
  readonly added: number;
}

/** Workbooks for the divisions. */
export interface SheetsOut {
  readonly folder: string;
  readonly fresh: readonly string[];
  readonly there: readonly string[];
  /** Since when the others lie there, as the log tells. */
  readonly since: Day | undefined;
}

/** What became of the files that came back. */
export interface CameBack {
  /** Where they were looked for. */
  readonly from: readonly string[];
  /** Forms of the weeks asked for, read or not. */
  readonly files: readonly CameFile[];
  /** Forms of other weeks that have not been read, by period. */
  readonly others: ReadonlyMap<Period, readonly string[]>;
  /** Tables of another kind, such as a list of people. */
  readonly tables: readonly string[];
  /** Files that are no forms. */
  readonly strangers: readonly string[];
}

export interface CameFile extends ImportedFile {
  /** Whether all of it was taken. */
  readonly isWhole: boolean;
  /** Whether nobody has filled anything in: it is left where it is. */
  readonly isBlank: boolean;
  /** Whether it waits in `in/` for its cells to be mended. */
  readonly isWaiting: boolean;
}
