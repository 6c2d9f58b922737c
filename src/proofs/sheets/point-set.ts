import { everyNth, mirrored, type Runs, repeated, runsIn, widthOf } from './runs.ts';

/**
 * A set of cells of a lattice (`lattice.ts`): which points, and which stretches between two points, something can give. An odd
 * cell in it means every number of that stretch. Bits of one large integer, so that adding a set of thousands is a few shifts.
 */
export class PointSet {
  static readonly none = new PointSet(0, 0n, 0);
  #known: number | undefined;
  #digits: string | undefined;
  #runs: Runs | undefined;
  #mirrored: PointSet | undefined;
  #open: PointSet | undefined;

  /** Bit i stands for the cell `low` + i; `width` is how many bits there are up to the highest, where that is known. */
  private constructor(
    readonly low: number,
    private readonly bits: bigint,
    width?: number,
  ) {
    this.#known = width;
  }

  static of(...cells: readonly number[]): PointSet {
    return cells.reduce((set, cell) => set.union(new PointSet(cell, 1n, 1)), PointSet.none);
  }

  /** `from`, then every `stride` cells, `count` of them in all. */
  static run(from: number, stride: number, count: number): PointSet {
    return count < 1 ? PointSet.none : new PointSet(from, repeated(1n, stride, count), (count - 1) * stride + 1);
  }

  get isEmpty(): boolean {
    return this.bits === 0n;
  }

  /** The highest cell; of an empty set, one below its low. */
  get high(): number {
    return this.low + this.#width - 1;
  }

  /** The lowest cell that is really in it. */
  get lowest(): number {
    return this.low + widthOf(this.bits & -this.bits) - 1;
  }

  /** How many cells lie between its neighbours, at least: 2 is every point, 1 has stretches in it, 0 is a single cell. */
  get stride(): number {
    return this.#runsOf.stride;
  }

  has(cell: number): boolean {
    return cell >= this.low && BigInt.asUintN(1, this.bits >> BigInt(cell - this.low)) === 1n;
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
    const bits = this.#from(low) | other.#from(low);
    return new PointSet(low, bits, Math.max(this.high, other.high) - low + 1).#evenAs(this, other);
  }

  /** Every sum of a number of this and a number of the other. */
  plus(other: PointSet): PointSet {
    if (this.isEmpty || other.isEmpty) return PointSet.none;
    const sums = this.#addedTo(other);
    const [a, b] = [this.open, other.open];
    if (a.isEmpty || b.isEmpty) return sums.#evenAs(this, other);
    const around = a.#addedTo(b);
    return sums.union(around.moved(-1)).union(around.moved(1)); // two stretches add up to one of double length
  }

  moved(by: number): PointSet {
    return new PointSet(this.low + by, this.bits, this.#known);
  }

  negated(): PointSet {
    if (this.isEmpty) return this;
    this.#mirrored ??= new PointSet(-this.high, mirrored(this.#binary));
    return this.#mirrored;
  }

  /** Those of its cells that make a sum together with some cell of the other. */
  partsOf(sum: number, other: PointSet): PointSet {
    if (this.isEmpty || other.isEmpty) return PointSet.none;
    const wanted = other.negated().moved(sum);
    const low = Math.max(this.low, wanted.low);
    return new PointSet(low, this.#above(low) & wanted.#above(low));
  }

  /** What lies from one cell to another, both included. */
  between(from: number, to: number): PointSet {
    if (to < from || this.isEmpty) return PointSet.none;
    const start = Math.max(from, this.low);
    const length = Math.min(to, this.high) - start + 1;
    if (length <= 0) return PointSet.none;
    return new PointSet(start, BigInt.asUintN(length, this.bits >> BigInt(start - this.low))).#evenAs(this, this);
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

  #above(low: number): bigint {
    return this.bits >> BigInt(low - this.low);
  }

  /** Its odd cells: stretches between two points. */
  get open(): PointSet {
    this.#open ??= new PointSet(this.low, this.bits & (everyNth(2, this.#width) << (this.low % 2 === 0 ? 1n : 0n)));
    return this.#open;
  }

  /** What is made of two sets that are known to have no odd cell has none. */
  #evenAs(one: PointSet, other: PointSet): this {
    if (one.#open?.isEmpty && other.#open?.isEmpty) this.#open = PointSet.none;
    return this;
  }

  /** All sums of cells; of the two, one with few runs is taken apart. */
  #addedTo(other: PointSet): PointSet {
    const [narrow, wide] = this.#width < other.#width ? [this, other] : [other, this];
    const isSoon = narrow.#width <= NARROW || narrow.#runsOf.starts.length <= FEW_RUNS;
    return isSoon || narrow.#runsOf.starts.length < wide.#runsOf.starts.length
      ? wide.#joined(narrow)
      : narrow.#joined(wide);
  }

  #joined(other: PointSet): PointSet {
    const { starts, stride } = other.#runsOf;
    let bits = 0n;
    for (const [start, count] of starts) bits |= repeated(this.bits, stride, count) << BigInt(start);
    return new PointSet(this.low + other.low, bits, this.#width + other.#width - 1);
  }

  get #width(): number {
    this.#known ??= widthOf(this.bits);
    return this.#known;
  }

  get #runsOf(): Runs {
    this.#runs ??= runsIn(this.bits, this.lowest - this.low, this.#width);
    return this.#runs;
  }
}

/** So few cells, or runs, are taken apart without a look at the other set. */
const NARROW = 64;
const FEW_RUNS = 24;
