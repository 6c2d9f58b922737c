import type { Comparison } from '../answers/comparing/compared.ts';
import { bilingual } from '../base/locale.ts';
import { counts, unmoved } from './comparing/counts.ts';
import { moves } from './comparing/moves.ts';
import { rulesTable } from './comparing/rules-table.ts';
import { awards, shares } from './comparing/shares.ts';
import { termsOf } from './comparing/terms.ts';
import { notComparable, top } from './comparing/top.ts';
import type { TableReport } from './report.ts';

/** The same scores under two regulations as one paper for the head: what they say, how many at each level, who moves and why. */
export const regulationCompare: TableReport<Comparison> = {
  id: 'regulation-compare',
  document(comparison, locale) {
    const terms = termsOf(comparison, locale);
    const found = comparison.apart
      ? []
      : [...counts(terms), ...moves(terms), ...shares(terms), ...awards(terms), ...unmoved(terms)];
    return { locale, blocks: [...top(terms), ...notComparable(terms), ...rulesTable(terms), ...found] };
  },
  heading({ period }, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject: subject(period.kind.words[locale].title(period)) };
  },
};

const WORDS = bilingual({
  vi: {
    type: 'BẢNG SO SÁNH',
    subject: (period: string) => `Kết quả xếp loại ${period} theo hai quy chế (xem thử)`,
  },
  en: { type: 'COMPARISON', subject: (period) => `Levels of ${period} under two regulations (a trial)` },
});
