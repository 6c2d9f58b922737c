import { PointSet } from './point-set.ts';

/** Sums of pairs of sets, as far as they lie between two cells; of these sets many are equal, and added once. */
export class Sums {
  readonly #known = new Map<number, PointSet[]>();
  readonly #sums = new Map<PointSet, Map<PointSet, PointSet>>();

  constructor(
    private readonly from = Number.NEGATIVE_INFINITY,
    private readonly to = Number.POSITIVE_INFINITY,
  ) {}

  /** All that one of these pairs adds up to: what is added to the same is put together first. */
  of(pairs: readonly (readonly [first: PointSet, second: PointSet])[]): PointSet {
    const few = this.#together(this.#together(pairs));
    return PointSet.union(few.map(([pointSet, other]) => this.#sum(pointSet, other)));
  }

  /** One pair for all that have the same first, with the seconds put together; turned round, for the other side is next. */
  #together(pairs: readonly (readonly [PointSet, PointSet])[]): (readonly [PointSet, PointSet])[] {
    const by = new Map<PointSet, Set<PointSet>>();
    for (const [pointSet, other] of pairs) {
      const key = this.#only(pointSet);
      const some = by.get(key);
      if (some) some.add(this.#only(other));
      else by.set(key, new Set([this.#only(other)]));
    }
    return [...by].map(([pointSet, some]) => [this.#only(PointSet.union([...some])), pointSet]);
  }

  #sum(pointSet: PointSet, other: PointSet): PointSet {
    const sums = this.#sums.get(pointSet) ?? new Map<PointSet, PointSet>();
    this.#sums.set(pointSet, sums);
    const sum = sums.get(other) ?? pointSet.plus(other, this.from, this.to);
    sums.set(other, sum);
    return sum;
  }

  /** The first of all sets that are the same. */
  #only(set: PointSet): PointSet {
    const alike = this.#known.get(set.print) ?? [];
    const known = alike.find((pointSet) => pointSet.isSameAs(set));
    if (!known) this.#known.set(set.print, [...alike, set]);
    return known ?? set;
  }
}
