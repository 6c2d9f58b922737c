import { daysAfter } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import { coveredIn } from '../calendar/months.ts';
import type { Period } from '../calendar/period.ts';
import type { Member } from '../model/organization.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { rulesOf } from '../model/rules.ts';
import { overlaps } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Matter, saying } from './matter.ts';
import { daysOf } from './rests-on.ts';

/** The days of a period that a carrying cut-off leaves to the next one and service asks all the same (rules 65, 67); nothing where it asks none. */
export function daysServiceAsks(period: Period, workspace: Workspace): Period | undefined {
  const { to } = workspace.calendar.counted(period);
  const regulation = to < period.to ? regulationOn(to, workspace) : undefined;
  if (!regulation) return undefined;
  const { service } = rulesOf(regulation, workspace.regulations);
  const isAsked = service.some(({ periods }) => periods.some(({ value }) => value === period.kind.id));
  return isAsked ? { ...period, from: daysAfter(to, 1) } : undefined;
}

/** On which of these days somebody served who served on the counted ones: whoever came later has no row. */
export function serviceMatter({ assignments, brought }: Member, counted: Period, rest: Period): Matter | undefined {
  if (!assignments.some(({ span }) => overlaps(span, daysOf(counted)))) return undefined;
  const stays = assignments.filter(({ span }) => overlaps(span, daysOf(rest)));
  const last = stays.at(-1);
  const covered = coveredIn(rest, [
    ...stays.map(({ span: { from, to } }) => ({ from: from?.value ?? rest.from, to: to?.value ?? rest.to })),
    ...brought.flatMap((each) => periodOf(each.period.value) ?? []),
  ]);
  const place = last?.span.to?.place ?? last?.unit.place ?? brought.at(-1)?.period.place;
  return place && saying(covered.map(({ from, to }) => `${from}..${to}`).join(', '), place);
}
