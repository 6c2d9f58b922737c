import { type Bits, cut, doubled, fill, include, roomFor, wordsOf } from './bits.ts';
import type { Run, Runs } from './runs.ts';

/** Every sum of a bit of one and a bit of the other, by whichever way makes less work: so many from one on. */
export function sumsOf(first: Runs, other: Runs, from: number, width: number): Bits {
  const isLess = first.count * other.width < other.count * first.width;
  const [few, many] = isLess ? [first, other] : [other, first];
  const isFine = first.stride !== 0 && (other.stride === 0 || first.stride <= other.stride);
  const [fine, coarse] = isFine ? [first, other] : [other, first];
  const runs = inPairs(fine, coarse, (few.count * many.bits.length) / A_PAIR);
  if (!runs) return cut(addedEach(few, many), from, width);
  const sums = roomFor(width);
  const stride = Math.max(1, fine.stride);
  for (const run of joined(runs, fine.stride)) {
    const before = Math.max(0, Math.ceil((from - run.start) / stride));
    const start = run.start + before * stride - from;
    const count = Math.min(run.count - before, Math.floor((width - 1 - start) / stride) + 1);
    if (count > 0) fill(sums, start, count, stride);
  }
  return sums;
}

/** To take two runs together costs about as much as to add so many words. */
const A_PAIR = 8;

/** The runs that a run of one and a run of the other add up to; undefined where there may be more than `most`, or they are none. */
function inPairs(fine: Runs, coarse: Runs, most: number): Run[] | undefined {
  const each = fine.stride === 0 ? 1 : coarse.stride / fine.stride;
  if (!Number.isInteger(each) || fine.count * coarse.count > most) return undefined;
  const runs: Run[] = [];
  for (const { start, count } of fine.all) {
    for (const other of coarse.all) {
      const isWhole = count >= each; // else each time leaves a hole to the next
      if (isWhole) runs.push({ start: start + other.start, count: count + (other.count - 1) * each });
      else
        for (let i = 0; i < other.count; i += 1) runs.push({ start: start + other.start + i * coarse.stride, count });
    }
    if (runs.length > most) return undefined;
  }
  return runs;
}

/** Runs that overlap or follow one another as one, from the lowest up. */
function joined(runs: readonly Run[], stride: number): Run[] {
  const all: { start: number; count: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { start, count } of runs.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= end) last.count = Math.max(last.count, (start - last.start) / stride + count);
    else all.push({ start, count });
    end = Math.max(end, start + count * stride);
  }
  return all;
}

/** One taken apart into its runs, each added to all of the other. */
function addedEach({ all, stride, width: others }: Runs, { bits, width }: Runs): Bits {
  const sums = roomFor(width + others - 1);
  const longest = all.reduce((most, { count }) => Math.max(most, count), 0);
  const room = roomFor(width + longest * stride);
  room.set(bits);
  // The other so many times, each time a stride further: twice that, overlapping, is any number of times up to double.
  for (let times = 1; times <= longest; times *= 2) {
    if (times > 1) doubled(room, width + (times / 2 - 1) * stride, (times / 2) * stride);
    const repeated = room.subarray(0, wordsOf(width + (times - 1) * stride));
    for (const { start, count } of all) {
      if (count < times || count >= 2 * times) continue;
      include(sums, repeated, start);
      if (count > times) include(sums, repeated, start + (count - times) * stride);
    }
  }
  return sums;
}
