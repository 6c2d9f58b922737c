import { type Day, isDay } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Briefing } from './briefing.ts';
import type { Criteria } from './criteria.ts';
import { Due, type Subject } from './due.ts';
import { covers } from './span.ts';
import type { Workspace } from './workspace.ts';

/** A base period that has been briefed, and those in it whom an edition scores. */
export interface GovernedWeek {
  readonly period: Period;
  /** The first day on which its files say that they were briefed. */
  readonly held: Day | undefined;
  readonly subjects: readonly Subject[];
}

/** The briefed periods that an edition governs, in the order of the calendar. */
export function governedWeeks(criteria: Criteria, workspace: Workspace): GovernedWeek[] {
  const held = new Map<string, Day | undefined>();
  for (const briefing of workspace.briefings) {
    const id = periodTold(briefing);
    if (id !== undefined) held.set(id, earlier(held.get(id), briefing.held?.value));
  }
  // Nobody knows what stands in a file that cannot be read, but somebody was scored.
  for (const id of workspace.unreadable) if (!held.has(id)) held.set(id, undefined);
  return [...held]
    .flatMap(([id, day]) => {
      const period = periodOf(id);
      if (!period || !covers(criteria.effective, workspace.calendar.decidingDay(period))) return [];
      const subjects = Due.in(period, workspace).subjects.filter(({ choice }) => choice.criteria === criteria);
      return subjects.length > 0 ? [{ period, held: day, subjects }] : [];
    })
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

/** A file counts in the period of its name, where it tells the same one. */
function periodTold({ named, period }: Briefing): string | undefined {
  return period?.value === named ? named : undefined;
}

function earlier(a: Day | undefined, b: string | undefined): Day | undefined {
  const day = b !== undefined && isDay(b) ? b : undefined;
  return a === undefined || (day !== undefined && day < a) ? day : a;
}
