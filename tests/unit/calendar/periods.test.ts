import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, daysAfter, isDay, numberOf, weekdayOf } from '../../../src/base/day.ts';
import { halfYear } from '../../../src/calendar/half-year.ts';
import { kindOf, periodKinds, periodOf } from '../../../src/calendar/index.ts';
import { month } from '../../../src/calendar/month.ts';
import { neighbour, type Period } from '../../../src/calendar/period.ts';
import { quarter } from '../../../src/calendar/quarter.ts';
import { week } from '../../../src/calendar/week.ts';
import { year } from '../../../src/calendar/year.ts';

const FIRST = numberOf('1970-01-01');
const LAST = numberOf('2100-12-31');
const day = fc.integer({ min: FIRST, max: LAST }).map(dayOf);
const found = (id: string): Period => {
  const period = periodOf(id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
};

/** Weeks of an ISO year: 53 where it begins on a Thursday, or on a Wednesday and leaps. */
function weeksIn(of: number): number {
  const first = weekdayOf(`${of}-01-01`);
  const leaps = isDay(`${of}-02-29`);
  return first === 3 || (first === 2 && leaps) ? 53 : 52;
}

describe('weeks', () => {
  test('every id of 1970–2100 round-trips, each begins where the last ended, each year has its 52 or 53', () => {
    let after: Day | undefined;
    for (let of = 1970; of <= 2100; of += 1) {
      for (let number = 1; number <= 53; number += 1) {
        const id = `${of}-W${String(number).padStart(2, '0')}`;
        const period = periodOf(id);
        if (number > weeksIn(of)) {
          expect(period, id).toBeUndefined();
          continue;
        }
        expect(period?.id).toBe(id);
        if (after) expect(period?.from).toBe(after);
        expect([weekdayOf(period?.from ?? ''), weekdayOf(period?.to ?? '')]).toEqual([0, 6]);
        expect(week.decidingDay(found(id), 3).slice(0, 4), id).toBe(String(of));
        after = daysAfter(period?.to ?? '', 1);
      }
    }
  });

  test('known by heart', () => {
    const ends = (id: string) => [found(id).from, found(id).to];
    expect(ends('2016-W40')).toEqual(['2016-10-03', '2016-10-09']);
    expect(ends('2020-W53')).toEqual(['2020-12-28', '2021-01-03']);
    expect(ends('2025-W01')).toEqual(['2024-12-30', '2025-01-05']);
  });

  test.each(['2017-W53', '2016-W00', '2016-W54', '2016-13', '2016-00', '2016-Q0', '2016-Q5', '2016-H0', '2016-H3'])(
    '%s does not exist',
    (id) => {
      expect(periodOf(id)).toBeUndefined();
      expect(kindOf(id)).toBeDefined();
    },
  );
  test.each(['2016-W4', '2016W40', '16-W40', '2016-w40', '2016-1', '2016-W040', '', ' 2016', '2016-10-07'])(
    '“%s” is none',
    (id) => {
      expect(kindOf(id)).toBeUndefined();
    },
  );
});

describe('every kind of period', () => {
  test('is worded, in both languages, where its id is a code', () => {
    const named = (id: string) => [found(id).kind.words.vi.name(found(id)), found(id).kind.words.en.name(found(id))];
    expect(named('2016-10')).toEqual(['tháng 10/2016', 'October 2016']);
    expect(named('2017-Q2')).toEqual(['quý II/2017', 'quarter 2/2017']);
    expect(named('2017-H1')).toEqual(['sáu tháng đầu năm 2017', 'first half of 2017']);
  });

  test.each(periodKinds.map((kind) => [kind.id, kind] as const))(
    '%s holds each day once, and its id finds it again',
    (_, kind) => {
      fc.assert(
        fc.property(day, (one) => {
          const period = kind.holding(one);
          expect(period.from <= one && one <= period.to).toBe(true);
          expect(periodOf(period.id)).toEqual(period);
          expect(kindOf(period.id)).toBe(kind);
          const next = neighbour(period, 1);
          expect(next.from).toBe(daysAfter(period.to, 1));
          expect(neighbour(next, -1)).toEqual(period);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('months lie in quarters, quarters in half-years, half-years in years', () => {
    fc.assert(
      fc.property(day, (one) => {
        const [m, q, h, y] = [month, quarter, halfYear, year].map((kind) => kind.holding(one));
        for (const [part, whole] of [
          [m, q],
          [q, h],
          [h, y],
        ]) {
          expect(part && whole && whole.from <= part.from && part.to <= whole.to).toBe(true);
        }
      }),
    );
  });

  test('what decides: the weekday asked for of a week, else the last day', () => {
    expect([0, 3, 6].map((weekday) => week.decidingDay(found('2016-W40'), weekday))).toEqual([
      '2016-10-03',
      '2016-10-06',
      '2016-10-09',
    ]);
    expect(['2016-02', '2016-Q1', '2016-H1', '2016'].map((id) => found(id).kind.decidingDay(found(id), 3))).toEqual([
      '2016-02-29',
      '2016-03-31',
      '2016-06-30',
      '2016-12-31',
    ]);
  });
});
