import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agency } from './agency.ts';
import { asked, isWorse } from './asked.ts';
import { filesOf } from './written.ts';

const QUESTIONS = ['classify 2016-10', 'classify 2016-11', 'classify 2016-Q4'];

test('gates only lower, and neither rate nor unrate anybody; counts add up', async () => {
  const property = fc.asyncProperty(agency, async (drawn) => {
    const open = { ...drawn, rules: { ...drawn.rules, gates: [] } };
    const gated = await asked(filesOf(drawn), ...QUESTIONS);
    const free = await asked(filesOf(open), ...QUESTIONS);
    for (const [i, answer] of gated.entries()) {
      for (const [j, row] of answer.results.entries()) {
        const without = free[i]?.results[j];
        expect(isWorse(row.computedLevel, row.level)).toBe(false);
        expect(row.status).toBe(without?.status);
        expect(isWorse(without?.level ?? null, row.level)).toBe(false);
        expect(without?.level).toBe(without?.computedLevel);
      }
      for (const kind of ['member', 'unit'] as const) {
        const rows = answer.results.filter(({ subject }) => subject.kind === kind);
        expect(Object.values(answer.summary[kind]).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
      }
    }
  });
  await fc.assert(property, { numRuns: 40 });
});
