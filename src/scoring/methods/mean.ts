import { Exact } from '../../base/exact.ts';
import type { Method, Outcome, Weighed } from './method.ts';

/** The mean, weighted where the regulation gives weights. */
export const mean: Method = {
  id: 'mean',
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
