import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodOf } from '../../../src/calendar/index.ts';
import type { EntryInSight, MarkInSight } from '../../../src/checking/check.ts';
import { checks } from '../../../src/checks/index.ts';
import { weekOf } from '../../../src/model/week.ts';
import { isPlainlySound } from '../../../src/scoring/modes/index.ts';
import { officeWith } from './office.ts';

const number = fc.oneof(
  fc.constantFrom(
    '0',
    '0.5',
    '18.5',
    '20',
    '20.5',
    '-1',
    '-0',
    '7.25',
    '1',
    '2',
    '1.0',
    '10',
    '40',
    '123456789012345678901234567890123',
  ),
  fc.nat({ max: 60 }).map(String),
);
const part = fc.oneof(number, fc.constantFrom('"1"', 'x', '…', '1,5', "'2'"));
const mark = fc.oneof(
  part,
  fc.constantFrom('Tốt', 'Khá', 'Giỏi', '{}', '[]', '"Tốt"', 'true'),
  fc
    .record({ key: fc.constantFrom('tre', 'vang', 'done', 'constructor', 'sang-kien'), times: part })
    .map(({ key, times }) => `{${key}: ${times}}`),
  fc.tuple(part, part).map(([done, assigned]) => `{done: ${done}, assigned: ${assigned}}`),
  fc.tuple(part, part).map(([one, other]) => `{tre: ${one}, vang: ${other}}`),
);

test('what is passed by as sound is what no check of marks would speak of', async () => {
  let passedBy = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('A1', 'A2', 'A3', 'B1', 'B2', 'C9'), mark, async (id, text) => {
      const sheet = `kind: scores\nperiod: 2016-W40\nentries:\n  - member: cv-03\n    self:\n      ${id}: ${text}\n`;
      const workspace = await officeWith({ 'scores/2016/2016-W40.yaml': sheet });
      const period = periodOf('2016-W40');
      const week = period && weekOf(period, workspace);
      const entry = week?.briefings[0]?.entries[0];
      const subject = week?.due.subject('member', 'cv-03');
      const criteria = subject?.choice.criteria;
      const [column] = entry?.columns ?? [];
      if (!week || !entry || !criteria || !column) return;
      const seen: EntryInSight = {
        workspace,
        week,
        entry,
        subject,
        criteria,
        who: 'An',
        sheet: undefined,
        standing: [],
      };
      for (const one of column.marks) {
        const criterion = criteria.criterion(one.id);
        if (!isPlainlySound(one, criterion, criteria)) continue;
        passedBy += 1;
        const inSight: MarkInSight = { ...seen, column, mark: one, criterion };
        expect(checks.flatMap((check) => check.inMark(inSight)).map((found) => found.id)).toEqual([]);
      }
    }),
    { numRuns: 1500 },
  );
  expect(passedBy).toBeGreaterThan(40);
});
