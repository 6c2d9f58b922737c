import type { Period, PeriodKind } from './period.ts';

/** The two halves of a calendar year, which the plan reviews: `2016-H2`. */
export const halfYear: PeriodKind = {
  id: 'half-year',
  shape: /^(\d{4})-H(\d)$/,
  example: '2016-H2',
  parse(id) {
    const [, year, number] = this.shape.exec(id) ?? [];
    return number === '1' || number === '2' ? half(year ?? '', number) : undefined;
  },
  holding(day) {
    return half(day.slice(0, 4), Number(day.slice(5, 7)) <= 6 ? '1' : '2');
  },
  decidingDay: (period) => period.to,
  words: {
    vi: { kind: 'sáu tháng', name: inVietnamese, title: inVietnamese },
    en: { kind: 'half-year', name: inEnglish, title: inEnglish },
  },
};

function half(year: string, number: '1' | '2'): Period {
  const [from, to] = number === '1' ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { id: `${year}-H${number}`, kind: halfYear, from: `${year}-${from}`, to: `${year}-${to}` };
}

function inVietnamese({ id }: Period): string {
  return `sáu tháng ${id.endsWith('1') ? 'đầu' : 'cuối'} năm ${id.slice(0, 4)}`;
}

function inEnglish({ id }: Period): string {
  return `${id.endsWith('1') ? 'first' : 'second'} half of ${id.slice(0, 4)}`;
}
