import type { Day } from '../base/day.ts';
import { periodKinds } from '../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../calendar/period.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What was found by one calendar: what may still come of a year is asked of its weeks thousands of times. */
const found = new WeakMap<WorkCalendar, Map<string, readonly Period[]>>();

/** The periods of a kind whose deciding day lies in a longer one as it is counted, in order (rules 1 and 67). */
export function partsOf(period: Period, kind: PeriodKind, calendar: WorkCalendar): readonly Period[] {
  const { from, to } = calendar.counted(period);
  const known = found.get(calendar) ?? new Map<string, readonly Period[]>();
  const key = `${kind.id} ${from} ${to}`;
  const parts = known.get(key) ?? partsBetween(from, to, kind, calendar);
  found.set(calendar, known.set(key, parts));
  return parts;
}

function partsBetween(from: Day, to: Day, kind: PeriodKind, calendar: WorkCalendar): Period[] {
  const parts: Period[] = [];
  for (let part = neighbour(kind.holding(from), -1); part.from <= to; part = neighbour(part, 1)) {
    const day = calendar.decidingDay(part);
    if (from <= day && day <= to) parts.push(part);
  }
  return parts;
}

/** The kind of that id; the schema stage has ruled out others. */
export function kindNamed(id: string): PeriodKind | undefined {
  return periodKinds.find((kind) => kind.id === id);
}
