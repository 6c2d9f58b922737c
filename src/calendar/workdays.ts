import { type Day, daysAfter, LAST_DAY, weekdayOf } from '../base/day.ts';

/** So many days, or working days. */
export interface Term {
  readonly count: number;
  readonly in: 'days' | 'workdays';
}

/** Days on which nobody works, both inclusive. */
export interface Holiday {
  readonly from: Day;
  readonly to: Day;
}

const SATURDAY = 5;

/** The last day of a term that begins on the day after one; nothing where the calendar ends before it. */
export function lastDayOf({ count, in: counted }: Term, start: Day, holidays: readonly Holiday[]): Day | undefined {
  let day = start;
  for (let left = count; left > 0; ) {
    if (day >= LAST_DAY) return undefined;
    day = daysAfter(day, 1);
    if (counted === 'days') left -= 1;
    else {
      const off = holidays.find(({ from, to }) => from <= day && day <= to);
      // Leapt over at once: a holiday may be typed as long as a thousand years.
      if (off) day = off.to;
      else if (weekdayOf(day) < SATURDAY) left -= 1;
    }
  }
  return day;
}
