import { meanOf } from './mean.ts';
import { byPoints, type Method } from './method.ts';
import { sumOf } from './sum.ts';

/** All but the lowest so many, then their mean or sum; at least one part stays. */
export const dropLowest: Method = {
  id: 'dropLowest',
  outcome(parts, { count, summing }) {
    const left = Math.max(1, parts.length - (count?.value.floor ?? 0));
    const kept = byPoints(parts)
      .slice(0, left)
      .sort((a, b) => a - b);
    return summing === 'sum' ? sumOf(parts, kept) : meanOf(parts, kept);
  },
};
