import { pointsInWords } from '../../../base/number-words.ts';
import { isWithin, pointsAsked } from '../../bounds.ts';
import type { RollupConditionKind } from './rollup-condition.ts';

/** The period's points within bounds. */
export const points: RollupConditionKind = {
  id: 'points',
  working: (condition, totals) => ({ condition, value: totals.points, holds: isWithin(totals.points, condition) }),
  asked: pointsAsked,
  found: ({ value }) => ({ vi: pointsInWords(value, 'vi'), en: pointsInWords(value, 'en') }),
};
