import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { pointsJson, withNumbers } from '../../../src/base/exact-json.ts';
import { agency } from './agency.ts';
import { asked, type Row } from './asked.ts';
import { filesOf } from './written.ts';

const digits = (length: number) => fc.array(fc.nat(9), { minLength: 1, maxLength: length }).map((all) => all.join(''));
const value = fc
  .record({
    isNegative: fc.boolean(),
    whole: digits(12),
    decimals: fc.option(digits(12)),
    under: fc.integer({ min: 1, max: 4000 }),
  })
  .map(({ isNegative, whole, decimals, under }) =>
    Exact.of(`${isNegative ? '-' : ''}${whole}${decimals === null ? '' : `.${decimals}`}/${under}`),
  );

test('points in JSON, with `exact` where a number cannot say them, are the exact points', () => {
  const property = fc.property(value, (exact) => {
    const text = withNumbers(JSON.stringify(pointsJson(exact)));
    const { exact: beside } = JSON.parse(text);
    const [, typed = ''] = /"points":(-?[\d.]+)/.exec(text) ?? [];
    if (beside !== undefined) expect(beside).toMatch(/^-?\d+\/\d+$/);
    expect(Exact.of(beside ?? typed).equals(exact)).toBe(true);
    expect(typed).toMatch(/^-?\d+(?:\.\d{0,5}[1-9])?$/);
    expect(Exact.of(exact.toFixed(6)).equals(Exact.of(typed))).toBe(true);
  });
  fc.assert(property, { numRuns: 3000 });
});

test('a month’s points, read back from its parts’, are the mean to the last digit', async () => {
  const property = fc.asyncProperty(agency, async (drawn) => {
    const month = { ...drawn.rules.month, method: 'mean', round: undefined };
    const files = filesOf({ ...drawn, rules: { ...drawn.rules, month } });
    const [answer] = await asked<{ results: (Row & { parts: Row[] })[] }>(files, 'classify 2016-11');
    for (const row of answer?.results ?? []) {
      const rated = row.parts.filter(({ status }) => status === 'rated').map(exactly);
      if (row.status === 'rated')
        expect(exactly(row).equals(Exact.sum(rated).over(Exact.whole(rated.length)))).toBe(true);
    }
  });
  await fc.assert(property, { numRuns: 40 });
});

function exactly({ points, exact }: Row): Exact {
  return Exact.of(exact ?? String(points));
}
