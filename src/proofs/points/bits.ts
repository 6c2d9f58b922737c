/** Bits in words of 32, the lowest first: sets of hundreds of thousands of numbers are joined word by word, in place. */
export type Bits = Int32Array;

/** Room for so many bits, none of them set. */
export function roomFor(width: number): Bits {
  return new Int32Array(wordsOf(width));
}

/** How many words hold so many bits. */
export function wordsOf(width: number): number {
  return (width + 31) >>> 5;
}

/** Sets, in `into`, every bit of `from` moved up by `at`; what it moves must have room there. */
export function include(into: Bits, from: Bits, at: number): void {
  const first = at >>> 5;
  const by = at & 31;
  if (by === 0) {
    for (let i = 0; i < from.length; i += 1) into[first + i] = word(into, first + i) | word(from, i);
    return;
  }
  let carried = 0;
  for (let i = 0; i < from.length; i += 1) {
    const bits = word(from, i);
    into[first + i] = word(into, first + i) | (bits << by) | carried;
    carried = bits >>> (32 - by);
  }
  if (carried !== 0) into[first + from.length] = word(into, first + from.length) | carried;
}

/** Sets, in `into` from one bit on, so many bits of `from` from another on; whether any of them is set. */
export function includePart(into: Bits, at: number, from: Bits, first: number, width: number): boolean {
  let isAny = false;
  for (let i = 0; i < width; i += 32) {
    const bits = wordFrom(from, first + i) & (width - i < 32 ? ~(-1 << (width - i)) : -1);
    if (bits === 0) continue;
    isAny = true;
    const [to, by] = [(at + i) >>> 5, (at + i) & 31];
    into[to] = word(into, to) | (bits << by);
    if (by !== 0) into[to + 1] = word(into, to + 1) | (bits >>> (32 - by));
  }
  return isAny;
}

/** Sets `count` bits from one on, each at the same distance from the one before. */
export function fill(into: Bits, start: number, count: number, stride: number): void {
  const end = start + (count - 1) * stride + 1;
  if (stride > 2) {
    for (let at = start; at < end; at += stride) into[at >>> 5] = word(into, at >>> 5) | (1 << at);
    return;
  }
  const pattern = stride === 1 ? -1 : EVERY_SECOND << (start & 1);
  for (let i = start >>> 5; 32 * i < end; i += 1) into[i] = word(into, i) | (pattern & within(i, start, end));
}

/** Whether, from one bit up to another, every second is set, the first among them. */
export function isFilled(bits: Bits, start: number, end: number): boolean {
  const pattern = EVERY_SECOND << (start & 1);
  for (let i = start >>> 5; 32 * i < end; i += 1)
    if ((pattern & within(i, start, end) & ~word(bits, i)) !== 0) return false;
  return true;
}

export const EVERY_SECOND = 0x55555555;

/** Of one word, the bits from one up to another. */
function within(i: number, start: number, end: number): number {
  return (i === start >>> 5 ? -1 << start : -1) & (end - 32 * i < 32 ? ~(-1 << end) : -1);
}

/** Bits joined by themselves moved up by `by`, in place: from the highest word down, so that each is read before it is written. */
export function doubled(bits: Bits, width: number, by: number): void {
  const [words, shift] = [by >>> 5, by & 31];
  for (let i = (width - 1) >>> 5; i >= 0; i -= 1) {
    const moved = word(bits, i);
    if (moved === 0) continue;
    if (shift !== 0) {
      const carried = moved >>> (32 - shift);
      if (carried !== 0) bits[i + words + 1] = word(bits, i + words + 1) | carried;
    }
    bits[i + words] = word(bits, i + words) | (moved << shift);
  }
}

/** The 32 bits from one on; those before the first and after the last are none. */
export function wordFrom(bits: Bits, bit: number): number {
  const at = bit >> 5;
  const by = bit & 31;
  return by === 0 ? word(bits, at) : (word(bits, at) >>> by) | (word(bits, at + 1) << (32 - by));
}

/** So many bits from one on. */
export function cut(bits: Bits, from: number, width: number): Bits {
  const some = from % 32 === 0 ? bits.slice(from / 32, from / 32 + wordsOf(width)) : moved(bits, from, wordsOf(width));
  const over = width & 31;
  if (over !== 0) some[some.length - 1] = word(some, some.length - 1) & ~(-1 << over);
  return some;
}

function moved(bits: Bits, from: number, words: number): Bits {
  const some = new Int32Array(words);
  const [first, by] = [from >>> 5, from & 31];
  let next = word(bits, first);
  for (let i = 0; i < words; i += 1) {
    const lower = next >>> by;
    next = word(bits, first + i + 1);
    some[i] = lower | (next << (32 - by));
  }
  return some;
}

/** The 32 bits down from one, it first. */
export function wordBackFrom(bits: Bits, bit: number): number {
  return reversed(wordFrom(bits, bit - 31));
}

/** So many bits in reverse. */
export function mirrored(bits: Bits, width: number): Bits {
  const some = roomFor(width);
  for (let i = 0; i < some.length; i += 1) some[i] = wordBackFrom(bits, width - 1 - 32 * i);
  return some;
}

export function areSame(first: Bits, other: Bits): boolean {
  for (let i = 0; i < first.length; i += 1) if (first[i] !== other[i]) return false;
  return first.length === other.length;
}

/** Of each word, the bits of the mask. */
export function masked(bits: Bits, mask: number): Bits {
  let from = 0;
  while (from < bits.length && (word(bits, from) & mask) === 0) from += 1;
  const some = roomFor(from === bits.length ? 0 : 32 * bits.length); // most often there are none
  for (let i = from; i < some.length; i += 1) some[i] = word(bits, i) & mask;
  return some;
}

/** The same number for the same bits, and seldom for others. */
export function printOf(bits: Bits, seed: number): number {
  let print = seed;
  for (let i = 0; i < bits.length; i += 1) print = Math.imul(print ^ word(bits, i), 0x01000193);
  return print;
}

/** Where the highest bit is that is set; −1 of none. */
export function highestOf(bits: Bits): number {
  for (let i = bits.length - 1; i >= 0; i -= 1) if (bits[i] !== 0) return 32 * i + 31 - Math.clz32(word(bits, i));
  return -1;
}

/** Where the lowest bit is that is set; −1 of none. */
export function lowestOf(bits: Bits): number {
  for (let i = 0; i < bits.length; i += 1) if (bits[i] !== 0) return 32 * i + lowestIn(word(bits, i));
  return -1;
}

/** Where the lowest of 32 bits is, of which some must be set. */
export function lowestIn(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** How many of 32 bits are set. */
export function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many rows of every second bit there are. */
export function spansIn(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i += 1) count += countOf(word(bits, i) & ~wordFrom(bits, 32 * i - 2));
  return count;
}

/** None beyond the ends. */
export function word(bits: Bits, i: number): number {
  return i < 0 ? 0 : (bits[i] ?? 0);
}

function reversed(bits: number): number {
  let all = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  all = ((all >>> 2) & 0x33333333) | ((all & 0x33333333) << 2);
  all = ((all >>> 4) & 0x0f0f0f0f) | ((all & 0x0f0f0f0f) << 4);
  all = ((all >>> 8) & 0x00ff00ff) | ((all & 0x00ff00ff) << 8);
  return (all >>> 16) | (all << 16);
}
