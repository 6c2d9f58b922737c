/** Every `stride`-th bit of at least `count` bits, from bit 0 on. */
export function everyNth(stride: number, count: number): bigint {
  let { length, mask } = masks.get(stride) ?? { length: stride, mask: 1n };
  for (; length < count; length *= 2) mask |= mask << BigInt(length);
  masks.set(stride, { length, mask });
  return mask;
}

const masks = new Map<number, { readonly length: number; readonly mask: bigint }>();

/** Bits as stretches of equal strides, which can be added in a few shifts. */
export interface Runs {
  /** What all distances between bits are whole multiples of; 0 of a single bit. */
  readonly stride: number;
  readonly starts: readonly (readonly [start: number, count: number])[];
}

/** The runs of a set of bits of which the lowest is `lowest` and which are so many up to the highest. */
export function runsIn(bits: bigint, lowest: number, width: number): Runs {
  if (width - lowest <= 1) return { stride: 0, starts: width > 0 ? [[lowest, 1]] : [] };
  const all = bits >> BigInt(lowest);
  const stride = strideOf(all, width - lowest);
  const by = BigInt(stride);
  const first = positions(all & ~(all << by));
  const last = positions(all & ~(all >> by));
  return { stride, starts: first.map((start, i) => [lowest + start, ((last[i] ?? start) - start) / stride + 1]) };
}

/** What the places of all bits are whole multiples of; the lowest is at 0. */
function strideOf(bits: bigint, width: number): number {
  let stride = 0;
  for (let rest = bits & ~1n; rest !== 0n; rest = bits & ~everyNth(stride, width)) {
    stride = common(stride, widthOf(rest & -rest) - 1);
    if (stride === 1) break;
  }
  return stride;
}

/** Where bits are, from the lowest up. */
function positions(bits: bigint): number[] {
  const text = bits.toString(2);
  const found: number[] = [];
  for (let i = text.lastIndexOf('1'); i >= 0; i = i === 0 ? -1 : text.lastIndexOf('1', i - 1))
    found.push(text.length - 1 - i);
  return found;
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
