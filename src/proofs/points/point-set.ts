import { type Bits, fill, include, roomFor } from './bits.ts';
import { Dense } from './dense.ts';
import { Sparse } from './sparse.ts';

/**
 * A set of cells of a lattice (`lattice.ts`): which points, and which stretches between two points, something can give. An odd
 * cell in it means every number of that stretch. It is kept as bits, or as spans where it is wide and has few of them: which,
 * depends on its cells alone.
 */
export class PointSet {
  /** A set of more cells than that is no bits whatever it looks like. */
  static readonly WIDE = 1 << 21;
  static readonly none = new PointSet(Dense.none);
  #dense: Dense | undefined;
  #mirrored: PointSet | undefined;
  #open: PointSet | undefined;
  #print: number | undefined;

  private constructor(private readonly cells: Dense | Sparse) {}

  static #of(cells: Dense | Sparse): PointSet {
    const { width } = cells;
    if (width === 0) return PointSet.none;
    if (width <= NARROW) return new PointSet(Dense.of(cells));
    if (width > PointSet.WIDE || cells.count * A_SPAN < width) return new PointSet(cells.spans);
    return new PointSet(Dense.of(cells));
  }

  static of(...cells: readonly number[]): PointSet {
    return PointSet.#of(Sparse.of(cells.map((cell) => ({ from: cell, to: cell }))));
  }

  /** `from`, then every `stride` cells, `count` of them in all. */
  static run(from: number, stride: number, count: number): PointSet {
    if (count < 1) return PointSet.none;
    const width = (count - 1) * stride + 1;
    if (width > NARROW) return PointSet.#of(Sparse.run(from, stride, count));
    const bits = roomFor(width);
    fill(bits, 0, count, stride);
    return new PointSet(new Dense(from, bits, width));
  }

  /** Bits of which the first stands for a cell; they need not be set at their ends. */
  static from(low: number, bits: Bits): PointSet {
    return PointSet.#of(Dense.from(low, bits));
  }

  /** Everything that is in one of them. */
  static union(all: readonly PointSet[]): PointSet {
    const sets = all.filter(({ isEmpty }) => !isEmpty);
    const [first, ...others] = sets;
    if (!first || others.length === 0) return first ?? PointSet.none;
    const low = others.reduce((least, pointSet) => Math.min(least, pointSet.low), first.low);
    const width = others.reduce((most, pointSet) => Math.max(most, pointSet.high), first.high) - low + 1;
    const dense = sets.flatMap(({ cells }) => (cells instanceof Dense ? [cells] : []));
    if (width > PointSet.WIDE || dense.length < sets.length)
      return PointSet.#of(Sparse.of(sets.flatMap(({ cells }) => cells.spans.all)));
    const bits = roomFor(width);
    for (const each of dense) include(bits, each.bits, each.low - low);
    return PointSet.from(low, bits);
  }

  get isEmpty(): boolean {
    return this.cells.width === 0;
  }

  get low(): number {
    return this.cells.low;
  }

  get high(): number {
    return this.cells.high;
  }

  /** How much there is to go through, in cells that are kept as bits. */
  get size(): number {
    return this.cells instanceof Dense ? this.cells.size : this.cells.count * A_SPAN;
  }

  /** How many cells lie between its neighbours, at least: 2 is every point, 1 has stretches in it, 0 is a single cell. */
  get stride(): number {
    return this.cells.stride;
  }

  /** The same as bits, of which the first stands for the lowest cell; nothing where it is too wide for that. */
  get bits(): Bits | undefined {
    if (this.cells.width > PointSet.WIDE) return undefined;
    this.#dense ??= Dense.of(this.cells);
    return this.#dense.bits;
  }

  /** Its odd cells: stretches between two points. */
  get open(): PointSet {
    this.#open ??= PointSet.#of(this.cells.open);
    return this.#open;
  }

  has(cell: number): boolean {
    return this.cells.has(cell);
  }

  /** Whether every second cell from one to another is in it, the ends included. */
  hasAll(from: number, to: number): boolean {
    return this.cells.spans.hasAll(from, to);
  }

  /** The same number for the same cells, and seldom for others. */
  get print(): number {
    this.#print ??= this.cells.print;
    return this.#print;
  }

  isSameAs({ cells }: PointSet): boolean {
    if (this.cells instanceof Dense) return cells instanceof Dense && this.cells.isSameAs(cells);
    return cells instanceof Sparse && this.cells.isSameAs(cells);
  }

  /** Its cells from the lowest up. */
  ascending(): Generator<number> {
    return this.cells.ascending();
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

  /** How much work it is to add the other where not all are bits, in cells that are. */
  workWith({ cells }: PointSet): number {
    return isBySpans(this.cells, cells) ? A_STEP * this.cells.spans.workWith(cells.spans) : 0;
  }

  moved(by: number): PointSet {
    return this.isEmpty ? this : new PointSet(this.cells.moved(by));
  }

  negated(): PointSet {
    this.#mirrored ??= new PointSet(this.cells.negated());
    return this.#mirrored;
  }

  /** Those of its cells that make a sum together with some cell of the other. */
  partsOf(sum: number, { cells }: PointSet): PointSet {
    return PointSet.#of(
      this.cells instanceof Dense && cells instanceof Dense
        ? this.cells.partsOf(sum, cells)
        : this.cells.spans.common(cells.spans.negated().moved(sum)),
    );
  }

  /** What lies from one cell to another, both included. */
  between(from: number, to: number): PointSet {
    const [start, end] = [Math.max(from, this.low), Math.min(to, this.high)];
    if (start === this.low && end === this.high) return this;
    return start > end ? PointSet.none : PointSet.#of(this.cells.between(start, end));
  }

  /** Everything above a cell brought down to it. */
  atMost(cell: number): PointSet {
    return this.isEmpty || this.high <= cell ? this : this.between(this.low, cell).union(PointSet.of(cell));
  }

  /** Everything below a cell brought up to it. */
  atLeast(cell: number): PointSet {
    return this.isEmpty || this.low >= cell ? this : this.between(cell, this.high).union(PointSet.of(cell));
  }

  /** The sums of cells that lie between two cells. */
  #addedTo({ cells }: PointSet, from: number, to: number): PointSet {
    const start = Math.max(from, this.low + cells.low);
    const end = Math.min(to, this.high + cells.high);
    if (end < start) return PointSet.none;
    return PointSet.#of(
      isBySpans(this.cells, cells)
        ? this.cells.spans.plus(cells.spans).between(start, end)
        : Dense.of(this.cells).plus(Dense.of(cells), start, end),
    );
  }
}

/** Whether two sets are added span by span: where one is too wide for bits, or they are few. */
function isBySpans(first: Dense | Sparse, other: Dense | Sparse): boolean {
  if (first instanceof Dense && other instanceof Dense) return false;
  return first.width > PointSet.WIDE || other.width > PointSet.WIDE || first.count * other.count < FEW_PAIRS;
}

/** One of not so many is bits whatever it looks like; between both it is spans where it has few. */
const NARROW = 1 << 20;
/** One more span takes as long as so many cells more; to look at it while adding, as so many. */
const A_SPAN = 128;
const A_STEP = 64;
const FEW_PAIRS = 1 << 14;
