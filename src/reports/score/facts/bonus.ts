import type { Words } from '../../../base/locale.ts';
import { asWritten, pointsInWords } from '../../../base/number-words.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** Bonus and totals that a maximum or a minimum has held. */
export function bonus(standing: RankedStanding, { locale, opened }: ScoreTerms): Prose[] {
  const { subject, working } = standing;
  const { criteria } = subject.choice;
  if (!criteria || !working) return [];
  const { bonus: counted, bonusSum, points, unbounded } = working;
  const open = (said: string) => figure(said, () => opened(standing));
  const capped = bonusSum.isMore(counted)
    ? [CAPPED[locale](open(pointsInWords(bonusSum, locale)), asWritten(counted, locale))]
    : [];
  if (unbounded.equals(points)) return capped;
  const said = unbounded.isMore(points) ? MOST : LEAST;
  return [...capped, said[locale](open(pointsInWords(unbounded, locale)), asWritten(points, locale))];
}

type Said = Words<(sum: Prose, counted: string) => Prose>;

const CAPPED: Said = {
  vi: (sum, counted) => prose`Điểm cộng ${sum}, chỉ tính tối đa ${counted}`,
  en: (sum, counted) => prose`Bonus ${sum}, of which at most ${counted} counts`,
};
const MOST: Said = {
  vi: (sum, counted) => prose`Cộng đủ được ${sum}, thang điểm chỉ tính tối đa ${counted}`,
  en: (sum, counted) => prose`Adds up to ${sum}; the scale ends at ${counted}`,
};
const LEAST: Said = {
  vi: (sum, counted) => prose`Cộng trừ còn ${sum}, không tính thấp hơn ${counted}`,
  en: (sum, counted) => prose`Adds up to ${sum}; nothing below ${counted} counts`,
};
