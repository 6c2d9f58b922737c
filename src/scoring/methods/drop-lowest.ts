import { COUNTING, countInWords, ended, endInWords, isSummed } from './counting.ts';
import { byPoints, type Method } from './method.ts';

/** All but the lowest so many, then their mean or sum; at least one part stays. */
export const dropLowest: Method = {
  id: 'dropLowest',
  gloss: 'bỏ kỳ thấp nhất',
  keys: COUNTING,
  counting: { vi: 'bỏ mấy kỳ thấp nhất', en: 'how many are dropped' },
  said: {
    vi: (part, rule) => `${endInWords(rule).vi} điểm các ${part}, bỏ ${countInWords(rule)} ${part} thấp nhất`,
    en: (part, rule) => `${endInWords(rule).en} of the ${part}s without the lowest ${countInWords(rule)}`,
  },
  sums: isSummed,
  outcome(parts, rule) {
    const left = Math.max(1, parts.length - (rule.count?.value.floor ?? 0));
    return ended(parts, byPoints(parts).slice(0, left), rule);
  },
};
