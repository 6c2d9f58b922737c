import type { Day } from '../base/day.ts';
import { periodKinds } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { kindNamed, partsOf } from './parts.ts';
import type { RollupBlock } from './rollup-block.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The first part that a block sums up and that was scored by a longer kind under other rules: nobody has points of it (rule 64). */
export function partOfLongerBase(
  period: Period,
  { from }: Pick<RollupBlock, 'from'>,
  calendar: WorkCalendar,
  otherBaseOn: (day: Day) => string | undefined,
): { readonly part: Period; readonly base: string } | undefined {
  const kind = kindNamed(from.value);
  if (!kind) return undefined;
  for (const part of partsOf(period, kind, calendar)) {
    const day = calendar.decidingDay(part);
    const base = kindNamed(otherBaseOn(day) ?? '');
    const isLonger = base && periodKinds.indexOf(base) > periodKinds.indexOf(kind);
    if (isLonger && !calendar.reasonNotScored(base.holding(day))) return { part, base: base.id };
  }
  return undefined;
}
