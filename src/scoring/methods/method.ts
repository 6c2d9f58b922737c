import type { Exact } from '../../base/exact.ts';
import type { PointsRule } from '../../model/rollup-block.ts';

/** A rated part's points and what they weigh. */
export interface Weighed {
  readonly points: Exact;
  readonly weight: Exact;
}

/** The points of a period and how they came about. */
export interface Outcome {
  readonly points: Exact;
  /** The parts that counted, by their place among those given; every other was dropped. */
  readonly counted: readonly number[];
  /** The points before the regulation's rounding, where it rounds. */
  readonly unrounded?: Exact;
  /** What the sum was divided by; undefined where nothing was divided. */
  readonly divisor: Exact | undefined;
}

/** One way of making a period's points of its parts' (rule 17). */
export interface Method {
  readonly id: string;
  /** Of at least one rated part; nothing where no weight is left. */
  outcome(parts: readonly Weighed[], rule: PointsRule): Outcome | undefined;
}

/** Places of the parts, best points first; of equal ones the earlier first. */
export function byPoints(parts: readonly Weighed[]): number[] {
  const places = parts.map((_, i) => i);
  return places.sort((a, b) => (parts[b] as Weighed).points.compare((parts[a] as Weighed).points) || a - b);
}
