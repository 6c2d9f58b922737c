import type { Day } from '../../base/day.ts';
import { periodKinds, periodOf } from '../../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../../calendar/period.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { baseOn, regulationOn } from '../../model/regulation-choice.ts';
import { rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Days from and to, both inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Every period within a stretch that the regulation of its last day scores or rolls up and of which anything is known, parts
 * before what they are parts of. `isKnown` says of a base period whether it has a scores file or a seal.
 */
export function periodsWithin(
  { from, to }: Stretch,
  workspace: Workspace,
  isKnown: (base: string) => boolean,
): Period[] {
  const all = periodKinds.flatMap((kind) => ofKind(kind, from, to));
  const isWanted = (period: Period) =>
    isReadThen(period, workspace) && basePeriodsIn(period, workspace).some(({ id }) => isKnown(id));
  return all
    .filter((period) => period.from >= from && workspace.calendar.decidingDay(period) <= to && isWanted(period))
    .map((period, i) => ({ period, i, end: workspace.calendar.decidingDay(period) }))
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.i - b.i))
    .map(({ period }) => period);
}

/** The stretch from the first to the last of some periods. */
export function stretchOf(ids: Iterable<string>): Stretch | undefined {
  const periods = [...ids].flatMap((id) => periodOf(id) ?? []);
  const [first, ...others] = periods;
  if (!first) return undefined;
  const [a, b] = [
    periods.map(({ from }) => from).sort()[0],
    others
      .map(({ to }) => to)
      .concat(first.to)
      .sort()
      .at(-1),
  ];
  return a && b ? { from: a, to: b } : undefined;
}

function ofKind(kind: PeriodKind, from: Day, to: Day): Period[] {
  if (kind.isOfAnyLength) return [];
  const found: Period[] = [];
  for (let period = kind.holding(from); period.from <= to; period = neighbour(period, 1)) found.push(period);
  return found;
}

/** Whether the regulation in force on its deciding day scores periods of this kind, or rolls them up. */
function isReadThen(period: Period, workspace: Workspace): boolean {
  const day = workspace.calendar.decidingDay(period);
  const regulation = regulationOn(day, workspace);
  if (!regulation) return false;
  return (
    baseOn(day, workspace) === period.kind.id || rulesOf(regulation, workspace.regulations).blocks.has(period.kind.id)
  );
}
