import type { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import type { HasKeys } from '../../model/key.ts';
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
export interface Method extends HasKeys {
  /** What its id means, for who fills in a regulation; ids that say it themselves have none. */
  readonly gloss?: string;
  /** “trung bình cộng điểm các tháng”: what is made of the parts, which are called so. */
  readonly said: Words<(part: string, rule: PointsRule) => string>;
  /** Every part counts, by its weight. */
  readonly isWeighing?: true;
  /** It takes a count of parts, and this is what it is the count of. */
  readonly counting?: Words;
  /** Whether the result may lie above every part. */
  sums(rule: PointsRule): boolean;
  /** Of at least one rated part; nothing where no weight is left. */
  outcome(parts: readonly Weighed[], rule: PointsRule): Outcome | undefined;
}

/** Places of the parts, best points first; of equal ones the earlier first. */
export function byPoints(parts: readonly Weighed[]): number[] {
  const places = parts.map((_, i) => i);
  return places.sort((a, b) => (parts[b] as Weighed).points.compare((parts[a] as Weighed).points) || a - b);
}
