import {
  areSame,
  type Bits,
  cut,
  fill,
  highestOf,
  lowestIn,
  lowestOf,
  masked,
  mirrored,
  printOf,
  roomFor,
  spansIn,
  word,
  wordBackFrom,
  wordFrom,
} from './bits.ts';
import { sumsOf } from './run-sums.ts';
import { Runs } from './runs.ts';
import { Sparse } from './sparse.ts';

/** A set of cells as bits: adding one of thousands is a few shifts. */
export class Dense {
  static readonly none = new Dense(0, roomFor(0), 0);
  #runs: Runs | undefined;
  #spans: Sparse | undefined;

  /** Bit i stands for the cell `low` + i, which is the lowest; the last of so many is the highest. Nobody writes to them. */
  constructor(
    readonly low: number,
    readonly bits: Bits,
    readonly width: number,
  ) {}

  /** Bits of which the first stands for a cell; they need not be set at their ends. */
  static from(low: number, bits: Bits): Dense {
    const first = lowestOf(bits);
    if (first === -1) return Dense.none;
    const width = highestOf(bits) - first + 1;
    const isTight = first === 0 && 32 * bits.length - width < 32;
    return new Dense(low + first, isTight ? bits : cut(bits, first, width), width);
  }

  static of(cells: Dense | Sparse): Dense {
    if (cells instanceof Dense) return cells;
    const { low, width, all } = cells;
    const bits = roomFor(width);
    for (const { from, to } of all) fill(bits, from - low, (to - from) / 2 + 1, 2);
    return new Dense(low, bits, width);
  }

  get high(): number {
    return this.low + this.width - 1;
  }

  get size(): number {
    return this.width - 1;
  }

  get stride(): number {
    return this.#runsOf.stride;
  }

  get print(): number {
    return printOf(this.bits, this.low);
  }

  get open(): Dense {
    return Dense.from(this.low, masked(this.bits, this.low % 2 === 0 ? ODD : EVEN));
  }

  /** How many spans hold the same cells. */
  get count(): number {
    return spansIn(this.bits);
  }

  /** The same cells as spans. */
  get spans(): Sparse {
    this.#spans ??= Sparse.of([...this.ascending()].map((cell) => ({ from: cell, to: cell })));
    return this.#spans;
  }

  has(cell: number): boolean {
    const at = cell - this.low;
    return at >= 0 && at < this.width && ((word(this.bits, at >>> 5) >>> (at & 31)) & 1) === 1;
  }

  isSameAs(other: Dense): boolean {
    return this.low === other.low && this.width === other.width && areSame(this.bits, other.bits);
  }

  *ascending(): Generator<number> {
    for (let i = 0; i < this.bits.length; i += 1)
      for (let left = word(this.bits, i); left !== 0; left &= left - 1) yield this.low + 32 * i + lowestIn(left);
  }

  between(from: number, to: number): Dense {
    return Dense.from(from, cut(this.bits, from - this.low, to - from + 1));
  }

  moved(by: number): Dense {
    return new Dense(this.low + by, this.bits, this.width);
  }

  negated(): Dense {
    return new Dense(0 - this.high, mirrored(this.bits, this.width), this.width);
  }

  /** Those of its cells that make a sum together with some cell of the other. */
  partsOf(sum: number, other: Dense): Dense {
    const from = Math.max(this.low, sum - other.high);
    const width = Math.min(this.high, sum - other.low) - from + 1;
    if (width <= 0) return Dense.none;
    const [own, others] = [from - this.low, sum - from - other.low];
    const bits = roomFor(width);
    for (let i = 0; i < bits.length; i += 1)
      bits[i] = wordFrom(this.bits, own + 32 * i) & wordBackFrom(other.bits, others - 32 * i);
    return Dense.from(from, bits);
  }

  /** The sums of cells that lie from one cell to another, each between the lowest sum and the highest. */
  plus(other: Dense, from: number, to: number): Dense {
    return Dense.from(from, sumsOf(this.#runsOf, other.#runsOf, from - this.low - other.low, to - from + 1));
  }

  get #runsOf(): Runs {
    this.#runs ??= new Runs(this.bits, this.width);
    return this.#runs;
  }
}

/** Of 32 cells from an even one on, every second: those at odd places, those at even ones. */
const ODD = 0xaaaaaaaa | 0;
const EVEN = 0x55555555;
