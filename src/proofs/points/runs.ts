import { commonDivisor } from '../../base/decimal-text.ts';
import { type Bits, countOf, EVERY_SECOND, lowestIn, word, wordFrom } from './bits.ts';

/** Bits at equal distances: the first of them, and how many there are. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** Bits, of which the first is set, as runs of equal strides: few runs are soon added to other bits. */
export class Runs {
  /** What all distances between bits are whole multiples of; 0 of a single bit. */
  readonly stride: number;
  #count: number | undefined;
  #all: readonly Run[] | undefined;

  constructor(
    readonly bits: Bits,
    /** How many bits there are up to the highest. */
    readonly width: number,
  ) {
    this.stride = strideOf(bits);
  }

  /** How many runs there are. */
  get count(): number {
    if (this.#count === undefined) {
      this.#count = 0;
      for (let i = 0; i < this.bits.length; i += 1) this.#count += countOf(this.#firstIn(i));
    }
    return this.#count;
  }

  /** From the lowest up. */
  get all(): readonly Run[] {
    this.#all ??= this.#found();
    return this.#all;
  }

  #found(): Run[] {
    const starts: number[] = [];
    const ends: number[] = [];
    for (let i = 0; i < this.bits.length; i += 1) {
      for (let first = this.#firstIn(i); first !== 0; first &= first - 1) starts.push(32 * i + lowestIn(first));
      for (let last = this.#lastIn(i); last !== 0; last &= last - 1) ends.push(32 * i + lowestIn(last));
    }
    const stride = Math.max(1, this.stride);
    return starts.map((start, i) => ({ start, count: ((ends[i] ?? start) - start) / stride + 1 }));
  }

  /** Of one word, the bits that no other precedes at the distance of a stride. */
  #firstIn(i: number): number {
    return word(this.bits, i) & ~(this.stride === 0 ? 0 : wordFrom(this.bits, 32 * i - this.stride));
  }

  /** Those that no other follows. */
  #lastIn(i: number): number {
    return word(this.bits, i) & ~(this.stride === 0 ? 0 : wordFrom(this.bits, 32 * i + this.stride));
  }
}

/** What the places of all bits are whole multiples of; the first bit is set. */
function strideOf(bits: Bits): number {
  let stride = 0;
  for (let i = 0; i < bits.length; i += 1) {
    let rest = word(bits, i) & ~(i === 0 ? 1 : 0);
    while (rest !== 0) {
      rest &= ~multiplesIn(i, stride);
      if (rest === 0) break;
      stride = commonDivisor(stride, 32 * i + lowestIn(rest));
      if (stride === 1) return 1;
    }
  }
  return stride;
}

/** Of one word, the bits whose places are whole multiples of a stride. */
function multiplesIn(i: number, stride: number): number {
  if (stride === 0) return 0;
  if (stride === 2) return EVERY_SECOND;
  let bits = 0;
  for (let at = (stride - ((32 * i) % stride)) % stride; at < 32; at += stride) bits |= 1 << at;
  return bits;
}
