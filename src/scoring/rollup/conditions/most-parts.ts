import { numberOf } from '../../../base/day.ts';
import { neighbour, type Period, type PeriodKind } from '../../../calendar/period.ts';
import { week } from '../../../calendar/week.ts';
import { kindNamed } from '../../../model/parts.ts';

/** How many parts a period of a kind has at most; nothing where that has no limit. */
export function mostParts(whole: string, part: string): number | undefined {
  const [kind, partKind] = [kindNamed(whole), kindNamed(part)];
  if (!kind || !partKind || kind.isOfAnyLength) return undefined;
  const counts: number[] = [];
  for (let period = kind.holding(LEAP.from); period.from <= LEAP.to; period = neighbour(period, 1))
    counts.push(partsIn(period, partKind));
  return Math.max(...counts);
}

const LEAP = { from: '2016-01-01', to: '2016-12-31' };

/** Weeks begin on any day, so that a month of 29 days can have five. */
function partsIn({ from, to }: Period, kind: PeriodKind): number {
  if (kind === week) return Math.ceil((numberOf(to) - numberOf(from) + 1) / 7);
  let count = 0;
  for (let period = kind.holding(from); period.from <= to; period = neighbour(period, 1)) count += 1;
  return count;
}
