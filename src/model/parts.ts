import { periodKinds } from '../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../calendar/period.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The periods of a kind whose deciding day lies in a longer one, in order (rule 1). */
export function partsOf(period: Period, kind: PeriodKind, calendar: WorkCalendar): Period[] {
  const parts: Period[] = [];
  for (let part = neighbour(kind.holding(period.from), -1); part.from <= period.to; part = neighbour(part, 1)) {
    const day = calendar.decidingDay(part);
    if (period.from <= day && day <= period.to) parts.push(part);
  }
  return parts;
}

/** The kind of that id; the schema stage has ruled out others. */
export function kindNamed(id: string): PeriodKind | undefined {
  return periodKinds.find((kind) => kind.id === id);
}
