import { Exact } from '../../base/exact.ts';
import type { Method, Outcome, Weighed } from './method.ts';

/** The sum, weighted where the regulation gives weights. */
export const sum: Method = {
  id: 'sum',
  gloss: 'tổng',
  keys: [],
  isWeighing: true,
  said: { vi: (part) => `tổng điểm các ${part}`, en: (part) => `the sum of the ${part}s` },
  sums: () => true,
  outcome: (parts) =>
    sumOf(
      parts,
      parts.map((_, i) => i),
    ),
};

/** The sum of the parts at these places; nothing where they weigh nothing. */
export function sumOf(parts: readonly Weighed[], places: readonly number[]): Outcome | undefined {
  const chosen = places.flatMap((place) => parts[place] ?? []);
  if (chosen.every(({ weight }) => weight.isZero)) return undefined;
  const points = Exact.sum(chosen.map((weighed) => weighed.points.times(weighed.weight)));
  return { points, counted: places, divisor: undefined };
}
