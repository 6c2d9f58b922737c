import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gathering } from '../../../src/proofs/points/gathering.ts';
import { HeldSums } from '../../../src/proofs/points/held-sums.ts';
import { PointSet } from '../../../src/proofs/points/point-set.ts';
import { Sums } from '../../../src/proofs/points/sums.ts';

/** A set of points beside the plain list of its cells: single ones, and runs of one stride or several, over a few words of bits. */
interface Both {
  readonly set: PointSet;
  readonly cells: readonly number[];
}

const run = fc.record({
  from: fc.integer({ min: -130, max: 130 }),
  stride: fc.oneof(fc.constant(1), fc.constant(2), fc.integer({ min: 1, max: 75 })),
  count: fc.integer({ min: 1, max: 90 }),
});
const single = fc.integer({ min: -200, max: 200 });

/** Made of even cells alone, or of any; close together, or so far apart that they are no bits. */
const both: fc.Arbitrary<Both> = fc
  .tuple(
    fc.array(run, { maxLength: 4 }),
    fc.array(single, { maxLength: 9 }),
    fc.constantFrom(1, 2, 1, 2, 1, 2, 3_000_001, 20_000_000),
  )
  .map(([runs, singles, scale]) => {
    const cells = [
      ...singles,
      ...runs.flatMap(({ from, stride, count }) => Array.from({ length: count }, (_, i) => from + i * stride)),
    ];
    const sets = runs.map(({ from, stride, count }) => PointSet.run(from * scale, stride * scale, count));
    const set = PointSet.union([PointSet.of(...singles.map((one) => one * scale)), ...sets]);
    return { set, cells: ordered(cells.map((one) => one * scale)) };
  });

function ordered(cells: Iterable<number>): number[] {
  return [...new Set(cells)].sort((a, b) => a - b);
}

function is(set: PointSet, cells: Iterable<number>): void {
  const expected = ordered(cells);
  const found = [...set.ascending()];
  // Cell by cell, since `toEqual` takes a hundred times as long; it is to say what differs.
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
  expect(set.isEmpty).toBe(expected.length === 0);
  if (expected.length > 0) expect([set.low, set.high]).toEqual([expected[0], expected.at(-1)]);
}

/** Cells that sums of numbers out of a cell of each can fall into: two stretches add up to one of double length. */
function sumsOf(cells: readonly number[], others: readonly number[]): Set<number> {
  const sums = new Set<number>();
  for (const a of cells)
    for (const b of others) {
      sums.add(a + b);
      if (isOdd(a) && isOdd(b)) sums.add(a + b - 1).add(a + b + 1);
    }
  return sums;
}

