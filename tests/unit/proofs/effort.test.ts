import { expect, test } from 'vitest';
import { OutOfReach } from '../../../src/proofs/points/lattice.ts';
import { PointSet } from '../../../src/proofs/points/point-set.ts';
import { Effort } from '../../../src/proofs/sheets/effort.ts';

/** How many sets of a hundred thousand cells, each reached in one way, are gone through before it is too much. */
function reached(criteria: number): number {
  const effort = new Effort(criteria);
  const sums = PointSet.of(0, 100_000);
  let sets = 0;
  try {
    for (; ; sets += 1) effort.add(1, sums);
  } catch (error) {
    expect(error).toBeInstanceOf(OutOfReach);
    return sets;
  }
}

test('a file of a few criteria may take as much as one of thirty, one of more in proportion', () => {
  expect(reached(2)).toBe(reached(30));
  expect(reached(60) / reached(30)).toBeCloseTo(2, 2);
});

test('many ways to few sums are an effort as well', () => {
  const effort = new Effort(30);
  expect(() => effort.add(1, PointSet.of(0))).not.toThrow();
  expect(() => effort.add(1_000_000, PointSet.of(0))).toThrow(OutOfReach);
});
