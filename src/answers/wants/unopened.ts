import { type Day, daysAfter } from '../../base/day.ts';
import type { Bases } from '../../calendar/bases.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';
import { settledIn } from './sheets.ts';
import type { Want } from './want.ts';

/** Base periods without a scores file since scoring began, with the one of this day, oldest first; none that the Council has met on. */
export function unopenedOn(workspace: Workspace, bases: Bases, asOf: Day): readonly Period[] {
  const { briefingFiles, calendar } = workspace;
  const holding = (day: Day) => bases.on(day).holding(day);
  const current = holding(asOf);
  const begins = begunOn(workspace) ?? current.from;
  const isSettled = settledIn(workspace);
  const isWanting = (period: Period) =>
    bases.of(period) === period.kind &&
    !briefingFiles.has(period.id) &&
    calendar.reasonNotScored(period) === undefined &&
    !isSettled(period);
  const found: Period[] = [];
  for (let period = current; period.from >= begins; period = holding(daysAfter(period.from, -1)))
    if (isWanting(period)) found.push(period);
  return found.toReversed();
}

/** The same as things to do, one for each kind of period: where the base changed, weeks are counted beside months, not among them. */
export function openWants(unopened: readonly Period[]): Want[] {
  const kinds = new Set(unopened.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const own = unopened.filter((period) => period.kind === kind);
    const [first] = own;
    const last = own.at(-1);
    return first && last ? [{ kind: 'open' as const, period: first, count: own.length, last }] : [];
  });
}

/** The first day of the first base period that is asked for: where the calendar says that scoring starts, or of an older file. */
export function begunOn({ briefingFiles, calendar }: Pick<Workspace, 'briefingFiles' | 'calendar'>): Day | undefined {
  const first = [...briefingFiles.keys()].flatMap((id) => periodOf(id)?.from ?? []).toSorted()[0];
  const start = periodOf(calendar.settings.start?.value ?? '')?.from;
  return first === undefined || (start !== undefined && start < first) ? start : first;
}
