import { Exact } from '../../base/exact.ts';
import type { Method, Outcome, Weighed } from './method.ts';

/** The mean, weighted where the regulation gives weights. */
export const mean: Method = {
  id: 'mean',
  gloss: 'trung bình',
  keys: [],
  isWeighing: true,
  said: { vi: (part) => `trung bình cộng điểm các ${part}`, en: (part) => `the mean of the ${part}s` },
  sums: () => false,
  outcome: (parts) =>
    meanOf(
      parts,
      parts.map((_, i) => i),
    ),
};

/** The mean of the parts at these places; nothing where they weigh nothing. */
export function meanOf(parts: readonly Weighed[], places: readonly number[]): Outcome | undefined {
  const chosen = places.flatMap((place) => parts[place] ?? []);
  const divisor = Exact.sum(chosen.map(({ weight }) => weight));
  if (divisor.isZero) return undefined;
  const sum = Exact.sum(chosen.map(({ points, weight }) => points.times(weight)));
  return { points: sum.over(divisor), counted: places, divisor };
}
