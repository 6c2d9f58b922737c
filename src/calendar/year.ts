import type { PeriodKind } from './period.ts';

/** Calendar years: `2016`. */
export const year: PeriodKind = {
  id: 'year',
  shape: /^\d{4}$/,
  example: '2016',
  parse(id) {
    return this.shape.test(id) ? this.holding(`${id}-01-01`) : undefined;
  },
  holding(day) {
    const id = day.slice(0, 4);
    return { id, kind: year, from: `${id}-01-01`, to: `${id}-12-31` };
  },
  decidingDay: (period) => period.to,
  words: {
    vi: { kind: 'năm', name: ({ id }) => `năm ${id}`, title: ({ id }) => `năm ${id}` },
    en: { kind: 'year', name: ({ id }) => id, title: ({ id }) => id },
  },
};
