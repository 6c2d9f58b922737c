import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agency } from './agency.ts';
import { asked, LEVELS, type Row } from './asked.ts';
import { fileIn, PLAIN } from './hand.ts';
import { filesOf } from './written.ts';

type Side = Pick<Row, 'status' | 'points' | 'exact' | 'level' | 'computedLevel'> & { readonly reasons: unknown };
interface Compared {
  readonly comparable: boolean;
  readonly before: Record<'summary' | 'quotas', unknown>;
  readonly after: Record<'summary' | 'quotas', unknown>;
  readonly results: readonly {
    readonly subject: Row['subject'];
    readonly verdict: string;
    readonly before: Side;
    readonly after: Side;
    readonly why: readonly { readonly by: string; readonly message: string }[];
  }[];
  readonly awards: { readonly moves: readonly Readonly<Record<'award' | 'kind' | 'id' | 'from' | 'to', string>>[] };
}
interface Candidates {
  readonly awards: readonly {
    readonly id: string;
    readonly candidates: readonly {
      readonly subject: Row['subject'];
      readonly status: string;
      readonly aboveCut: boolean;
    }[];
  }[];
}

/** Of the new regulation: its levels as the old one's, by other ids, or one more of them. */
const named = fc.constantFrom<readonly string[]>(LEVELS, ['a1', 'a2', 'a3', 'a4'], [...LEVELS, 'khong']);
const decided = fc.option(fc.record({ member: fc.constantFrom('a', 'b', 'c'), level: fc.constantFrom(...LEVELS) }));
const drawn = fc.record({ old: agency, next: agency, named, decided, atMost: fc.constantFrom(0.2, 0.5) });

test('either side is what --regulation gives, whoever moves has a reason, and awards move as candidates do', async () => {
  const property = fc.asyncProperty(drawn, async ({ old, next, named: levels, decided: decision, atMost }) => {
    const files = {
      ...filesOf(old),
      'regulations/moi.yaml': newer(
        filesOf({ ...old, rules: next.rules })['regulations/quy-che.yaml'] ?? '',
        levels,
        atMost,
      ),
      ...(decision && {
        'decisions/2016-Q4.yaml': fileIn(PLAIN, 'decision', { period: '2016-Q4', results: [decision] }),
      }),
    };
    const [compared] = await asked<Compared>(files, 'regulation compare quy-che moi 2016-Q4');
    const sides = await asked(files, 'classify 2016-Q4', 'classify 2016-Q4 --regulation moi');
    const stands = await asked<Candidates>(files, 'candidates 2016-Q4', 'candidates 2016-Q4 --regulation moi');
    expect(compared?.comparable).toBe(true);
    for (const [i, side] of (['before', 'after'] as const).entries()) {
      expect(compared?.results.map((row) => row[side])).toEqual(sides[i]?.results.map(sideOf));
      expect(compared?.results.map(({ subject }) => subject)).toEqual(sides[i]?.results.map(({ subject }) => subject));
      expect(compared?.[side].summary).toEqual(sides[i]?.summary);
      expect(compared?.[side].quotas).toEqual(sides[i]?.['quotas']);
    }
    for (const row of compared?.results ?? []) {
      expect(row.verdict, JSON.stringify(row)).toBe(verdictOf(row.before, row.after, levels));
      if (!['same', 'not-rated'].includes(row.verdict)) expect(row.why, JSON.stringify(row)).not.toEqual([]);
      for (const { message } of row.why) expect(message).not.toMatch(/undefined|null|^$|: $/);
    }
    expect(compared?.awards.moves).toEqual(movesOf(stands[0], stands[1]));
  });
  await fc.assert(property, { numRuns: 25 });
});

function newer(text: string, levels: readonly string[], atMost: number): string {
  const renamed = LEVELS.reduce((all, id, i) => all.replace(new RegExp(`\\b${id}\\b`, 'g'), levels[i] ?? id), text);
  const more = levels.length > LEVELS.length ? 'levels: [{id: khong, name: Không}, ' : 'levels: [';
  const best = levels[0] ?? '';
  return `${renamed.replace('id: quy-che', 'id: moi').replace('levels: [', more)}quotas: [{id: top, periods: [quarter], level: ${best}, atMost: ${atMost}, of: rated}]
awards:
  - {id: khen, name: Khen, form: commendation, periods: [quarter], decides: head, when: [{level: {atLeast: ${levels[1]}}}], quota: {atMost: ${atMost}, of: rated}}
`;
}

function sideOf({ status, points, exact, level, computedLevel, ...rest }: Row): Side {
  const { reasons } = rest as unknown as Side;
  return { status, points, ...(exact !== undefined && { exact }), level, computedLevel, reasons };
}

/** By places, which have to be as many, or by the same id. */
function verdictOf({ level: old }: Side, { level: now }: Side, levels: readonly string[]): string {
  if (old === null || now === null) return old === now ? 'not-rated' : old === null ? 'only-after' : 'only-before';
  const ids = levels.length > LEVELS.length ? ['khong', ...LEVELS] : levels;
  const was = ids.includes(old) ? ids.indexOf(old) : LEVELS.indexOf(old);
  const is = ids.indexOf(now);
  return is > was ? 'down' : is < was ? 'up' : 'same';
}

function movesOf(before: Candidates | undefined, after: Candidates | undefined) {
  return (after?.awards ?? []).flatMap(({ id: award, candidates }) =>
    candidates.flatMap(({ subject: { kind, id }, status, aboveCut }) => {
      const was = before?.awards.find((each) => each.id === award)?.candidates.find((each) => each.subject.id === id);
      const [from, to] = [was && standing(was.status, was.aboveCut), standing(status, aboveCut)];
      return (from ?? 'out') === to ? [] : [{ award, kind, id, from: from ?? 'out', to }];
    }),
  );
}

function standing(status: string, isAboveCut: boolean): string {
  if (status === 'fails' || status === 'outside') return 'out';
  return status === 'qualifies' ? (isAboveCut ? 'within' : 'beyond') : status;
}
