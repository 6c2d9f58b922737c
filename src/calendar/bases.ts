import type { Day } from '../base/day.ts';
import type { Period, PeriodKind } from './period.ts';

/** Which kind of period is scored when: where the law changes it, the later kind never reaches back (rule 30). */
export interface Bases {
  /** That of the newest scores file, which a bare number means. */
  readonly newest: PeriodKind;
  on(day: Day): PeriodKind;
  /** The kind scored on a period's deciding day: its own, where it is a base period. */
  of(period: Period): PeriodKind;
}
