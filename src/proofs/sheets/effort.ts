import type { Exact } from '../../base/exact.ts';
import type { Lattice } from '../points/lattice.ts';
import { OutOfReach } from '../points/lattice.ts';
import type { PointSet } from '../points/point-set.ts';

/** A scale is too fine to be gone through point by point where it has a value so many cells from zero. */
export function mustBeNear(value: Exact, lattice: Lattice): void {
  if ((value.isNegative ? value.negated() : value).isMore(lattice.sample(MOST_CELLS))) throw new OutOfReach();
}

/** The sums of a few such values are still whole numbers to the last digit. */
const MOST_CELLS = 2 ** 50;

/** What is gone through; nothing where that is out of reach. */
export function reached<Gone>(going: () => Gone): Gone | undefined {
  try {
    return going();
  } catch (error) {
    if (error instanceof OutOfReach) return undefined;
    throw error;
  }
}

/** How much is gone through before the whole is called out of reach: a file of thirty criteria is to take less than a second. */
export class Effort {
  #left: number;

  constructor(criteria = FEW_CRITERIA) {
    this.#left = CELLS_OF_EACH * Math.max(FEW_CRITERIA, criteria);
  }

  /** So many kinds of sheet are told apart. */
  tellApart(kinds: number): void {
    if (kinds > MOST_KINDS) throw new OutOfReach();
  }

  /** So many ways lead to a set of sums. */
  add(ways: number, sums: PointSet): void {
    this.spend(ways * A_WAY + sums.size);
  }

  /** As much work as so many cells. */
  spend(cells: number): void {
    this.#left -= cells;
    if (this.#left < 0) throw new OutOfReach();
  }
}

const MOST_KINDS = 3000;
const FEW_CRITERIA = 30;
/** Cells of sums, on the way as in the end, for each criterion; a file of a few has as many as one of thirty. */
const CELLS_OF_EACH = 7_400_000;
/** One more way takes as long as so many more cells. */
const A_WAY = 12_800;
