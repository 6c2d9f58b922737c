import { asWritten, percent, pointsInWords } from '../../base/number-words.ts';
import type { Key } from '../../model/key.ts';
import { boundsInWords, isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

const KEYS: readonly Key[] = [
  {
    name: 'atMost',
    words: {
      vi: ['Không quá … điểm', 'Tổng điểm trừ không quá số này'],
      en: ['At most', 'The most penalty points'],
    },
    example: '5',
    shape: { $ref: '#/$defs/numberFromZero' },
  },
  {
    name: 'atMostShareOfBonus',
    words: {
      vi: ['Theo điểm cộng', 'Tổng điểm trừ không quá phần này của điểm cộng'],
      en: ['At most a share of bonus', 'Penalty against bonus'],
    },
    example: '0.5',
    shape: { $ref: '#/$defs/numberFromZero' },
  },
];

/** The week's penalties at most so many points, or at most a share of the bonus that counted; without bonus only 0 passes. */
export const penalty: ConditionKind = {
  id: 'penalty',
  written: {
    words: {
      vi: ['Điều kiện điểm trừ', 'Điều kiện về tổng điểm trừ'],
      en: ['Penalty', 'A condition on the penalty points'],
    },
    example: '{atMostShareOfBonus: 0.5}',
    keys: KEYS,
    shape: { minProperties: 1 },
  },
  asks: ({ bounds }) => ({
    of: 'penalty',
    most: bounds.get('atMost')?.value,
    shareOfBonus: bounds.get('atMostShareOfBonus')?.value,
  }),
  holds(condition, totals) {
    const share = condition.bounds.get('atMostShareOfBonus')?.value;
    return isWithin(totals.penalty, condition) && !(share && totals.penalty.isMore(totals.bonus.times(share)));
  },
  asked(condition) {
    const share = condition.bounds.get('atMostShareOfBonus')?.value;
    const bounds = boundsInWords(condition);
    if (!share) return { vi: `điểm trừ ${bounds.vi}`, en: `penalties: ${bounds.en}` };
    const isBoth = condition.bounds.size > 1;
    return {
      vi: `điểm trừ ${isBoth ? `${bounds.vi} và ` : ''}không quá ${percent(share, 'vi')} điểm cộng`,
      en: `penalties ${isBoth ? `${bounds.en} and ` : ''}no more than ${percent(share, 'en')} of the bonus`,
    };
  },
  found: (_, { penalty: lost, bonus }) => ({
    vi: `trừ ${pointsInWords(lost, 'vi')}, cộng ${pointsInWords(bonus, 'vi')}`,
    en: `minus ${pointsInWords(lost, 'en')}, plus ${pointsInWords(bonus, 'en')}`,
  }),
  failing(condition, totals) {
    const lost = { vi: pointsInWords(totals.penalty, 'vi'), en: pointsInWords(totals.penalty, 'en') };
    const share = condition.bounds.get('atMostShareOfBonus')?.value;
    const isWithinShare = !share || !totals.penalty.isMore(totals.bonus.times(share));
    if (isWithinShare) {
      const bounds = boundsInWords(condition);
      return {
        vi: `bị trừ ${lost.vi} điểm, cần ${bounds.vi}`,
        en: `loses ${lost.en}, where ${bounds.en} is asked for`,
      };
    }
    if (totals.bonus.isZero) {
      return { vi: `bị trừ ${lost.vi} điểm mà không có điểm cộng`, en: `loses ${lost.en} and has no bonus` };
    }
    return {
      vi: `bị trừ ${lost.vi} điểm, quá ${percent(share, 'vi')} của ${asWritten(totals.bonus, 'vi')} điểm cộng`,
      en: `loses ${lost.en}, more than ${percent(share, 'en')} of a bonus of ${asWritten(totals.bonus, 'en')}`,
    };
  },
  hidden: {
    points: ['atMost'],
    asked: () => ({ vi: 'điểm trừ trong giới hạn', en: 'penalties within the limit' }),
    failing: () => ({ vi: 'bị trừ quá giới hạn', en: 'penalties beyond the limit' }),
  },
};
