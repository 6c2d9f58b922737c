import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Agency, agency, type Person, type SheetDrawn } from './agency.ts';
import { asked, isWorse } from './asked.ts';
import { filesOf } from './written.ts';

const QUESTIONS = ['classify 2016-10', 'classify 2016-11', 'classify 2016-Q4'];

test('half a point more in one week lowers nobody’s level and nobody’s points', async () => {
  const property = fc.asyncProperty(agency, fc.nat(2), fc.nat(8), async (drawn, who, week) => {
    const raised = withMore(drawn, who, week);
    fc.pre(raised !== undefined);
    const before = await asked(filesOf(drawn), ...QUESTIONS);
    const after = await asked(filesOf(raised as Agency), ...QUESTIONS);
    for (const [i, answer] of before.entries()) {
      for (const [j, row] of answer.results.entries()) {
        const now = after[i]?.results[j];
        expect(now?.status).toBe(row.status);
        expect(isWorse(now?.level ?? null, row.level), JSON.stringify([row, now])).toBe(false);
        expect((now?.points ?? 0) >= (row.points ?? 0)).toBe(true);
      }
    }
  });
  await fc.assert(property, { numRuns: 50 });
});

/** The agency in which one person’s mark of one week is half a point higher; nothing where that mark is full or there is none. */
function withMore(drawn: Agency, who: number, week: number): Agency | undefined {
  const person = drawn.people[who];
  const sheet = person?.sheets[week];
  if (!person || !sheet || sheet === 'absent') return undefined;
  const better = raised(sheet);
  if (!better) return undefined;
  const now: Person = { ...person, sheets: person.sheets.map((one, i) => (i === week ? better : one)) };
  return { ...drawn, people: drawn.people.map((one, i) => (i === who ? now : one)) };
}

function raised({ self, council, ...rest }: SheetDrawn): SheetDrawn | undefined {
  const counts = council.A1 ?? self.A1;
  if (counts >= 120) return undefined;
  return council.A1 === undefined
    ? { self: { ...self, A1: counts + 1 }, council, ...rest }
    : { self, council: { ...council, A1: counts + 1 }, ...rest };
}
