import { lastDayOf } from './month.ts';
import type { Period, PeriodKind } from './period.ts';

/** Quarters of a calendar year: `2016-Q4`. */
export const quarter: PeriodKind = {
  id: 'quarter',
  shape: /^(\d{4})-Q(\d)$/,
  example: '2016-Q4',
  parse(id) {
    const [, year, number = ''] = this.shape.exec(id) ?? [];
    return number >= '1' && number <= '4' ? quarterOf(year ?? '', Number(number)) : undefined;
  },
  holding(day) {
    return quarterOf(day.slice(0, 4), Math.ceil(Number(day.slice(5, 7)) / 3));
  },
  decidingDay: (period) => period.to,
  words: {
    vi: { kind: 'quý', name, title: name },
    en: { kind: 'quarter', name: ({ id }) => id, title: ({ id }) => id },
  },
};

const ROMAN = ['I', 'II', 'III', 'IV'];

function name({ id }: Period): string {
  return `quý ${ROMAN[Number(id.slice(6)) - 1]}/${id.slice(0, 4)}`;
}

function quarterOf(year: string, number: number): Period {
  const month = (of: number) => `${year}-${String(of).padStart(2, '0')}`;
  return {
    id: `${year}-Q${number}`,
    kind: quarter,
    from: `${month(number * 3 - 2)}-01`,
    to: lastDayOf(month(number * 3)),
  };
}
