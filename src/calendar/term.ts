import type { Day } from '../base/day.ts';
import type { Period, PeriodKind } from './period.ts';

/** Several years in a row, as a plan names them: `2016..2020`. */
export const term: PeriodKind = {
  id: 'term',
  shape: /^(\d{4})\.\.(\d{4})$/,
  pattern: String.raw`\d{4}\.\.\d{4}`,
  example: '2016..2020',
  noun: { vi: 'giai-doan', en: 'term' },
  isOfAnyLength: true,
  parse(id) {
    const [, first = '', last = ''] = this.shape.exec(id) ?? [];
    return first < last && first !== '0000' ? years(first, last) : undefined;
  },
  holding: fiveYearPlan,
  decidingDay: (period) => period.to,
  typed({ plain }) {
    const [, first = '', last = ''] = /^(?:giai-doan-|nhiem-ky-|term-)?(\d{4})(?:-|–|\.\.)(\d{4})$/.exec(plain) ?? [];
    if (first === '') return undefined;
    const period = term.parse(`${first}..${last}`);
    if (period) return { period };
    return {
      complaint: { vi: `giai đoạn ${first}-${last} không có năm nào`, en: `no year lies in ${first}..${last}` },
      help: {
        vi: 'ghi năm đầu trước, năm cuối sau, ví dụ 2016..2020',
        en: 'first year, then last, such as 2016..2020',
      },
    };
  },
  words: {
    vi: { kind: 'giai đoạn', review: 'Tổng kết', name: inVietnamese, title: inVietnamese },
    en: { kind: 'term', review: 'Review', name: inEnglish, title: inEnglish },
  },
};

function years(first: string, last: string): Period {
  return { id: `${first}..${last}`, kind: term, from: `${first}-01-01`, to: `${last}-12-31` };
}

/** Where only a day is known: the five-year plan it lies in, which ends with a year in 0 or 5. */
function fiveYearPlan(day: Day): Period {
  const last = Math.ceil(Number(day.slice(0, 4)) / 5) * 5;
  const year = (number: number) => String(number).padStart(4, '0');
  return years(year(last - 4), year(last));
}

function inVietnamese({ id }: Period): string {
  return `giai đoạn ${id.replace('..', '-')}`;
}

function inEnglish({ id }: Period): string {
  return id.replace('..', '–');
}
