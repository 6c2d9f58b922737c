import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, anyOf, between, type Verdict } from '../../../src/candidates/verdict.ts';

const VERDICTS: readonly Verdict[] = ['met', 'unmet', 'unknown'];
const verdicts = fc.array(fc.constantFrom(...VERDICTS), { maxLength: 6 });

/** Every way in which what is unknown may turn out. */
function outcomes(all: readonly Verdict[]): boolean[][] {
  return all.reduce<boolean[][]>(
    (so, one) => so.flatMap((some) => (one === 'unknown' ? [true, false] : [one === 'met']).map((is) => [...some, is])),
    [[]],
  );
}

function told(answers: readonly boolean[]): Verdict {
  if (answers.every((is) => is)) return 'met';
  return answers.some((is) => is) ? 'unknown' : 'unmet';
}

test('a verdict is certain exactly where every outcome of the unknown agrees', () => {
  const property = fc.property(verdicts, (all) => {
    const ways = outcomes(all);
    expect(allOf(all)).toBe(told(ways.map((way) => way.every((is) => is))));
    if (all.length > 0) expect(anyOf(all)).toBe(told(ways.map((way) => way.some((is) => is))));
  });
  fc.assert(property, { numRuns: 400 });
});

test('between what is certain and what is possible', () => {
  expect([between(true, true), between(false, true), between(false, false)]).toEqual(['met', 'unknown', 'unmet']);
});
