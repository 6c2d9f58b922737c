import { isWithin, lowerBound, pointsAsked } from '../../scoring/bounds.ts';
import { besideInWords } from '../../scoring/printed.ts';
import { shortBy } from '../near.ts';
import type { AwardConditionKind } from './condition-kind.ts';
import { notRated } from './not-rated.ts';

/** The period's points within bounds. */
export const points: AwardConditionKind = {
  id: 'points',
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
