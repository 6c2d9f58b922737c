import { type Day, LAST_DAY } from '../base/day.ts';
import type { Bases } from '../calendar/bases.ts';
import { periodKinds, periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { week } from '../calendar/week.ts';
import { kindNamed, partsOf } from './parts.ts';
import { baseOn } from './regulation-choice.ts';
import { WorkCalendar } from './work-calendar.ts';
import type { Law, Workspace } from './workspace.ts';

const KINDS = periodKinds.filter((kind) => !kind.isOfAnyLength);

/**
 * The base periods of a period, in order, itself where it is one: each of the kind that is scored on its own deciding day,
 * so that where the law changes the base a year holds weeks, then months (rule 30).
 */
export function basePeriodsOf(period: Period, calendar: WorkCalendar, baseOf: (day: Day) => string): Period[] {
  const isBase = (period: Period) => baseOf(calendar.decidingDay(period)) === period.kind.id;
  if (isBase(period)) return [period];
  const all = KINDS.flatMap((kind) => partsOf(period, kind, calendar).filter(isBase));
  return all.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether all of its base periods were over before anything was scored here: what is known of them was signed on paper (rule 18). */
export function liesBeforeStart(bases: readonly Period[], calendar: WorkCalendar): boolean {
  return bases.length > 0 && bases.every((base) => calendar.isBeforeStart(base));
}

/** The base periods of a period that are scored at all, itself where it is one (rule 2). */
export function basePeriodsIn(period: Period, workspace: Workspace): Period[] {
  const { calendar } = workspace;
  return allBasePeriodsIn(period, workspace).filter((each) => calendar.reasonNotScored(each) === undefined);
}

/** The same with those that are not scored. */
export function allBasePeriodsIn(period: Period, workspace: Workspace): Period[] {
  return basePeriodsOf(period, workspace.calendar, (day) => baseOn(day, workspace) ?? week.id);
}

/** What is scored when, by the regulations in force; where these say nothing, as the newest scores file does. */
export function basesOf(law: Law | undefined, files: Iterable<string>): Bases {
  const known = [...files].flatMap((id) => periodOf(id) ?? []).sort((a, b) => (a.to < b.to ? -1 : 1));
  const kindOn = (day: Day) => law && kindNamed(baseOn(day, law) ?? '');
  const newest = known.at(-1)?.kind ?? kindOn(LAST_DAY) ?? week;
  const on = (day: Day) => kindOn(day) ?? newest;
  const calendar = law && new WorkCalendar(law.settings.calendar);
  return { newest, on, of: (period) => on(calendar?.decidingDay(period) ?? period.to) };
}
