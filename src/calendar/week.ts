import { type Day, dateInWords, dayOf, daysAfter, numberOf, shortDate, weekdayOf } from '../base/day.ts';
import type { Period, PeriodKind } from './period.ts';

/** ISO weeks, Monday to Sunday: `2016-W40`. People read them as number and working days. */
export const week: PeriodKind = {
  id: 'week',
  shape: /^(\d{4})-W(\d{2})$/,
  example: '2016-W40',
  parse(id) {
    const [, year, number] = this.shape.exec(id) ?? [];
    if (!year || !number || number === '00') return undefined;
    const period = weekFrom(daysAfter(firstMonday(year), (Number(number) - 1) * 7));
    return period.id === id ? period : undefined;
  },
  holding(day) {
    return weekFrom(daysAfter(day, -weekdayOf(day)));
  },
  decidingDay(period, weekday) {
    return daysAfter(period.from, weekday);
  },
  words: {
    vi: {
      kind: 'tuần',
      name: (period) => `tuần ${numberIn(period)}`,
      title: (period) => `tuần ${numberIn(period)} (từ ngày ${shortDate(period.from)} đến ngày ${friday(period)})`,
    },
    en: {
      kind: 'week',
      name: (period) => `week ${numberIn(period)}`,
      title: (period) => `week ${numberIn(period)} (${shortDate(period.from)} to ${friday(period)})`,
    },
  },
};

/** A week's number as people say it, without a leading zero. */
function numberIn(period: Period): number {
  return Number(period.id.slice(6));
}

function friday(period: Period): string {
  const day = daysAfter(period.from, 4);
  return `${shortDate(day)}/${dateInWords(day).slice(-4)}`;
}

/** 4 January always lies in week 1. */
function firstMonday(year: string): Day {
  const fourth = `${year}-01-04`;
  return daysAfter(fourth, -weekdayOf(fourth));
}

function weekFrom(monday: Day): Period {
  const start = numberOf(monday);
  const year = dayOf(start + 3).slice(0, 4);
  const number = (start - numberOf(firstMonday(year))) / 7 + 1;
  return { id: `${year}-W${String(number).padStart(2, '0')}`, kind: week, from: monday, to: dayOf(start + 6) };
}
