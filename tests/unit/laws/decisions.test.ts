import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agency } from './agency.ts';
import { asked, isWorse, LEVELS, type Printed, type Row } from './asked.ts';
import { fileIn, PLAIN } from './hand.ts';
import { filesOf } from './written.ts';

const UNIT_GATE = '{id: head-not-above-unit, periods: [quarter], for: [heads, members]}';
const decided = fc.record({
  a: fc.option(fc.constantFrom(...LEVELS)),
  b: fc.option(fc.constantFrom(...LEVELS)),
  p1: fc.option(fc.constantFrom(...LEVELS)),
});

test('a decision sets a level of who is rated, never above a gate, and leaves what was computed', async () => {
  const property = fc.asyncProperty(agency, decided, async (drawn, levels) => {
    const gated = { ...drawn, rules: { ...drawn.rules, gates: [UNIT_GATE] } };
    const [before] = await asked(filesOf(gated), 'classify 2016-Q4');
    const [after] = await asked({ ...filesOf(gated), ...decisionOn(levels) }, 'classify 2016-Q4');
    for (const row of after?.results ?? []) {
      const { kind, id } = row.subject;
      const was = rowOf(before, id);
      const word = levels[id as keyof typeof levels] ?? null;
      expect([row.status, row.points, row.computedLevel]).toEqual([was?.status, was?.points, was?.computedLevel]);
      const unit = kind === 'member' ? rowOf(after, row.subject.unit ?? '')?.level : undefined;
      if (row.status === 'not-rated') expect(row.level).toBeNull();
      else if (word !== null && !(unit && isWorse(unit, word))) expect(row.level).toBe(word);
      if (row.level !== null && unit) expect(isWorse(unit, row.level)).toBe(false);
    }
  });
  await fc.assert(property, { numRuns: 60 });
});

function decisionOn(levels: Readonly<Record<string, string | null>>): Record<string, string> {
  const results = Object.entries(levels).flatMap(([id, level]) =>
    level === null ? [] : [{ [id === 'p1' ? 'unit' : 'member']: id, level }],
  );
  return { 'decisions/2016-Q4.yaml': fileIn(PLAIN, 'decision', { period: '2016-Q4', results }) };
}

function rowOf(answer: Printed | undefined, id: string): Row | undefined {
  return answer?.results.find(({ subject }) => subject.id === id);
}
