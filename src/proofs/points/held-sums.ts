import { PointSet } from './point-set.ts';
import { Sums } from './sums.ts';

/** Two cells beyond which sums are alike but for which of them is the nearest. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

type Pair = readonly [first: PointSet, second: PointSet];

/** Sums of pairs of sets as far as they matter: all from one end to the other, and the nearest beyond each. */
export class HeldSums {
  readonly #sums: Sums;
  readonly #parts = new Map<PointSet, PointSet>();
  readonly #ones: Ends;
  readonly #others: Ends;

  constructor(
    private readonly ends: Ends,
    ones: readonly PointSet[],
    others: readonly PointSet[],
  ) {
    this.#sums = new Sums(ends.least - NEAR, ends.most + NEAR);
    this.#ones = extentOf(ones);
    this.#others = extentOf(others);
  }

  of(all: readonly Pair[]): PointSet {
    const { least, most } = this.ends;
    const pairs = all.filter(([pointSet, other]) => !pointSet.isEmpty && !other.isEmpty);
    const near = this.#sums.of(
      pairs.map(([pointSet, other]) => [this.#part(pointSet, this.#others), this.#part(other, this.#ones)]),
    );
    const isBelow = pairs.some(([pointSet, other]) => pointSet.low + other.low < least);
    const isAbove = pairs.some(([pointSet, other]) => pointSet.high + other.high > most);
    const found = this.#held(near);
    const isWhole = (!isBelow || found.low < least) && (!isAbove || found.high > most);
    return isWhole && !found.isEmpty
      ? found
      : this.#held(PointSet.union(pairs.map(([pointSet, other]) => pointSet.plus(other))));
  }

  #held(sums: PointSet): PointSet {
    const { least, most } = this.ends;
    const below = sums.between(sums.low, least - 1);
    const above = sums.between(most + 1, sums.high);
    const nearest = [...(below.isEmpty ? [] : [below.high]), ...(above.isEmpty ? [] : [above.low])];
    return PointSet.union([sums.between(least, most), PointSet.of(...nearest)]);
  }

  /** What of a set can make a sum near the ends with anything that it is added to. */
  #part(set: PointSet, beside: Ends): PointSet {
    const known = this.#parts.get(set);
    if (known) return known;
    const { least, most } = this.ends;
    const part = set.between(least - BEYOND - beside.most, most + BEYOND - beside.least);
    this.#parts.set(set, part);
    return part;
  }
}

/** Sums so far beyond an end are looked at with all others; one that is further is looked for by itself. */
const NEAR = 128;
/** As two stretches add up to one of double length, parts are needed a little further. */
const BEYOND = NEAR + 2;

/** From the lowest to the highest cell of some sets. */
export function extentOf(sets: readonly PointSet[]): Ends {
  const some = sets.filter(({ isEmpty }) => !isEmpty);
  return {
    least: some.reduce((least, { low }) => Math.min(least, low), Number.POSITIVE_INFINITY),
    most: some.reduce((most, { high }) => Math.max(most, high), Number.NEGATIVE_INFINITY),
  };
}
