import { COUNTING, countInWords, ended, endInWords, isSummed } from './counting.ts';
import { byPoints, type Method } from './method.ts';

/** The best so many, then their mean or sum; with fewer parts all, divided by how many there are. */
export const best: Method = {
  id: 'best',
  gloss: 'các kỳ cao nhất',
  keys: COUNTING,
  counting: { vi: 'lấy mấy kỳ cao nhất', en: 'how many are taken' },
  said: {
    vi: (part, rule) => `${endInWords(rule).vi} ${countInWords(rule)} ${part} cao điểm nhất`,
    en: (part, rule) => `${endInWords(rule).en} of the best ${countInWords(rule)} ${part}s`,
  },
  sums: isSummed,
  outcome: (parts, rule) => ended(parts, byPoints(parts).slice(0, rule.count?.value.floor ?? parts.length), rule),
};
