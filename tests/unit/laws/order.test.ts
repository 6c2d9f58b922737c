import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agency } from './agency.ts';
import { asked, type Printed, withoutPlaces } from './asked.ts';
import { hand, shuffled } from './hand.ts';
import { filesOf } from './written.ts';

const QUESTIONS = ['score 2016-W41', 'classify 2016-10', 'classify 2016-Q4'];

test('order of files, entries and keys, block or flow, one file or three: the same JSON', async () => {
  const property = fc.asyncProperty(agency, hand, hand, async (drawn, one, other) => {
    const [a, b] = [await asked(filesOf(drawn, one), ...QUESTIONS), await asked(filesOf(drawn, other), ...QUESTIONS)];
    expect(withoutPlaces(b)).toEqual(withoutPlaces(a));
  });
  await fc.assert(property, { numRuns: 40 });
});

test('the order of people changes the order of rows and nothing in them', async () => {
  const property = fc.asyncProperty(agency, fc.nat(), async (drawn, seed) => {
    const people = shuffled(drawn.people, seed + 1);
    const before = await asked(filesOf(drawn), ...QUESTIONS);
    const after = await asked(filesOf(drawn, undefined, people), ...QUESTIONS);
    expect(after.map(byName)).toEqual(before.map(byName));
  });
  await fc.assert(property, { numRuns: 30 });
});

function byName(answer: Printed): Printed {
  const rows = withoutPlaces(answer).results;
  return {
    ...answer,
    results: rows.toSorted((a, b) => (a.subject.kind + a.subject.id < b.subject.kind + b.subject.id ? -1 : 1)),
  };
}
