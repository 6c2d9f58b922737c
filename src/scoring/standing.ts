import type { Exact } from '../base/exact.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { Subject } from '../model/due.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Reason } from './reason.ts';
import type { Held } from './rollup/held.ts';
import type { GroupWorking, Working } from './working.ts';

/** One subject's result in one base period; not rated, points and levels are undefined and `reasons` says what there was. */
export interface Standing {
  readonly subject: Subject;
  readonly sheet: Sheet | undefined;
  readonly isRated: boolean;
  readonly points: Exact | undefined;
  /** After limits of events, and after gates and decisions where a period has them. */
  readonly level: string | undefined;
  readonly computedLevel: string | undefined;
  /** What the conditions gave, before an event's limit. */
  readonly levelByConditions: string | undefined;
  readonly reasons: readonly Reason[];
  /** What the Council was shown, where it decided on another level. */
  readonly proposedLevel?: string | undefined;
  /** Gates, service and a decision that name its own kind of period, where any does. */
  readonly held?: Held | undefined;
  /** How its points came about; nothing where its scale comes to none (rule 66). */
  readonly working: Working | undefined;
  /** Whose results of the same period it counts (rule 68). */
  readonly restsOn?: readonly Standing[];
  /** What the marks of a rated sheet say; whoever prints points asks for `working`. */
  readonly marked: Working | undefined;
  /** The sheet's total as it stood after each column, without bonus and penalty (rule 24). */
  readonly columns: ReadonlyMap<ColumnName, ColumnTotal>;
}

export interface ColumnTotal {
  /** Nothing where criteria were still open after that column. */
  readonly points: Exact | undefined;
  /** The groups of the sheet as they stood. */
  readonly groups: readonly GroupWorking[];
  /** Whether the column changed any value of those before it. */
  readonly changes: boolean;
}

/** A row of a table: a standing with its place among all of its kind. */
export interface RankedStanding extends Standing {
  /** 1, 1, 3 by exact points over the agency; undefined where not rated. */
  readonly rank: number | undefined;
  readonly isTied: boolean;
}
