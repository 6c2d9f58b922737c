import { daysAfter } from '../../src/base/day.ts';
import type { Period, PeriodKind } from '../../src/calendar/period.ts';
import { newestThat, numbered, relative } from '../../src/calendar/typing.ts';
import { week } from '../../src/calendar/week.ts';

/** Weeks by twos, from the first of a year on: `2016-B20` is weeks 39 and 40; a week 53 stands alone. */
export const biweek: PeriodKind = {
  id: 'biweek',
  shape: /^(\d{4})-B(\d{2})$/,
  pattern: String.raw`\d{4}-B\d{2}`,
  example: '2016-B20',
  noun: { vi: 'hai-tuan', en: 'biweek' },
  isUneven: true,
  parse(id) {
    const [, year, number] = this.shape.exec(id) ?? [];
    const first = week.parse(`${year}-W${String(Number(number) * 2 - 1).padStart(2, '0')}`);
    return first && from(first);
  },
  holding: (day) => from(week.holding(day)),
  decidingDay: ({ to }, weekday) => daysAfter(to, weekday - 6),
  typed({ plain }, context) {
    const period = relative(plain, biweek, context.today);
    if (period) return { period };
    const { number = '', year } = numbered(plain, '(?:ky-)?hai-tuan|biweek') ?? {};
    if (number === '') return undefined;
    const id = `B${number.padStart(2, '0')}`;
    const typed = year ? biweek.parse(`${year}-${id}`) : newestThat(biweek, context, (other) => other.id.endsWith(id));
    return typed
      ? { period: typed }
      : { complaint: { vi: `không có kỳ hai tuần ${number}`, en: `no biweek ${number}` } };
  },
  words: {
    vi: { kind: 'hai tuần', part: 'kỳ hai tuần', every: 'hai tuần một lần', name: inVietnamese, title: inVietnamese },
    en: { kind: 'biweek', every: 'every two weeks', name: inEnglish, title: inEnglish },
  },
};

function from({ id, from: monday, to }: Period): Period {
  const [year = '', number = 0] = [id.slice(0, 4), Number(id.slice(6))];
  if (number % 2 === 0) return from(week.holding(daysAfter(monday, -7)));
  const next = week.holding(daysAfter(to, 1));
  const last = next.id.startsWith(year) ? next.to : to;
  const own = String((number + 1) / 2).padStart(2, '0');
  return { id: `${year}-B${own}`, kind: biweek, from: monday, to: last };
}

function inVietnamese({ id }: Period): string {
  return `kỳ hai tuần ${Number(id.slice(6))}/${id.slice(0, 4)}`;
}

function inEnglish({ id }: Period): string {
  return `biweek ${Number(id.slice(6))}/${id.slice(0, 4)}`;
}
