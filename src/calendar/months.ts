import { type Day, daysAfter, earlierOf, LAST_DAY, laterOf, numberOf } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import { lastDayOf } from './month.ts';

/** Days from the first to the last, both inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Whole months, and the days that are left over. */
export interface Months {
  readonly months: number;
  readonly days: number;
}

/** What a left-over month is worth where days are added up (rule 65). */
const DAYS_OF_MONTH = 30;

/** The last of so many months from a day on: the day before the same date, or before the last day of a month that lacks it. */
export function endOfMonths(from: Day, months: number): Day {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  if (year.length > 4) return LAST_DAY;
  const month = `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
  return daysAfter(earlierOf(`${month}-${from.slice(8)}`, lastDayOf(month)), -1);
}

/** The whole months from a day to another, both inclusive, and the days after them. */
export function monthsIn({ from, to }: Stretch): Months {
  let months = 0;
  while (endOfMonths(from, months + 1) <= to) months += 1;
  return { months, days: numberOf(to) - numberOf(endOfMonths(from, months)) };
}

/** Months and days added up, with a month for every 30 of the days. */
export function monthsTogether(all: readonly Months[]): Months {
  const days = all.reduce((sum, each) => sum + each.days, 0);
  const months = all.reduce((sum, each) => sum + each.months, Math.floor(days / DAYS_OF_MONTH));
  return { months, days: days % DAYS_OF_MONTH };
}

/** The days of a longer stretch that others cover, in order; those that overlap or touch are one. */
export function coveredIn(within: Stretch, pieces: readonly Stretch[]): Stretch[] {
  const inside = pieces
    .map(({ from, to }) => ({ from: laterOf(from, within.from), to: earlierOf(to, within.to) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => numberOf(a.from) - numberOf(b.from));
  const covered: Stretch[] = [];
  for (const piece of inside) {
    const last = covered.at(-1);
    if (!last || numberOf(piece.from) > numberOf(last.to) + 1) covered.push(piece);
    else if (piece.to > last.to) covered[covered.length - 1] = { from: last.from, to: piece.to };
  }
  return covered;
}

/** “5 tháng 12 ngày”. */
export function monthsInWords({ months, days }: Months): Words {
  const some = (count: number, vi: string, en: string) => ({
    vi: `${count} ${vi}`,
    en: `${count} ${en}${count === 1 ? '' : 's'}`,
  });
  const [whole, rest] = [some(months, 'tháng', 'month'), some(days, 'ngày', 'day')];
  if (days === 0) return whole;
  return months === 0 ? rest : { vi: `${whole.vi} ${rest.vi}`, en: `${whole.en} ${rest.en}` };
}
