import { POINTS } from '../../model/condition.ts';
import { boundsInWords, isWithin, POINT_BOUNDS, pointsAsked } from '../bounds.ts';
import { besideInWords } from '../printed.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The week's total within bounds. */
export const points: ConditionKind = {
  id: POINTS,
  written: {
    words: {
      vi: ['Điều kiện điểm', 'Điều kiện về tổng điểm của tuần'],
      en: ['Points', 'A condition on points'],
    },
    example: '{atLeast: 90}',
    keys: POINT_BOUNDS,
    shape: { minProperties: 1 },
  },
  asks: () => ({ of: POINTS }),
  holds: (condition, totals) => isWithin(totals.points, condition),
  asked: pointsAsked,
  found: (condition, { points: had }) => ({
    vi: besideInWords(had, condition, 'vi'),
    en: besideInWords(had, condition, 'en'),
  }),
  failing(condition, totals) {
    const bounds = boundsInWords(condition);
    return {
      vi: `được ${besideInWords(totals.points, condition, 'vi')} điểm, cần ${bounds.vi}`,
      en: `has ${besideInWords(totals.points, condition, 'en')}, where ${bounds.en} is asked for`,
    };
  },
};
