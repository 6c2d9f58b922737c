import { isWithin, pointsAsked } from '../../bounds.ts';
import { besideInWords } from '../../printed.ts';
import type { RollupConditionKind } from './rollup-condition.ts';

/** The period's points within bounds. */
export const points: RollupConditionKind = {
  id: 'points',
  working: (condition, totals) => ({ condition, value: totals.points, holds: isWithin(totals.points, condition) }),
  asked: pointsAsked,
  found: ({ value, condition }) => ({
    vi: besideInWords(value, condition, 'vi'),
    en: besideInWords(value, condition, 'en'),
  }),
};
