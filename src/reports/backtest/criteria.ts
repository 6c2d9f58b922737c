import type { CriterionSeen } from '../../answers/criteria/backtest/observed.ts';
import type { Words } from '../../base/locale.ts';
import { asWritten, paperCount, pointsInWords } from '../../base/number-words.ts';
import { type List, listUnder } from '../../documents/document.ts';
import { eventsOf } from '../../scoring/modes/index.ts';
import { labelOf } from '../criteria/criterion-change.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** What a criterion does with real sheets; nothing where it tells people apart as it should. */
export type Habit = 'all-full' | 'all-same' | 'none-full';

/** A single sheet proves nothing. */
const FEWEST = 2;

export function habitOf({ criterion, sheets, full, low, high }: CriterionSeen): Habit | undefined {
  if (sheets < FEWEST) return undefined;
  if (full === sheets) return 'all-full';
  if (low.equals(high)) return 'all-same';
  // What has to be earned from nothing need not be full; what starts from full and never is takes from everybody.
  return full === 0 && eventsOf(criterion) !== 'earn' ? 'none-full' : undefined;
}

/** Criteria that tell nobody apart, and those that take from everybody. */
export function criteriaSeen({ backtest, locale }: BacktestTerms): List[] {
  const words = WORDS[locale];
  const items = [...backtest.observed.criteria.values()].flatMap((seen) => {
    const habit = habitOf(seen);
    if (!habit) return [];
    const { criterion, sheets, high } = seen;
    const max = asWritten(criterion.max.value, locale);
    return [`${labelOf(criterion)}: ${words[habit](paperCount(sheets), pointsInWords(high, locale), max)}`];
  });
  return listUnder(words.heading, items);
}

interface CriteriaWords extends Readonly<Record<Habit, (sheets: string, high: string, max: string) => string>> {
  readonly heading: string;
}

const WORDS: Words<CriteriaWords> = {
  vi: {
    heading: 'Tiêu chí cần xem lại',
    'all-full': (sheets, _, max) => `cả ${sheets} phiếu đều đủ ${max} điểm, chưa phân biệt được ai`,
    'all-same': (sheets, high) => `cả ${sheets} phiếu đều ${high} điểm, chưa phân biệt được ai`,
    'none-full': (sheets, high, max) => `không phiếu nào trong ${sheets} phiếu đủ ${max} điểm, cao nhất ${high}`,
  },
  en: {
    heading: 'Criteria to look at',
    'all-full': (sheets, _, max) => `all ${sheets} sheets have the full ${max}: it tells nobody apart`,
    'all-same': (sheets, high) => `all ${sheets} sheets have ${high}: it tells nobody apart`,
    'none-full': (sheets, high, max) => `none of ${sheets} sheets has the full ${max}; the most is ${high}`,
  },
};
