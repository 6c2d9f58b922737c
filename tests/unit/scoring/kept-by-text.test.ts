import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeWith, scored, told } from './office.ts';

const PATH = 'scores/2016/2016-W40.yaml';
const PEOPLE = ['tp-01', 'cv-03', 'cvp-01'];

/** Few texts, so that people share them: on one line, over several, quoted, aliased, sound and not. */
const parts = {
  A1: ['{done: 9, assigned: 10}', '{done: 10, assigned: 10}', '{done: 11, assigned: 10}', '{done: 3, assigned: 7}'],
  A2: ['18', '18.5', '18.25', '21', '"18"', '&n 17', '*n'],
  A3: ['{}', '{tre: 1}', '{tre: 2}', '{tre: 9}', '\n        tre: 1', '\n        tre: 3', '{tre: -1}'],
  B1: ['{}', '{vang: 1}', '{vang: 1.0}', '\n        vang: 2'],
  B2: ['Tốt', 'Khá', 'To\u0302\u0301t', '"Tốt"', 'Giỏi'],
};
const sheet = fc.record({
  A1: fc.constantFrom(...parts.A1),
  A2: fc.constantFrom(...parts.A2),
  A3: fc.constantFrom(...parts.A3),
  B1: fc.constantFrom(...parts.B1),
  B2: fc.constantFrom(...parts.B2),
});

function written(id: string, marks: Readonly<Record<string, string>>): string {
  const lines = Object.entries(marks).map(([criterion, mark]) => `      ${criterion}: ${mark}\n`);
  return `  - member: ${id}\n    self:\n${lines.join('')}`;
}

const scoredOf = async (...entries: readonly string[]) => {
  const text = `kind: scores\nperiod: 2016-W40\nentries:\n${entries.join('')}`;
  return scored(await officeWith({ [PATH]: text }));
};

test('a sheet is worth beside others what it is worth alone, whatever texts they share', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.tuple(sheet, sheet, sheet), async (sheets) => {
      // What an alias stands for is written in the same file: alone it stands for nothing.
      fc.pre(sheets.every(({ A2 }) => A2 !== '*n') || sheets[0].A2 === '&n 17');
      const together = await scoredOf(...sheets.map((one, i) => written(PEOPLE[i] ?? '', one)));
      for (const [i, who] of PEOPLE.entries()) {
        const own = { ...sheets[i], ...(sheets[i]?.A2 === '*n' && { A2: '17' }) };
        const result = told(together.row(who));
        seen.add(result);
        expect(result).toBe(told((await scoredOf(written(who, own))).row(who)));
      }
    }),
    { numRuns: 150 },
  );
  expect(seen.size).toBeGreaterThan(20);
});
