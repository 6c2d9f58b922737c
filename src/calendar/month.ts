import { type Day, dayOf, numberOf } from '../base/day.ts';
import type { Period, PeriodKind } from './period.ts';

/** Calendar months: `2016-10`. */
export const month: PeriodKind = {
  id: 'month',
  shape: /^(\d{4})-(\d{2})$/,
  example: '2016-10',
  parse(id) {
    const [, , number = ''] = this.shape.exec(id) ?? [];
    return number >= '01' && number <= '12' ? this.holding(`${id}-01`) : undefined;
  },
  holding(day) {
    const id = day.slice(0, 7);
    return { id, kind: month, from: `${id}-01`, to: lastDayOf(id) };
  },
  decidingDay: (period) => period.to,
  words: {
    vi: { kind: 'tháng', name: name('tháng'), title: name('tháng') },
    en: { kind: 'month', name: name('month'), title: name('month') },
  },
};

function name(word: string): (period: Period) => string {
  return ({ id }) => `${word} ${Number(id.slice(5))}/${id.slice(0, 4)}`;
}

/** The last day of a month written `2016-10`. */
export function lastDayOf(id: string): Day {
  const [year = '', number = ''] = id.split('-');
  const next =
    number === '12'
      ? `${String(Number(year) + 1).padStart(4, '0')}-01`
      : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
  return dayOf(numberOf(`${next}-01`) - 1);
}
