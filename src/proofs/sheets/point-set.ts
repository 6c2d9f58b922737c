import { everyOther, type Runs, repeated, runsIn } from './runs.ts';

/**
 * A set of cells of a lattice (`lattice.ts`): which points, and which stretches between two points, something can give. An odd
 * cell in it means every number of that stretch. Bits of one large integer, so that adding a set of thousands is a few shifts.
 */
export class PointSet {
  static readonly none = new PointSet(0, 0n);
  #digits: string | undefined;
  #runs: Runs | undefined;

  /** Bit i stands for the cell `low` + i. */
  private constructor(
    readonly low: number,
    private readonly bits: bigint,
  ) {}

  static of(...cells: readonly number[]): PointSet {
    return cells.reduce((set, cell) => set.union(new PointSet(cell, 1n)), PointSet.none);
  }

  /** `from`, then every `stride` cells, `count` of them in all. */
  static run(from: number, stride: number, count: number): PointSet {
    return new PointSet(from, count < 1 ? 0n : repeated(1n, stride, count));
  }

  get isEmpty(): boolean {
    return this.bits === 0n;
  }

  /** The highest cell; of an empty set, one below its low. */
  get high(): number {
    return this.low + this.#binary.length - 1;
  }

  /** The lowest cell that is really in it. */
  get lowest(): number {
    return this.low + this.#binary.length - 1 - this.#binary.lastIndexOf('1');
  }

  /** How many cells lie between its neighbours, at least: 2 is every point, 1 has stretches in it, 0 is a single cell. */
  get stride(): number {
    return this.#runsOf.stride;
  }

  has(cell: number): boolean {
    return this.#binary[this.#binary.length - 1 - (cell - this.low)] === '1';
  }

  /** Its cells from the highest down. */
  *descending(): Generator<number> {
    const text = this.#binary;
    for (let i = text.indexOf('1'); i !== -1; i = text.indexOf('1', i + 1)) yield this.low + text.length - 1 - i;
  }

  /** Its cells from the lowest up. */
  *ascending(): Generator<number> {
    const text = this.#binary;
    for (let i = text.lastIndexOf('1'); i !== -1; i = i === 0 ? -1 : text.lastIndexOf('1', i - 1)) {
      yield this.low + text.length - 1 - i;
    }
  }

  /** The same text for the same cells, and no other. */
  get text(): string {
    return this.isEmpty ? '' : `${this.lowest} ${this.between(this.lowest, this.high).bits.toString(36)}`;
  }

  union(other: PointSet): PointSet {
    if (this.isEmpty) return other;
    if (other.isEmpty) return this;
    const low = Math.min(this.low, other.low);
    return new PointSet(low, this.#from(low) | other.#from(low));
  }

  /** Every sum of a number of this and a number of the other. */
  plus(other: PointSet): PointSet {
    if (this.isEmpty || other.isEmpty) return PointSet.none;
    const sums = this.#addedTo(other);
    const [a, b] = [this.#open, other.#open];
    if (a.isEmpty || b.isEmpty) return sums;
    const around = a.#addedTo(b);
    return sums.union(around.moved(-1)).union(around.moved(1)); // two stretches add up to one of double length
  }

  moved(by: number): PointSet {
    return new PointSet(this.low + by, this.bits);
  }

  negated(): PointSet {
    return this.isEmpty ? this : new PointSet(-this.high, BigInt(`0b${[...this.#binary].reverse().join('')}`));
  }

  /** What lies from one cell to another, both included. */
  between(from: number, to: number): PointSet {
    if (to < from || this.isEmpty) return PointSet.none;
    const start = Math.max(from, this.low);
    const length = Math.min(to, this.high) - start + 1;
    if (length <= 0) return PointSet.none;
    return new PointSet(start, BigInt.asUintN(length, this.bits >> BigInt(start - this.low)));
  }

  /** Everything above a cell brought down to it. */
  atMost(cell: number): PointSet {
    if (this.isEmpty || this.high <= cell) return this;
    return this.between(this.low, cell).union(PointSet.of(cell));
  }

  /** Everything below a cell brought up to it. */
  atLeast(cell: number): PointSet {
    if (this.isEmpty || this.lowest >= cell) return this;
    return this.between(cell, this.high).union(PointSet.of(cell));
  }

  get #binary(): string {
    this.#digits ??= this.bits === 0n ? '' : this.bits.toString(2);
    return this.#digits;
  }

  #from(low: number): bigint {
    return this.bits << BigInt(this.low - low);
  }

  /** Its odd cells. */
  get #open(): PointSet {
    return new PointSet(this.low, this.bits & everyOther(this.#binary.length, this.low % 2 === 0 ? 1 : 0));
  }

  /** All sums of cells; of the two, the one with fewer runs is taken apart. */
  #addedTo(other: PointSet): PointSet {
    if (this.#width <= NARROW || other.#width <= NARROW)
      return this.#width < other.#width ? other.#joined(this) : this.#joined(other);
    return this.#runsOf.starts.length < other.#runsOf.starts.length ? other.#joined(this) : this.#joined(other);
  }

  #joined(other: PointSet): PointSet {
    const { starts, stride } = other.#runsOf;
    let bits = 0n;
    for (const [start, count] of starts) bits |= repeated(this.bits, stride, count) << BigInt(start);
    return new PointSet(this.low + other.low, bits);
  }

  get #width(): number {
    return this.#binary.length;
  }

  get #runsOf(): Runs {
    this.#runs ??= runsIn(this.#binary);
    return this.#runs;
  }
}

/** So few cells are taken apart without a look at the other set. */
const NARROW = 64;
