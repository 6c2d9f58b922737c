import { pointsInWords } from '../../base/number-words.ts';
import { boundsInWords, isWithin, pointsAsked } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The week's total within bounds. */
export const points: ConditionKind = {
  id: 'points',
  holds: (condition, totals) => isWithin(totals.points, condition),
  asked: pointsAsked,
  found: (_, { points: had }) => ({ vi: pointsInWords(had, 'vi'), en: pointsInWords(had, 'en') }),
  failing(condition, totals) {
    const bounds = boundsInWords(condition);
    return {
      vi: `được ${pointsInWords(totals.points, 'vi')} điểm, cần ${bounds.vi}`,
      en: `has ${pointsInWords(totals.points, 'en')}, where ${bounds.en} is asked for`,
    };
  },
};
