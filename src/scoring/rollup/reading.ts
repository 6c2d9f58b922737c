import { type Day, earlierOf, LAST_DAY } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { cutoffOf } from '../../model/cutoff.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A period as it is read: by itself, or for a longer one, which reads of it no more than it counts itself (rule 19). */
export interface Reading {
  readonly period: Period;
  /** The same with its days as they are counted (rule 67). */
  readonly counted: Period;
  readonly isAsked: boolean;
  /** The period's own cut-off. */
  readonly cutoff: Period | undefined;
  /** Base periods that end later do not count. */
  readonly until: Day;
  /** The last day of the period that counts. */
  readonly lastDay: Day;
  readonly rules: Rules;
  /** Whether it is read as its own paper has it, and not what is left of it in a longer one that counts less. */
  readonly isWhole: boolean;
}

/** How a period is read where base periods that end after a day do not count. */
export function readingOf(
  period: Period,
  isAsked: boolean,
  longer: Day,
  { workspace, rulesOn }: { readonly workspace: Workspace; rulesOn(day: Day): Rules },
): Reading {
  const cutoff = cutoffOf(period, workspace.settings);
  const own = cutoff?.to ?? LAST_DAY;
  const until = earlierOf(longer, own);
  const counted = workspace.calendar.counted(period);
  const last = workspace.calendar.decidingDay(counted);
  const lastDay = earlierOf(until, last);
  const isWhole = isAsked || lastDay === earlierOf(own, last);
  return { period, counted, isAsked, cutoff, until, lastDay, isWhole, rules: rulesOn(lastDay) };
}
