import type { Words } from '../../../base/locale.ts';
import { asWritten, pointsInWords } from '../../../base/number-words.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { Terms } from '../terms.ts';

/** Bonus and totals that a maximum or a minimum has held. */
export function bonus({ subject, working }: RankedStanding, { locale }: Terms): string[] {
  const { criteria } = subject.choice;
  if (!criteria || !working) return [];
  const { bonus: counted, bonusSum, points, unbounded } = working;
  const capped = bonusSum.isMore(counted)
    ? [CAPPED[locale](pointsInWords(bonusSum, locale), asWritten(counted, locale))]
    : [];
  if (unbounded.equals(points)) return capped;
  const said = unbounded.isMore(points) ? MOST : LEAST;
  return [...capped, said[locale](pointsInWords(unbounded, locale), asWritten(points, locale))];
}

type Said = Words<(sum: string, counted: string) => string>;

const CAPPED: Said = {
  vi: (sum, counted) => `Điểm cộng ${sum}, chỉ tính tối đa ${counted}`,
  en: (sum, counted) => `Bonus ${sum}, of which at most ${counted} counts`,
};
const MOST: Said = {
  vi: (sum, counted) => `Cộng đủ được ${sum}, thang điểm chỉ tính tối đa ${counted}`,
  en: (sum, counted) => `Adds up to ${sum}; the scale ends at ${counted}`,
};
const LEAST: Said = {
  vi: (sum, counted) => `Cộng trừ còn ${sum}, không tính thấp hơn ${counted}`,
  en: (sum, counted) => `Adds up to ${sum}; nothing below ${counted} counts`,
};
