import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { asked } from './asked.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['chua']] as const;
const YEARS = ['2025', '2026', '2027'];
const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
);
const lastDayOf = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

interface Person {
  /** By month; those without a sheet are absences of people who are due. */
  readonly points: readonly (number | undefined)[];
  /** The months in which somebody joins, moves to another division, and is the last there. */
  readonly joins: number;
  readonly moves: number;
  readonly leaves: number;
  readonly disciplined: number;
}

interface Drawn {
  readonly people: readonly Person[];
  /** By year the last month that counts, and whether the rest counts in the next. */
  readonly cutoffs: readonly ({ readonly last: string; readonly carry: boolean } | undefined)[];
}

const at = fc.nat(MONTHS.length - 1);
const person: fc.Arbitrary<Person> = fc
  .record({
    points: fc.array(fc.option(fc.integer({ min: 40, max: 100 }), { nil: undefined, freq: 4 }), {
      minLength: MONTHS.length,
      maxLength: MONTHS.length,
    }),
    days: fc.tuple(at, at, at).map((all) => all.sort((a, b) => a - b)),
    disciplined: at,
  })
  .map(({ days: [joins = 0, moves = 0, leaves = 0], ...rest }) => ({ ...rest, joins, moves, leaves }));

const drawn: fc.Arbitrary<Drawn> = fc.record({
  people: fc.array(person, { minLength: 12, maxLength: 12 }),
  cutoffs: fc.tuple(
    ...YEARS.map((year) =>
      fc.option(
        fc.record({
          last: fc.constantFrom(`${year}-09`, `${year}-10`, `${year}-11`, `${year}-12`),
          carry: fc.boolean(),
        }),
        { nil: undefined, freq: 4 },
      ),
    ),
  ),
});

function filesOf({ people, cutoffs }: Drawn): Record<string, string> {
  const said = YEARS.flatMap((year, i) => {
    const cutoff = cutoffs[i];
    return cutoff ? [`{period: ${year}, last: ${cutoff.last}${cutoff.carry ? ', carry: true' : ''}}`] : [];
  });
  const members = people.map(({ joins, moves, leaves, disciplined }, i) => {
    const first = `{unit: p1, position: CV, from: ${MONTHS[joins]}-01, to: ${lastDayOf(MONTHS[moves] ?? '')}}`;
    const then = `{unit: p2, position: CV, from: ${MONTHS[moves + 1]}-01, to: ${lastDayOf(MONTHS[leaves] ?? '')}}`;
    const discipline = `discipline: [{form: khien-trach, date: ${MONTHS[disciplined]}-15}]`;
    return `  - {id: m${i}, name: M${i}, assignments: [${moves < leaves ? `${first}, ${then}` : first}], ${discipline}}\n`;
  });
  const scores = MONTHS.map((month, at) => {
    const due = people.flatMap((each, i) => (isDue(each, at) ? [[`m${i}`, each.points[at] ?? null] as const] : []));
    return [month, Object.fromEntries(due)] as const;
  });
  return {
    'emul.yaml': `kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2025-01, cutoffs: [${said.join(', ')}]}\n`,
    'organization.yaml': `kind: organization\nunits: [{id: p1, name: P1, rated: false}, {id: p2, name: P2, rated: false}]\nmembers:\n${members.join('')}`,
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month
levels: [${LEVELS.map(([id]) => `{id: ${id}, name: ${id}}`).join(', ')}]
rollup:
  year:
    from: month
    points: {method: mean}
    coverage: {atLeast: 1/4}
    levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
gates: [{id: ky-luat, gate: discipline, periods: [year], forms: [khien-trach], level: chua}]\n`,
    'criteria/ca-nhan.yaml': oneNumber(LEVELS),
    ...scoresOf(Object.fromEntries(scores)),
  };
}

const isDue = ({ joins, leaves }: Person, at: number) => joins <= at && at <= leaves;

/** A small reading of its own: the months of a year, from the one after the carrying cut-off before it to its own cut-off. */
function monthsOf(
  i: number,
  { cutoffs }: Drawn,
): { readonly first: number; readonly last: number; readonly calendar: number } {
  const before = cutoffs[i - 1];
  const own = cutoffs[i];
  const first = before?.carry ? MONTHS.indexOf(before.last) + 1 : 12 * i;
  return { first, last: own ? MONTHS.indexOf(own.last) : 12 * i + 11, calendar: 12 * i + 11 };
}

interface Answer {
  readonly results: readonly {
    readonly subject: { readonly id: string; readonly unit: string | null };
    readonly status: string;
    readonly points: number | null;
    readonly exact?: string;
    readonly level: string | null;
    readonly parts: readonly { readonly period: string }[];
  }[];
  readonly cutoff: {
    readonly last: string;
    readonly notCounted: readonly string[];
    readonly carriedInto?: string;
  } | null;
  readonly carriedFrom?: { readonly period: string; readonly last: string };
}

test('a year counts from the carrying cut-off before it to its own, and both say it', async () => {
  const property = fc.asyncProperty(drawn, async (one) => {
    const answers = await asked<Answer>(filesOf(one), ...YEARS.map((year) => `classify ${year}`));
    for (const [i, { results, cutoff, carriedFrom }] of answers.entries()) {
      const { first, last, calendar } = monthsOf(i, one);
      const own = one.cutoffs[i];
      const before = one.cutoffs[i - 1];
      expect(cutoff?.last).toBe(own?.last);
      expect(cutoff?.carriedInto).toBe(own?.carry ? String(2026 + i) : undefined);
      if (own) expect(cutoff?.notCounted).toEqual(MONTHS.slice(last + 1, calendar + 1));
      expect(carriedFrom).toEqual(before?.carry ? { period: YEARS[i - 1], last: before.last } : undefined);
      const due = one.people.flatMap((each, at) => (each.joins <= last && each.leaves >= first ? [`m${at}`] : []));
      expect(results.map(({ subject }) => subject.id).sort()).toEqual(due.sort());
      for (const { subject, status, points, exact, level, parts } of results) {
        const each = one.people[Number(subject.id.slice(1))] as Person;
        expect(parts.map(({ period }) => period)).toEqual(MONTHS.slice(first, last + 1));
        const rated = each.points.flatMap((value, at) =>
          value !== undefined && isDue(each, at) && first <= at && at <= last ? [value] : [],
        );
        expect(subject.unit).toBe(each.moves < Math.min(last, each.leaves) ? 'p2' : 'p1');
        const isCovered = rated.length > 0 && 4 * rated.length >= last - first + 1;
        expect(status).toBe(isCovered ? 'rated' : 'not-rated');
        if (!isCovered) continue;
        const sum = rated.reduce((all, value) => all + value, 0);
        const [above, below] = (exact ?? String(points)).split('/').map(Number);
        expect((above ?? 0) * rated.length).toBeCloseTo(sum * (below ?? 1), 3);
        const mean = sum / rated.length;
        const computed = mean >= 90 ? 'xuat-sac' : mean >= 70 ? 'tot' : 'chua';
        expect(level).toBe(first <= each.disciplined && each.disciplined <= last ? 'chua' : computed);
      }
    }
  });
  await fc.assert(property, { numRuns: 25 });
}, 120_000);
