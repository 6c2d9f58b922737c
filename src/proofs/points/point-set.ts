import {
  areSame,
  type Bits,
  cut,
  fill,
  highestOf,
  include,
  lowestIn,
  lowestOf,
  masked,
  mirrored,
  printOf,
  roomFor,
  word,
  wordBackFrom,
  wordFrom,
} from './bits.ts';
import { sumsOf } from './run-sums.ts';
import { Runs } from './runs.ts';

/**
 * A set of cells of a lattice (`lattice.ts`): which points, and which stretches between two points, something can give. An odd
 * cell in it means every number of that stretch. Kept as bits, so that adding a set of thousands is a few shifts.
 */
export class PointSet {
  static readonly none = new PointSet(0, roomFor(0), 0);
  #runs: Runs | undefined;
  #mirrored: PointSet | undefined;
  #open: PointSet | undefined;
  #print: number | undefined;

  /** Bit i stands for the cell `low` + i, which is the lowest; the last of so many is the highest. Nobody writes to them. */
  private constructor(
    readonly low: number,
    readonly bits: Bits,
    private readonly width: number,
  ) {}

  static of(...cells: readonly number[]): PointSet {
    return PointSet.union(cells.map((cell) => new PointSet(cell, ONE, 1)));
  }

  /** `from`, then every `stride` cells, `count` of them in all. */
  static run(from: number, stride: number, count: number): PointSet {
    if (count < 1) return PointSet.none;
    const width = (count - 1) * stride + 1;
    const bits = roomFor(width);
    fill(bits, 0, count, stride);
    return new PointSet(from, bits, width);
  }

  /** Everything that is in one of them. */
  static union(all: readonly PointSet[]): PointSet {
    const sets = all.filter(({ isEmpty }) => !isEmpty);
    const [first, ...others] = sets;
    if (!first || others.length === 0) return first ?? PointSet.none;
    const [low, high] = others.reduce(
      ([least, most], one) => [Math.min(least, one.low), Math.max(most, one.high)],
      [first.low, first.high],
    );
    const bits = roomFor(high - low + 1);
    for (const one of sets) include(bits, one.bits, one.low - low);
    return new PointSet(low, bits, high - low + 1);
  }

  get isEmpty(): boolean {
    return this.width === 0;
  }

  /** The highest cell. */
  get high(): number {
    return this.low + this.width - 1;
  }

  /** How many cells lie between its neighbours, at least: 2 is every point, 1 has stretches in it, 0 is a single cell. */
  get stride(): number {
    return this.#runsOf.stride;
  }

  /** Its odd cells: stretches between two points. */
  get open(): PointSet {
    this.#open ??= PointSet.from(this.low, masked(this.bits, this.low % 2 === 0 ? ODD : EVEN));
    return this.#open;
  }

  has(cell: number): boolean {
    const at = cell - this.low;
    return at >= 0 && at < this.width && ((word(this.bits, at >>> 5) >>> (at & 31)) & 1) === 1;
  }

  /** The same number for the same cells, and seldom for others. */
  get print(): number {
    this.#print ??= printOf(this.bits, this.low);
    return this.#print;
  }

  isSameAs(other: PointSet): boolean {
    return this.low === other.low && this.width === other.width && areSame(this.bits, other.bits);
  }

  /** Its cells from the lowest up. */
  *ascending(): Generator<number> {
    for (let i = 0; i < this.bits.length; i += 1)
      for (let left = word(this.bits, i); left !== 0; left &= left - 1) yield this.low + 32 * i + lowestIn(left);
  }

  union(other: PointSet): PointSet {
    return PointSet.union([this, other]);
  }

  /** Every sum of a number of this and a number of the other, as far as these lie between two cells. */
  plus(other: PointSet, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): PointSet {
    if (this.isEmpty || other.isEmpty) return PointSet.none;
    if (this.open.isEmpty || other.open.isEmpty) return this.#addedTo(other, from, to);
    const around = this.open.#addedTo(other.open, from - 1, to + 1);
    const all = [this.#addedTo(other, from, to), around.moved(-1), around.moved(1)]; // two stretches make one of double length
    return PointSet.union(all).between(from, to);
  }

  moved(by: number): PointSet {
    return this.isEmpty ? this : new PointSet(this.low + by, this.bits, this.width);
  }

  negated(): PointSet {
    this.#mirrored ??= new PointSet(-this.high, mirrored(this.bits, this.width), this.width);
    return this.#mirrored;
  }

  /** Those of its cells that make a sum together with some cell of the other. */
  partsOf(sum: number, other: PointSet): PointSet {
    const from = Math.max(this.low, sum - other.high);
    const width = Math.min(this.high, sum - other.low) - from + 1;
    if (width <= 0) return PointSet.none;
    const [own, others] = [from - this.low, sum - from - other.low];
    const bits = roomFor(width);
    for (let i = 0; i < bits.length; i += 1)
      bits[i] = wordFrom(this.bits, own + 32 * i) & wordBackFrom(other.bits, others - 32 * i);
    return PointSet.from(from, bits);
  }

  /** What lies from one cell to another, both included. */
  between(from: number, to: number): PointSet {
    const start = Math.max(from, this.low);
    const width = Math.min(to, this.high) - start + 1;
    if (width === this.width) return this;
    return width <= 0 ? PointSet.none : PointSet.from(start, cut(this.bits, start - this.low, width));
  }

  /** Everything above a cell brought down to it. */
  atMost(cell: number): PointSet {
    if (this.isEmpty || this.high <= cell) return this;
    if (this.low >= cell) return PointSet.of(cell);
    const bits = cut(this.bits, 0, cell - this.low + 1);
    include(bits, ONE, cell - this.low);
    return new PointSet(this.low, bits, cell - this.low + 1);
  }

  /** Everything below a cell brought up to it. */
  atLeast(cell: number): PointSet {
    if (this.isEmpty || this.low >= cell) return this;
    if (this.high <= cell) return PointSet.of(cell);
    const bits = cut(this.bits, cell - this.low, this.high - cell + 1);
    include(bits, ONE, 0);
    return new PointSet(cell, bits, this.high - cell + 1);
  }

  /** The sums of cells that lie between two cells. */
  #addedTo(other: PointSet, from: number, to: number): PointSet {
    const low = this.low + other.low;
    const start = Math.max(from, low);
    const width = Math.min(to, this.high + other.high) - start + 1;
    return width < 1 ? PointSet.none : PointSet.from(start, sumsOf(this.#runsOf, other.#runsOf, start - low, width));
  }

  get #runsOf(): Runs {
    this.#runs ??= new Runs(this.bits, this.width);
    return this.#runs;
  }

  /** Bits of which the first stands for a cell; they need not be set at their ends. */
  static from(low: number, bits: Bits): PointSet {
    const first = lowestOf(bits);
    if (first === -1) return PointSet.none;
    const width = highestOf(bits) - first + 1;
    const isTight = first === 0 && 32 * bits.length - width < 32;
    return new PointSet(low + first, isTight ? bits : cut(bits, first, width), width);
  }
}

const ONE = Int32Array.of(1);
/** Of 32 cells from an even one on, every second: those at odd places, those at even ones. */
const ODD = 0xaaaaaaaa | 0;
const EVEN = 0x55555555;
