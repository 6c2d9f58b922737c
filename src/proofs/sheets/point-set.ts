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
    const sums = this.#runsOf.starts.length < other.#runsOf.starts.length ? other.#added(this) : this.#added(other);
    const [a, b] = [this.#open, other.#open];
    if (a.isEmpty || b.isEmpty) return sums;
    const around = a.#runsOf.starts.length < b.#runsOf.starts.length ? b.#added(a) : a.#added(b);
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
    const length = this.#binary.length + (this.#binary.length % 2);
    const odd = BigInt(`0b0${(this.low % 2 === 0 ? '10' : '01').repeat(length / 2)}`);
    return new PointSet(this.low, this.bits & odd);
  }

  #added(other: PointSet): PointSet {
    const { starts, stride } = other.#runsOf;
    const low = this.low + other.low;
    let bits = 0n;
    for (const [start, count] of starts) bits |= repeated(this.bits, stride, count) << BigInt(start);
    return new PointSet(low, bits);
  }

  get #runsOf(): Runs {
    this.#runs ??= runsIn([...this.descending()].reverse().map((cell) => cell - this.low));
    return this.#runs;
  }
}

/** Bits as stretches of equal strides, which can be added in a few shifts. */
interface Runs {
  readonly stride: number;
  readonly starts: readonly (readonly [start: number, count: number])[];
}

function runsIn(at: readonly number[]): Runs {
  let stride = 0;
  for (let i = 1; i < at.length; i += 1) stride = divisor((at[i] ?? 0) - (at[i - 1] ?? 0), stride);
  const starts: [number, number][] = [];
  for (const position of at) {
    const last = starts.at(-1);
    if (last && position === last[0] + last[1] * stride) last[1] += 1;
    else starts.push([position, 1]);
  }
  return { stride, starts };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Bits joined by themselves moved by one stride, two, … `count` in all. */
function repeated(bits: bigint, stride: number, count: number): bigint {
  let all = bits;
  for (let have = 1; have < count; ) {
    const more = Math.min(have, count - have);
    all |= all << BigInt(more * stride);
    have += more;
  }
  return all;
}
