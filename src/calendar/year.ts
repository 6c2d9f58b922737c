import { neighbour, type PeriodKind } from './period.ts';
import { relative } from './typing.ts';

/** Calendar years: `2016`. */
export const year: PeriodKind = {
  id: 'year',
  shape: /^\d{4}$/,
  pattern: String.raw`\d{4}`,
  example: '2016',
  noun: { vi: 'nam', en: 'year' },
  isScored: true,
  parse(id) {
    return this.shape.test(id) ? this.holding(`${id}-01-01`) : undefined;
  },
  holding(day) {
    const id = day.slice(0, 4);
    return { id, kind: year, from: `${id}-01-01`, to: `${id}-12-31` };
  },
  decidingDay: (period) => period.to,
  typed({ plain }, { today }) {
    const period = plain === 'nam-ngoai' ? neighbour(year.holding(today()), -1) : relative(plain, year, today);
    if (period) return { period };
    const [, id] = /^(?:nam|year)-?(\d{4})$/.exec(plain) ?? [];
    return id === undefined ? undefined : { period: year.holding(`${id}-01-01`) };
  },
  words: {
    vi: {
      kind: 'năm',
      every: 'hằng năm',
      review: 'Tổng kết',
      name: ({ id }) => `năm ${id}`,
      title: ({ id }) => `năm ${id}`,
    },
    en: { kind: 'year', every: 'every year', review: 'Review', name: ({ id }) => id, title: ({ id }) => id },
  },
};
