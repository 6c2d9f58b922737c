import { POINTS } from '../../model/condition.ts';
import { isWithin, lowerBound, POINT_BOUNDS, pointsAsked } from '../../scoring/bounds.ts';
import { besideInWords } from '../../scoring/printed.ts';
import { shortBy } from '../near.ts';
import type { AwardConditionKind } from './condition-kind.ts';
import { notRated } from './not-rated.ts';

/** The period's points within bounds. */
export const points: AwardConditionKind = {
  id: POINTS,
  written: {
    words: { vi: ['Điểm', 'Điểm của kỳ'], en: ['Points', 'Of the period'] },
    example: '{atLeast: 95}',
    keys: POINT_BOUNDS.slice(0, 2).map((bound) => ({ ...bound, example: '95' })),
    shape: { minProperties: 1 },
  },
  asked: (condition) => pointsAsked(condition),
  finding(condition, { result }) {
    const value = result?.points;
    if (!value) return notRated(result);
    const found = {
      vi: `${besideInWords(value, condition, 'vi')} điểm`,
      en: `${besideInWords(value, condition, 'en')} points`,
    };
    if (isWithin(value, condition)) return { verdict: 'met', found, place: undefined };
    const { bound, isStrict } = lowerBound(condition.bounds) ?? { bound: value, isStrict: false };
    const short = shortBy(bound.minus(value), isStrict);
    return { verdict: 'unmet', found, place: undefined, lacking: short.words, isNear: short.isNear };
  },
};
