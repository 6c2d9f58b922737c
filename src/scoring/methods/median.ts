import { Exact } from '../../base/exact.ts';
import { meanOf } from './mean.ts';
import { byPoints, type Method } from './method.ts';

/** The middle one; of an even number the mean of the middle two. */
export const median: Method = {
  id: 'median',
  gloss: 'trung vị',
  keys: [],
  said: { vi: (part) => `điểm đứng giữa của các ${part}`, en: (part) => `the median of the ${part}s` },
  sums: () => false,
  outcome(parts) {
    const places = byPoints(parts);
    const middle = places.slice((places.length - 1) >> 1, (places.length >> 1) + 1);
    return meanOf(
      parts.map(({ points }) => ({ points, weight: Exact.one })),
      middle,
    );
  },
};
