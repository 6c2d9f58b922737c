import type { Day } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';

/**
 * Base periods without a scores file, with the one of this day; oldest first: from the first file on those that ended since
 * a day, and all of what the Council is to decide on.
 */
export function unopenedOn(
  { briefingFiles, calendar }: Workspace,
  base: PeriodKind,
  asOf: Day,
  { since, undecided }: { readonly since: Day; readonly undecided: Day | undefined },
): readonly Period[] {
  const current = base.holding(asOf);
  const [first = current.from] = [...briefingFiles.keys()].flatMap((id) => periodOf(id)?.from ?? []).toSorted();
  const isAsked = (one: Period) =>
    (one.from >= first && one.to >= since) || (undecided !== undefined && calendar.decidingDay(one) >= undecided);
  const found: Period[] = [];
  for (let one = current; isAsked(one); one = neighbour(one, -1)) {
    if (!briefingFiles.has(one.id) && calendar.reasonNotScored(one) === undefined) found.push(one);
  }
  return found.toReversed();
}
