import { pointsInWords } from '../../src/base/number-words.ts';
import { boundsInWords, isWithin } from '../../src/scoring/bounds.ts';
import type { ConditionKind } from '../../src/scoring/conditions/condition-kind.ts';

/** The week's bonus within bounds. */
export const bonus: ConditionKind = {
  id: 'bonus',
  written: {
    words: { vi: ['Điều kiện điểm cộng', 'Điều kiện về tổng điểm cộng'], en: ['Bonus', 'A condition on the bonus'] },
    example: '{atLeast: 2}',
    keys: [
      {
        name: 'atLeast',
        words: { vi: ['Từ … điểm', 'Từ số điểm cộng này trở lên'], en: ['At least', 'This bonus or more'] },
        example: '2',
        shape: { $ref: '#/$defs/number' },
      },
    ],
  },
  holds: (condition, totals) => isWithin(totals.bonus, condition),
  asked(condition) {
    const bounds = boundsInWords(condition);
    return { vi: `điểm cộng ${bounds.vi}`, en: `a bonus of ${bounds.en}` };
  },
  found: (_, totals) => ({ vi: pointsInWords(totals.bonus, 'vi'), en: pointsInWords(totals.bonus, 'en') }),
  failing(condition, totals) {
    const bounds = boundsInWords(condition);
    return {
      vi: `được cộng ${pointsInWords(totals.bonus, 'vi')} điểm, cần ${bounds.vi}`,
      en: `has a bonus of ${pointsInWords(totals.bonus, 'en')}, where ${bounds.en} is asked for`,
    };
  },
};
