import { type Bits, roomFor } from './bits.ts';
import { type Moved, PointSet } from './point-set.ts';

/** A set in the making, between two cells: what is added is joined in place. */
export class Gathering {
  readonly #bits: Bits;

  constructor(
    readonly low: number,
    high: number,
  ) {
    this.#bits = roomFor(high - low + 1);
  }

  /** Whether there was anything to add. */
  add(set: PointSet, moved: Moved = { from: set.low, to: set.high, by: 0 }): boolean {
    return set.include(this.#bits, this.low, moved);
  }

  get set(): PointSet {
    return PointSet.from(this.low, this.#bits);
  }
}
