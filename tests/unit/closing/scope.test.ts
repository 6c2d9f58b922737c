import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, type Scope } from '../../../src/seals/scope.ts';
import { emul } from '../entry/office.ts';
import { done, edit, office, opening, weekPath } from './amended-office.ts';

const WHO = ['an', 'binh'] as const;
const WEEKS = ['2016-W40', '2016-W41', '2016-W42', '2016-W43'] as const;
const CRITERIA = ['A1', 'A2'] as const;

const scopes = fc.record({
  subjects: fc.subarray([...WHO]),
  weeks: fc.subarray([...WEEKS]),
  criteria: fc.subarray([...CRITERIA]),
});
const changes = fc.record({
  who: fc.constantFrom(...WHO),
  week: fc.constantFrom(...WEEKS),
  id: fc.constantFrom(...CRITERIA),
});

type Asked = Parameters<Parameters<typeof scopes.map>[0]>[0];
type Changed = Parameters<Parameters<typeof changes.map>[0]>[0];

function isMeant({ subjects, weeks, criteria }: Asked, { who, week, id }: Changed) {
  const isIn = <T>(all: readonly T[], one: T) => all.length === 0 || all.includes(one);
  return isIn(subjects, who) && isIn(weeks, week) && isIn(criteria, id);
}

test('a change lies in a scope where person, week and criterion do', () => {
  fc.assert(
    fc.property(scopes, changes, (scope, change) => {
      const asked: Scope = { ...scope, subjects: scope.subjects.map((id) => `member ${id}`) };
      const path = [`scores ${change.week}`, `member ${change.who}`, 'head', change.id];
      expect(isWithin(asked, path)).toBe(isMeant(scope, change));
    }),
  );
});

test('what changes a calendar, a scale or a regulation lies in no scope of somebody', () => {
  const scope: Scope = { subjects: ['member an'], weeks: [], criteria: [] };
  for (const path of [
    ['calendar', '2016-W42'],
    ['criteria ca-nhan', 'levels'],
    ['regulation quy-che', 'rollup'],
    ['member binh', 'leave'],
  ])
    expect(isWithin(scope, path), path.join(' ')).toBe(false);
  for (const path of [
    ['member an', 'leave'],
    ['decision 2016-10', 'results', 'an', 'level'],
    ['scores 2016-W42', 'member an'],
  ])
    expect(isWithin(scope, path), path.join(' ')).toBe(true);
});

test('any change outside of the scope blocks closing again at its line, and none inside does', async () => {
  await fc.assert(
    fc.asyncProperty(
      scopes,
      fc.uniqueArray(changes, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }),
      async (scope, all) => {
        const folder = office();
        await done(folder, 'close 2016-10 -q');
        const flags = [
          ...(scope.subjects.length > 0 ? scope.subjects : ['all']).flatMap((id) => ['--subject', id]),
          ...scope.weeks.flatMap((id) => ['--week', id]),
          ...scope.criteria.flatMap((id) => ['--criterion', id]),
        ];
        await done(folder, opening('2016-10', ...flags));
        for (const { who, week, id } of all) edit(folder, weekPath(week), ...changed(who, week, id));
        const { code, err } = await emul(folder, 'close 2016-10');
        const outside = all.filter((change) => !isMeant(scope, change));
        expect(code, err).toBe(outside.length > 0 ? 1 : 0);
        for (const { who, week, id } of outside) expect(err).toMatch(lineOf(who, week, id));
        expect(err.match(/scores\/2016\//g)?.length ?? 0).toBe(outside.length);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  an: {
    'A1 2016-W40': '50',
    'A1 2016-W41': '40',
    'A1 2016-W42': '50',
    'A1 2016-W43': '41',
    'A2 2016-W42': '40',
    A2: '30',
  },
  binh: { A1: '45', 'A1 2016-W43': '38', A2: '25' },
};

/** The mark of an entry as it stands there, and another. */
function changed(who: string, week: string, id: string): [string, string] {
  const old = MARKS[who]?.[`${id} ${week}`] ?? MARKS[who]?.[id] ?? '';
  const rest = id === 'A1' ? `{member: ${who}, head: {A1: ` : `A2: `;
  if (id === 'A1') return [`${rest}${old},`, `${rest}7,`];
  return who === 'an'
    ? [`A2: ${old}}}\n  - {member: binh`, `A2: 7}}\n  - {member: binh`]
    : [`A2: ${old}}}\n`, 'A2: 7}}\n'];
}

function lineOf(who: string, week: string, id: string): RegExp {
  const name = who === 'an' ? 'Nguyễn Văn An' : 'Lê Thị Bình';
  return new RegExp(`${week}\\.yaml:${who === 'an' ? 4 : 5}: tuần \\d+, ${name}, ${id} `);
}
