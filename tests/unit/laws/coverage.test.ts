import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf, type PartDrawn, part, resultOf, rule } from './parts.ts';

const parts = fc.array(part, { minLength: 1, maxLength: 12 });
const BOUNDS = ['0', '1/4', '1/3', '0.5', '2/3', '0.75', '1'];

test('covered is what holds so many of all parts, to the fraction', async () => {
  const bound = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).filter(([a, b]) => a <= b);
  const property = fc.asyncProperty(rule, parts, bound, async (by, drawn, [a, b]) => {
    const block = await blockOf({ ...by, isWeighted: false, coverage: `${a}/${b}` });
    const rated = ratedIn(drawn);
    const isCovered = rated > 0 && rated * b >= a * drawn.length;
    expect(resultOf(drawn, { ...by, isWeighted: false }, block).isRated).toBe(isCovered);
  });
  await fc.assert(property, { numRuns: 200 });
});

test('a higher bound never rates whom a lower one did not, and one part more never unrates', async () => {
  const property = fc.asyncProperty(rule, parts, async (by, drawn) => {
    const even = { ...by, isWeighted: false };
    let before = true;
    for (const coverage of BOUNDS) {
      const block = await blockOf({ ...even, coverage });
      const isRated = resultOf(drawn, even, block).isRated;
      expect(isRated && !before).toBe(false);
      const more = withOneMore(drawn);
      if (isRated) expect(resultOf(more, even, block).isRated).toBe(true);
      before = isRated;
    }
  });
  await fc.assert(property, { numRuns: 60 });
});

function ratedIn(drawn: readonly PartDrawn[]): number {
  return drawn.filter(({ is }) => is === 'rated').length;
}

/** The first part that was not rated is. */
function withOneMore(drawn: readonly PartDrawn[]): PartDrawn[] {
  const at = drawn.findIndex(({ is }) => is !== 'rated');
  return drawn.map((one, i) => (i === at ? { ...one, is: 'rated' } : one));
}
