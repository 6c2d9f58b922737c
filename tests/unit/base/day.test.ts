import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateInWords,
  dateSaid,
  dayFromPeople,
  dayOf,
  daysAfter,
  isDay,
  numberOf,
  weekdayOf,
} from '../../../src/base/day.ts';

const DAY = 86_400_000;
const numbers = fc.integer({ min: -719_000, max: 2_900_000 });

describe('days without a Date agree with Date', () => {
  test('both ways, and the weekday', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = new Date(number * DAY).toISOString().slice(0, 10);
        expect(dayOf(number)).toBe(day);
        expect(numberOf(day)).toBe(number);
        expect(weekdayOf(day)).toBe((new Date(number * DAY).getUTCDay() + 6) % 7);
      }),
      { numRuns: 3000 },
    );
  });

  test('a day that the calendar lacks is none', () => {
    for (const text of [
      '2016-02-30',
      '2017-02-29',
      '1900-02-29',
      '2016-13-01',
      '2016-00-10',
      '2016-04-31',
      '2016-4-1',
      '16-04-01',
      'x',
    ]) {
      expect(isDay(text), text).toBe(false);
    }
    for (const text of ['2016-02-29', '2000-02-29', '1970-01-01', '2100-12-31']) expect(isDay(text), text).toBe(true);
  });

  test('counting on crosses months and years', () => {
    expect(daysAfter('2016-02-28', 1)).toBe('2016-02-29');
    expect(daysAfter('2016-12-31', 1)).toBe('2017-01-01');
    expect(daysAfter('2017-01-01', -1)).toBe('2016-12-31');
  });
});

test('dates as people write and read them', () => {
  expect(dayFromPeople('7/10/2016')).toBe('2016-10-07');
  expect(dayFromPeople('30/2/2016')).toBeUndefined();
  expect(dateInWords('2016-09-19')).toBe('19/9/2016');
  expect(dateInWords('2017-01-05')).toBe('05/01/2017');
});

test('a date in a sentence says its month in English, so that nobody reads 7/10 as 10 July', () => {
  expect(dateSaid('2016-10-07', 'vi')).toBe('07/10/2016');
  expect(dateSaid('2016-10-07', 'en')).toBe('7 October 2016');
  expect(dateSaid('2017-01-31', 'en')).toBe('31 January 2017');
});