function isOdd(cell: number): boolean {
  return cell % 2 !== 0;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

const check = (name: string, law: (one: Both, other: Both, cell: number) => void) =>
  test(name, () => fc.assert(fc.property(both, both, fc.integer({ min: -300, max: 300 }), law), { numRuns: 300 }));

check('what is in it', ({ set, cells }, { set: other, cells: others }, cell) => {
  is(set, cells);
  expect(set.has(cell)).toBe(cells.includes(cell));
  expect(set.isSameAs(other)).toBe(String(cells) === String(others));
  expect(set.isSameAs(PointSet.of(...cells))).toBe(true);
  expect(set.print).toBe(PointSet.of(...cells).print);
  expect(set.stride).toBe(cells.map((one) => one - (cells[0] ?? 0)).reduce(divisor, 0));
  is(set.open, cells.filter(isOdd));
});

check('parts of it, and it elsewhere', ({ set, cells }, _, cell) => {
  is(
    set.between(cell, cell + 100),
    cells.filter((one) => one >= cell && one <= cell + 100),
  );
  is(
    set.atMost(cell),
    cells.map((one) => Math.min(one, cell)),
  );
  is(
    set.atLeast(cell),
    cells.map((one) => Math.max(one, cell)),
  );
  is(
    set.moved(cell),
    cells.map((one) => one + cell),
  );
  is(
    set.negated(),
    cells.map((one) => -one),
  );
});

check('two of them together', ({ set, cells }, { set: other, cells: others }, sum) => {
  is(set.union(other), [...cells, ...others]);
  is(set.plus(other), sumsOf(cells, others));
  is(
    set.partsOf(sum, other),
    cells.filter((one) => others.includes(sum - one)),
  );
});

check('one added to another part by part', ({ set, cells }, { set: other, cells: others }, from) => {
  if (set.isEmpty || other.isEmpty) return;
  const by = set.low - other.low;
  const gathering = new Gathering(set.low, Math.max(set.high, other.high + by));
  gathering.add(set);
  const part = others.filter((one) => one >= from && one <= from + 70);
  expect(gathering.add(other, { from, to: from + 70, by })).toBe(part.length > 0);
  is(gathering.set, [...cells, ...part.map((one) => one + by)]);
});

test('runs beside runs at a multiple of their distance, which fill the holes between them or do not', () => {
  const runs = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 3 });
  const few = fc.integer({ min: 1, max: 6 });
  const far = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(runs, far, few, few, (fine, stride, times, count) => {
      const one = PointSet.union(fine.map(([from, often]) => PointSet.run(2 * from * stride, 2 * stride, often)));
      const other = PointSet.run(0, 2 * stride * times, count);
      is(one.plus(other), sumsOf([...one.ascending()], [...other.ascending()]));
    }),
    { numRuns: 400 },
  );
});

test('sets that happen to have one print are told apart', () => {
  const cellsOf = (...words: readonly number[]) =>
    words.flatMap((word, i) =>
      Array.from({ length: 32 }, (_, bit) => ((word >>> bit) & 1 ? [32 * i + bit] : [])).flat(),
    );
  const [first, otherFirst, second] = [1, 3, 0x40000001];
  const after = (word: number) => Math.imul(word, 0x01000193);
  const one = PointSet.of(...cellsOf(first, second));
  const other = PointSet.of(...cellsOf(otherFirst, second ^ after(first) ^ after(otherFirst)));
  expect(one.print).toBe(other.print);
  const zero = PointSet.of(0);
  is(
    new Sums().of([
      [one, zero],
      [other, zero],
    ]),
    [...one.ascending(), ...other.ascending()],
  );
});

test('sums of many pairs, also of equal sets, are those of each', () => {
  fc.assert(
    fc.property(
      fc.array(both, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(2), fc.nat(2))),
      (sets, picks) => {
        const pairs = picks.flatMap(([i, j]) => {
          const [a, b] = [sets[i], sets[j]];
          return a && b ? [[a.set, PointSet.of(...b.cells)] as const] : [];
        });
        const each = pairs.map(([a, b]) => a.plus(b));
        is(
          new Sums().of(pairs),
          each.flatMap((one) => [...one.ascending()]),
        );
      },
    ),
  );
});

test('sums held between two ends are all those between, and the nearest beyond each', () => {
  const far = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(both, both, far), { minLength: 1, maxLength: 3 }), far, far, (drawn, a, b) => {
      const pairs = drawn.map(([one, other, by]) => [one.set, other.set.moved(by)] as const);
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      const held = new HeldSums(
        { least, most },
        pairs.map(([one]) => one),
        pairs.map(([, other]) => other),
      ).of(pairs);
      const all = pairs.flatMap(([one, other]) => [...one.plus(other).ascending()]);
      const nearest = (beyond: number[], nearer: (x: number, y: number) => number) =>
        beyond.length > 0 ? [beyond.reduce((x, y) => nearer(x, y))] : [];
      const below = nearest(
        all.filter((one) => one < least),
        Math.max,
      );
      const above = nearest(
        all.filter((one) => one > most),
        Math.min,
      );
      is(held, [...below, ...all.filter((one) => one >= least && one <= most), ...above]);
    }),
    { numRuns: 400 },
  );
});
