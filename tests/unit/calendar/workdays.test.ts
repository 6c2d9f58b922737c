import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, daysAfter, numberOf } from '../../../src/base/day.ts';
import { type Holiday, lastDayOf } from '../../../src/calendar/workdays.ts';

const day = fc.integer({ min: numberOf('1970-01-01'), max: numberOf('2100-12-31') }).map(dayOf);
const holiday = fc
  .tuple(day, fc.integer({ min: 0, max: 20 }))
  .map(([from, length]): Holiday => ({ from, to: daysAfter(from, length) }));

/** Whether people work on a day, asked of JavaScript's own calendar. */
function isWorked(on: Day, holidays: readonly Holiday[]): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.some(({ from, to }) => from <= on && on <= to);
}

describe('terms', () => {
  test('a term in working days ends on a working day, and holds as many of them after its start as it says', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.tuple(holiday, fc.nat(90)), { maxLength: 6 }),
        (start, count, near) => {
          // Some of the holidays near the start, where they matter.
          const holidays = near.map(([one, after], i) => {
            if (i % 2) return one;
            const from = daysAfter(start, after);
            return { from, to: daysAfter(from, numberOf(one.to) - numberOf(one.from)) };
          });
          const last = lastDayOf({ count, in: 'workdays' }, start, holidays) ?? '';
          let counted = 0;
          for (let on = daysAfter(start, 1); on <= last; on = daysAfter(on, 1))
            if (isWorked(on, holidays)) counted += 1;
          expect(counted).toBe(count);
          expect(isWorked(last, holidays)).toBe(true);
        },
      ),
    );
  });

  test('a term in days counts every day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 999 }), fc.array(holiday), (start, count, holidays) => {
        expect(lastDayOf({ count, in: 'days' }, start, holidays)).toBe(daysAfter(start, count));
      }),
    );
  });

  test('Tết is leapt over, and a holiday without an end of the calendar gives no day', () => {
    const tet = { from: '2017-01-26', to: '2017-02-01' };
    expect(lastDayOf({ count: 5, in: 'workdays' }, '2017-01-23', [tet])).toBe('2017-02-06');
    expect(
      lastDayOf({ count: 1, in: 'workdays' }, '2017-01-23', [{ from: '0001-01-01', to: '9999-12-31' }]),
    ).toBeUndefined();
    expect(lastDayOf({ count: 9, in: 'days' }, '9999-12-28', [])).toBeUndefined();
  });
});
