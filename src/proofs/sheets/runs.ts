const ONE = '1'.charCodeAt(0);

/** Every second bit of at least so many, from bit `first` on. */
export function everyOther(count: number, first: 0 | 1): bigint {
  for (let { length } = evenBits; length < count; length = evenBits.length) {
    const even = evenBits.masks[0] | (evenBits.masks[0] << BigInt(length));
    evenBits = { length: 2 * length, masks: [even, even << 1n] };
  }
  return evenBits.masks[first];
}

let evenBits: { length: number; masks: readonly [bigint, bigint] } = { length: 2, masks: [1n, 2n] };

/** Bits as stretches of equal strides, which can be added in a few shifts. */
export interface Runs {
  /** What all distances between bits are whole multiples of; 0 of a single bit. */
  readonly stride: number;
  readonly starts: readonly (readonly [start: number, count: number])[];
}

/** The runs of a set, as binary digits. */
export function runsIn(binary: string): Runs {
  const last = binary.length - 1;
  const at: number[] = [];
  for (let i = last; i >= 0; i -= 1) if (binary.charCodeAt(i) === ONE) at.push(last - i);
  let stride = 0;
  for (let i = 1; i < at.length && stride !== 1; i += 1) stride = common((at[i] ?? 0) - (at[i - 1] ?? 0), stride);
  const starts: [number, number][] = [];
  for (const position of at) {
    const run = starts.at(-1);
    if (run && position === run[0] + run[1] * stride) run[1] += 1;
    else starts.push([position, 1]);
  }
  return { stride, starts };
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

/** Bits joined by themselves moved by one stride, two, … `count` in all. */
export function repeated(bits: bigint, stride: number, count: number): bigint {
  let all = bits;
  for (let have = 1; have < count; ) {
    const more = Math.min(have, count - have);
    all |= all << BigInt(more * stride);
    have += more;
  }
  return all;
}

/** Bits in reverse, from their binary digits. */
export function mirrored(binary: string): bigint {
  return BigInt(`0b${Buffer.from(binary, 'latin1').reverse().toString('latin1')}`);
}

/** How many binary digits write these bits; none of no bit. */
export function widthOf(bits: bigint): number {
  if (bits === 0n) return 0;
  const text = bits.toString(16);
  return 4 * text.length - Math.clz32(Number.parseInt(text.charAt(0), 16)) + 28;
}
