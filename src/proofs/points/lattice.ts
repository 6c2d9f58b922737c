import { Exact } from '../../base/exact.ts';

/**
 * The line of points cut at whole multiples of one unit. Cell 2i is the point i × unit, cell 2i + 1 everything between it and
 * the next: what depends only on bounds that are such points is the same all through a cell.
 */
export class Lattice {
  constructor(readonly unit: Exact) {}

  /** The coarsest lattice that has all these values for points. */
  static of(values: Iterable<Exact>): Lattice {
    let unit = Exact.zero;
    for (const value of values) unit = measure(unit, value.isNegative ? value.negated() : value);
    return new Lattice(unit.isZero ? Exact.one : unit);
  }

  /** The cell that holds a value. */
  cell(value: Exact): number {
    const units = value.over(this.unit);
    return 2 * units.floor + (units.isWhole ? 0 : 1);
  }

  /** A value of the cell: the point itself, or the middle between two. */
  sample(cell: number): Exact {
    if (!Number.isSafeInteger(cell)) throw new OutOfReach();
    return Exact.whole(cell).times(this.unit).over(TWO);
  }
}

const TWO = Exact.whole(2);

/** The largest number of which both are whole multiples. */
function measure(a: Exact, b: Exact): Exact {
  let [large, small] = [a, b];
  while (!small.isZero) {
    const rest = large.minus(small.times(large.over(small).floored));
    [large, small] = [small, rest];
  }
  return large;
}

/** More than can be gone through. */
export class OutOfReach extends Error {}
