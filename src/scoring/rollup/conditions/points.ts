import { POINTS } from '../../../model/condition.ts';
import { isWithin, POINT_BOUNDS, pointsAsked } from '../../bounds.ts';
import { besideInWords } from '../../printed.ts';
import type { RollupConditionKind } from './rollup-condition.ts';

/** The period's points within bounds. */
export const points: RollupConditionKind = {
  id: POINTS,
  written: {
    words: {
      vi: ['Điều kiện điểm', 'Điều kiện về điểm của kỳ'],
      en: ['Points', 'A condition on points'],
    },
    example: '{atLeast: 90}',
    keys: POINT_BOUNDS,
    shape: { minProperties: 1 },
  },
  looksAt: { vi: () => 'điểm', en: () => 'points' },
  working: (condition, totals) => ({ condition, value: totals.points, holds: isWithin(totals.points, condition) }),
  asked: pointsAsked,
  found: ({ value, condition }) => ({
    vi: besideInWords(value, condition, 'vi'),
    en: besideInWords(value, condition, 'en'),
  }),
};
