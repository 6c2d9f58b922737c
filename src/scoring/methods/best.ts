import { meanOf } from './mean.ts';
import type { Method } from './method.ts';
import { byPoints } from './method.ts';
import { sumOf } from './sum.ts';

/** The best so many, then their mean or sum; with fewer parts all, divided by how many there are. */
export const best: Method = {
  id: 'best',
  outcome(parts, { count, summing }) {
    const kept = byPoints(parts)
      .slice(0, count?.value.floor ?? parts.length)
      .sort((a, b) => a - b);
    return summing === 'sum' ? sumOf(parts, kept) : meanOf(parts, kept);
  },
};
