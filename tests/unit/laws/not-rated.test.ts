import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Result } from '../../../src/scoring/result.ts';
import { blockOf, type PartDrawn, part, type RuleDrawn, resultOf, rule } from './parts.ts';

const parts = fc.array(part, { minLength: 1, maxLength: 8 });

test('a part that is not rated is as one that is not there, in every method', async () => {
  const property = fc.asyncProperty(rule, parts, async (by, drawn) => {
    const block = await blockOf(by);
    const rated = drawn.filter(({ is }) => is === 'rated');
    expect(told(resultOf(drawn, by, block))).toEqual(told(resultOf(rated, by, block)));
  });
  await fc.assert(property, { numRuns: 300 });
});

test('every method is what it says, counted by hand', async () => {
  const property = fc.asyncProperty(rule, parts, async (by, drawn) => {
    const found = resultOf(drawn, by, await blockOf(by)).points;
    const wanted = byHand(drawn, by);
    expect(found?.toString()).toBe(wanted?.toString());
  });
  await fc.assert(property, { numRuns: 300 });
});

test('neither do the points of a part that is not rated matter, nor the order of parts that weigh alike', async () => {
  const property = fc.asyncProperty(rule, parts, async (by, drawn) => {
    const even = { ...by, isWeighted: false };
    const block = await blockOf(even);
    const other = drawn.map((one) => (one.is === 'rated' ? one : { ...one, sixths: 7 })).toReversed();
    expect(told(resultOf(other, even, block))).toEqual(told(resultOf(drawn, even, block)));
  });
  await fc.assert(property, { numRuns: 150 });
});

function told({ points, level, isRated }: Result): readonly unknown[] {
  return [points?.toString(), level, isRated];
}

/** The points in whole sixths and weights: sums of JavaScript's own integers, divided once. */
function byHand(drawn: readonly PartDrawn[], by: RuleDrawn): Exact | undefined {
  const { method, count, summing, isWeighted } = by;
  const rated = drawn.filter(({ is }) => is === 'rated');
  if (rated.length === 0) return undefined;
  const sorted = rated.map(({ sixths }) => sixths).sort((a, b) => b - a);
  if (method === 'min') return over(sorted.at(-1) ?? 0, 1);
  if (method === 'max') return over(sorted[0] ?? 0, 1);
  const half = sorted.length / 2;
  if (method === 'median')
    return sorted.length % 2 ? over(sorted[Math.floor(half)] ?? 0, 1) : over(sum(sorted.slice(half - 1, half + 1)), 2);
  if (method === 'best') return ended(sorted.slice(0, count), summing);
  if (method === 'dropLowest') return ended(sorted.slice(0, Math.max(1, sorted.length - count)), summing);
  const weight = (one: PartDrawn) => (isWeighted ? one.weight : 1);
  const weights = sum(rated.map(weight));
  const total = sum(rated.map((one) => one.sixths * weight(one)));
  if (weights === 0) return undefined;
  return method === 'sum' ? over(total, 1) : over(total, weights);
}

function ended(kept: readonly number[], summing: string): Exact {
  return over(sum(kept), summing === 'sum' ? 1 : kept.length);
}

function over(sixths: number, divisor: number): Exact {
  return Exact.of(`${sixths}/${6 * divisor}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
