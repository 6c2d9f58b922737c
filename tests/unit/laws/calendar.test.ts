import { expect, test } from 'vitest';
import { daysAfter, weekdayOf } from '../../../src/base/day.ts';
import { halfYear } from '../../../src/calendar/half-year.ts';
import { month } from '../../../src/calendar/month.ts';
import type { Period, PeriodKind } from '../../../src/calendar/period.ts';
import { quarter } from '../../../src/calendar/quarter.ts';
import { week } from '../../../src/calendar/week.ts';
import { year } from '../../../src/calendar/year.ts';
import { partsOf } from '../../../src/model/parts.ts';
import { WorkCalendar } from '../../../src/model/work-calendar.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const YEARS = Array.from({ length: 131 }, (_, i) => year.holding(`${1970 + i}-07-01`));
const PARTS: readonly PeriodKind[] = [halfYear, quarter, month];

test.each(WEEKDAYS)('where weeks belong by their %s, the parts of a year partition its weeks, 1970–2100', (weekday) => {
  const weekBelongsTo = WEEKDAYS.indexOf(weekday);
  const calendar = new WorkCalendar({
    weekBelongsTo,
    start: undefined,
    end: undefined,
    skip: [],
    holidays: [],
    cutoffs: [],
  });
  let after: Period | undefined;
  for (const whole of YEARS) {
    const weeks = partsOf(whole, week, calendar);
    const ids = weeks.map(({ id }) => id);
    for (const kind of PARTS) {
      const parts = partsOf(whole, kind, calendar);
      expect(parts.flatMap((part) => partsOf(part, week, calendar)).map(({ id }) => id)).toEqual(ids);
      expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([whole.from, whole.to]);
    }
    expect([52, 53]).toContain(weeks.length);
    for (const one of weeks) {
      if (after) expect(one.from).toBe(daysAfter(after.to, 1));
      expect(weekdayOf(one.from)).toBe(0);
      expect(calendar.decidingDay(one).slice(0, 4)).toBe(whole.id);
      expect(weekdayOf(calendar.decidingDay(one))).toBe(weekBelongsTo);
      after = one;
    }
  }
});

test('halves are made of quarters, quarters of months', () => {
  const calendar = new WorkCalendar({
    weekBelongsTo: 3,
    start: undefined,
    end: undefined,
    skip: [],
    holidays: [],
    cutoffs: [],
  });
  for (const whole of YEARS) {
    const months = partsOf(whole, month, calendar).map(({ id }) => id);
    const quarters = partsOf(whole, halfYear, calendar).flatMap((half) => partsOf(half, quarter, calendar));
    expect(quarters).toHaveLength(4);
    expect(quarters.flatMap((one) => partsOf(one, month, calendar)).map(({ id }) => id)).toEqual(months);
  }
});
