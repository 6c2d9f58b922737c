import type { Day } from '../../base/day.ts';
import { periodKinds, periodOf } from '../../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../../calendar/period.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { cutoffOf } from '../../model/cutoff.ts';
import { baseOn, regulationOn } from '../../model/regulation-choice.ts';
import { rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Days from and to, both inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** What there is to export from. */
interface Known {
  readonly workspace: Workspace;
  /** Ids of base periods that have a scores file or a seal. */
  readonly bases: readonly string[];
  /** Ids of periods that are closed themselves. */
  readonly closed: ReadonlySet<string>;
}

/**
 * Every period within some stretches that the regulation of its last day scores or rolls up and of which anything is known, parts
 * before what they are parts of, each once. Without stretches all that are over: whoever wants an unfinished one names it.
 */
export function periodsWithin(asked: readonly Stretch[] | undefined, known: Known): Period[] {
  const { workspace, bases, closed } = known;
  const all = new Set(bases);
  const isWanted = (period: Period) =>
    (asked ? asked.some((stretch) => liesWithin(period, stretch, workspace)) : isOver(period, known)) &&
    isReadThen(period, workspace) &&
    basePeriodsIn(period, workspace).some(({ id }) => all.has(id));
  const candidates = (asked ?? stretchOver(bases))
    .flatMap(({ from, to }) => periodKinds.flatMap((kind) => ofKind(kind, from, to)))
    .concat([...closed].flatMap((id) => periodOf(id) ?? []));
  const found = new Map(candidates.filter(isWanted).map((period) => [period.id, period]));
  return inOrder([...found.values()], workspace);
}

/** A week at the edge of a month belongs whole to where its deciding day lies (rule 1). */
function liesWithin(period: Period, { from, to }: Stretch, { calendar }: Workspace): boolean {
  const day = calendar.decidingDay(period);
  const first = day === period.to ? period.from : day;
  return first >= from && day <= to;
}

/** Whether its last base period that counts is known, or it was closed. */
function isOver(period: Period, { workspace: { calendar, settings }, bases, closed }: Known): boolean {
  const [{ to } = { to: '' }] = stretchOver(bases);
  return closed.has(period.id) || (cutoffOf(period, settings)?.to ?? calendar.decidingDay(period)) <= to;
}

/** The stretch from the first to the last of some periods. */
function stretchOver(ids: readonly string[]): Stretch[] {
  const periods = ids.flatMap((id) => periodOf(id) ?? []);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? [{ from, to }] : [];
}

/** Those that have a day of the stretch; of what may be of any length, the usual ones at its ends. */
function ofKind(kind: PeriodKind, from: Day, to: Day): Period[] {
  if (kind.isOfAnyLength) return [kind.holding(from), kind.holding(to)];
  const found: Period[] = [];
  for (let period = kind.holding(from); period.from <= to; period = neighbour(period, 1)) found.push(period);
  return found;
}

function inOrder(periods: readonly Period[], { calendar }: Workspace): Period[] {
  return periods
    .map((period) => ({ period, i: periodKinds.indexOf(period.kind), end: calendar.decidingDay(period) }))
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.i - b.i))
    .map(({ period }) => period);
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
