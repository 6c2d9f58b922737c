import type { Day } from '../../base/day.ts';
import type { Bases } from '../../calendar/bases.ts';
import { periodOf } from '../../calendar/index.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';

/**
 * Base periods without a scores file, with the one of this day; oldest first: since scoring began those that ended since a
 * day, and all of what the Council is to decide on.
 */
export function unopenedOn(
  { briefingFiles, calendar }: Workspace,
  bases: Bases,
  asOf: Day,
  { since, undecided }: { readonly since: Day; readonly undecided: Day | undefined },
): readonly Period[] {
  const current = bases.on(asOf).holding(asOf);
  const begins = begunOn({ briefingFiles, calendar }) ?? current.from;
  const isAsked = (one: Period) =>
    one.from >= begins &&
    bases.of(one) === one.kind &&
    (one.to >= since || (undecided !== undefined && calendar.decidingDay(one) >= undecided));
  const found: Period[] = [];
  for (let one = current; isAsked(one); one = neighbour(one, -1)) {
    if (!briefingFiles.has(one.id) && calendar.reasonNotScored(one) === undefined) found.push(one);
  }
  return found.toReversed();
}

/** The first day of the first base period that is asked for: where the calendar says that scoring starts, else of the first file. */
export function begunOn({ briefingFiles, calendar }: Pick<Workspace, 'briefingFiles' | 'calendar'>): Day | undefined {
  const first = [...briefingFiles.keys()].flatMap((id) => periodOf(id)?.from ?? []).toSorted()[0];
  const start = periodOf(calendar.settings.start?.value ?? '')?.from;
  return first !== undefined && start !== undefined && start < first ? start : first;
}
