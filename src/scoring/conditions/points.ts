import { pointsInWords } from '../../base/number-words.ts';
import { boundsInWords, isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The week's total within bounds. */
export const points: ConditionKind = {
  id: 'points',
  holds: (condition, totals) => isWithin(totals.points, condition),
  failing(condition, totals) {
    const bounds = boundsInWords(condition);
    return {
      vi: `được ${pointsInWords(totals.points, 'vi')} điểm, cần ${bounds.vi}`,
      en: `has ${pointsInWords(totals.points, 'en')}, where ${bounds.en} is asked for`,
    };
  },
};
