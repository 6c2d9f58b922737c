import type { Day } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../calendar/period.ts';
import type { Workspace } from '../model/workspace.ts';

/** Base periods without a scores file, from the first file on, that ended since a day, with the one of this day; oldest first. */
export function unopenedOn(
  { briefingFiles, calendar }: Workspace,
  base: PeriodKind,
  asOf: Day,
  since: Day,
): readonly Period[] {
  const current = base.holding(asOf);
  const [begins = current.from] = [...briefingFiles.keys()].flatMap((id) => periodOf(id)?.from ?? []).toSorted();
  const found: Period[] = [];
  for (let one = current; one.from >= begins && one.to >= since; one = neighbour(one, -1)) {
    if (!briefingFiles.has(one.id) && calendar.reasonNotScored(one) === undefined) found.push(one);
  }
  return found.toReversed();
}
