import { type Bits, includePart, isFilled, roomFor } from './bits.ts';
import { OutOfReach } from './lattice.ts';
import { PointSet } from './point-set.ts';

/** Cells from one to another, moved. */
interface Moved {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** A set in the making, between two cells: what is added is joined in place, as long as all of it is bits. */
export class Gathering {
  readonly #bits: Bits | undefined;
  #sets: PointSet[] = [];
  #left = MOST_SIZE;

  constructor(
    readonly low: number,
    high: number,
  ) {
    if (high - low < PointSet.WIDE) this.#bits = roomFor(high - low + 1);
  }

  /** Adds a set, or some of its cells moved; whether there were any. */
  add(set: PointSet, { from, to, by }: Moved = { from: set.low, to: set.high, by: 0 }): boolean {
    const start = Math.max(from, set.low);
    const width = Math.min(to, set.high) - start + 1;
    if (width <= 0) return false;
    if (this.#bits && set.bits) return includePart(this.#bits, start + by - this.low, set.bits, start - set.low, width);
    const some = set.between(from, to).moved(by);
    this.#left -= some.size;
    if (this.#left < 0) throw new OutOfReach();
    this.#sets.push(some);
    return !some.isEmpty;
  }

  /** Whether every even cell from one to another is in it, the ends included. */
  hasAll(from: number, to: number): boolean {
    const start = from + Math.abs(from % 2);
    if (!this.#bits) return this.set.hasAll(start, to);
    return start >= this.low && isFilled(this.#bits, start - this.low, to - this.low + 1);
  }

  get set(): PointSet {
    if (this.#bits) return PointSet.from(this.low, this.#bits);
    const set = PointSet.union(this.#sets);
    this.#sets = [set];
    return set;
  }
}

/** So much is put together. */
const MOST_SIZE = 1 << 28;
