import { type Days, dayAfter, daysOf, kindOf, periodsIn } from './days.ts';
import type { Kind, Office } from './office.ts';
import { dueIn } from './reads.ts';

/** From the day after its predecessor's carrying cut-off to its own, else the calendar's days (rules 19, 67). */
export function windowOf({ cutoffs }: Office, period: string): Days {
  const { first, last } = daysOf(period);
  const own = cutoffs.find((each) => each.period === period);
  const before = cutoffs.find((each) => each.carry && daysOf(each.period).last === dayAfter(first, -1));
  return {
    first: before && kindOf(before.period) === kindOf(period) ? dayAfter(daysOf(before.last).last) : first,
    last: own ? daysOf(own.last).last : last,
  };
}

/** The periods of a kind in a window that hold something to be scored. */
export function partsOf(office: Office, window: Days, kind: Kind): string[] {
  const start = daysOf(office.start).first;
  return periodsIn(window, kind as Exclude<Kind, 'term'>).filter((period) => daysOf(period).last >= start);
}

/** The unit of the latest calendar day in the period with an assignment (rules 4, 67). */
export function unitIn(office: Office, period: string, id: string): string | undefined {
  const { first, last } = windowOf(office, period);
  const stays = office.members.find((member) => member.id === id)?.assignments ?? [];
  const lasting = stays.filter(({ from, to }) => (from ?? '') <= last && (to ?? '9999') >= first);
  return lasting.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)?.unit;
}

/** Units and members due in any base period of the window. */
export function listedIn(office: Office, period: string): string[] {
  const bases = partsOf(office, windowOf(office, period), office.base);
  const due = new Set(bases.flatMap((base) => [...dueIn(office, base).scales.keys()]));
  return [...due];
}
