import { type Bits, includePart, isFilled, roomFor } from './bits.ts';
import { PointSet } from './point-set.ts';

/** Cells from one to another, moved. */
interface Moved {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** A set in the making, between two cells: what is added is joined in place. */
export class Gathering {
  readonly #bits: Bits;

  constructor(
    readonly low: number,
    high: number,
  ) {
    this.#bits = roomFor(high - low + 1);
  }

  /** Adds a set, or some of its cells moved; whether there were any. */
  add({ low, high, bits }: PointSet, { from, to, by }: Moved = { from: low, to: high, by: 0 }): boolean {
    const start = Math.max(from, low);
    const width = Math.min(to, high) - start + 1;
    return width > 0 && includePart(this.#bits, start + by - this.low, bits, start - low, width);
  }

  /** Whether every even cell from one to another is in it, the ends included. */
  hasAll(from: number, to: number): boolean {
    const start = from + Math.abs(from % 2) - this.low;
    return start >= 0 && isFilled(this.#bits, start, to - this.low + 1);
  }

  get set(): PointSet {
    return PointSet.from(this.low, this.#bits);
  }
}
