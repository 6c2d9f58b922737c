import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { asked } from './asked.ts';
import { countedIn, runsOf } from './months.ts';

const IDS = ['xuat-sac', 'tot', 'han-che', 'chua'] as const;
const LEVELS = [['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']] as const;
type Level = (typeof IDS)[number];

/** A period of each kind that may be scored, with how it is called, and one longer that sums it up. */
const BASES = [
  { base: 'month', id: '2026-09', first: '2026-09-01', last: '2026-09-30', longer: 'quarter', of: '2026-Q3' },
  { base: 'quarter', id: '2026-Q3', first: '2026-07-01', last: '2026-09-30', longer: 'year', of: '2026' },
  { base: 'half-year', id: '2026-H2', first: '2026-07-01', last: '2026-12-31', longer: 'year', of: '2026' },
  { base: 'year', id: '2026', first: '2026-01-01', last: '2026-12-31', longer: 'term', of: '2026..2030' },
] as const;

interface Person {
  readonly points: number;
  readonly unit: number;
  /** Days before the end of the base period on which the assignment began; none: it has always been. */
  readonly since: number | undefined;
  readonly isDisciplined: boolean;
  readonly decided: Level | undefined;
}

interface Drawn {
  readonly base: (typeof BASES)[number];
  readonly units: readonly number[];
  readonly people: readonly Person[];
  readonly service: number | undefined;
  readonly gates: { readonly discipline: boolean; readonly heads: boolean };
  readonly quota: { readonly atMost: number; readonly of: string } | undefined;
}

const person: fc.Arbitrary<Person> = fc.record({
  points: fc.integer({ min: 40, max: 100 }),
  unit: fc.nat(1),
  since: fc.option(fc.nat(70), { nil: undefined }),
  isDisciplined: fc.boolean(),
  decided: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
});

const drawn: fc.Arbitrary<Drawn> = fc.record({
  base: fc.constantFrom(...BASES),
  units: fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 2, maxLength: 2 }),
  people: fc.array(person, { minLength: 12, maxLength: 12 }),
  service: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  gates: fc.record({ discipline: fc.boolean(), heads: fc.boolean() }),
  quota: fc.option(fc.record({ atMost: fc.integer({ min: 1, max: 9 }), of: fc.constantFrom('rated', 'due') }), {
    nil: undefined,
  }),
});

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

function filesOf({ base, units, people, service, gates, quota }: Drawn): Record<string, string> {
  const rungs =
    '[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: han-che, when: [{points: {atLeast: 50}}]}, {level: chua}]';
  const clauses = [
    ...(gates.discipline
      ? [`{id: ky-luat, gate: discipline, periods: [${base.base}], forms: [khien-trach], level: han-che}`]
      : []),
    ...(gates.heads ? [`{id: head-not-above-unit, periods: [${base.base}]}`] : []),
  ];
  const members = people.map(({ unit, since, isDisciplined }, i) => {
    const from = since === undefined ? '' : `, from: ${dayBefore(base.last, since)}`;
    const discipline = isDisciplined ? `, discipline: [{form: khien-trach, date: ${base.first}}]` : '';
    return `  - {id: m${i}, name: M${i}, assignments: [{unit: p${unit}, position: CV${from}}]${discipline}}\n`;
  });
  const head = (unit: number) => people.findIndex((each) => each.unit === unit);
  const heads = units.map((_, i) => `{id: p${i}, name: P${i}${head(i) < 0 ? '' : `, head: m${head(i)}`}}`);
  const marks = {
    ...Object.fromEntries(units.map((points, i) => [`unit p${i}`, points])),
    ...Object.fromEntries(people.map(({ points }, i) => [`m${i}`, points])),
  };
  const decided = people.flatMap(({ decided }, i) =>
    decided ? [`{member: m${i}, level: ${decided}, reason: Hội đồng xét}`] : [],
  );
  return {
    'emul.yaml': `kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: ${base.id}}\n`,
    'organization.yaml': `kind: organization\nunits: [${heads.join(', ')}]\nmembers:\n${members.join('')}`,
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: ${base.base}
levels: [${IDS.map((id) => `{id: ${id}, name: ${id}}`).join(', ')}]
rollup: {${base.longer}: {from: ${base.base}, points: {method: mean}, levels: ${rungs}}}
gates: [${clauses.join(', ')}]
service: [${service ? `{periods: [${base.base}], atLeast: {months: ${service}}}` : ''}]
quotas: [${quota ? `{id: ty-le, periods: [${base.base}], level: xuat-sac, atMost: 0.${quota.atMost}, of: ${quota.of}}` : ''}]\n`,
    'criteria/ca-nhan.yaml': oneNumber(LEVELS),
    'criteria/tap-the.yaml': oneNumber(LEVELS, 'id: tap-the', 'unit'),
    ...scoresOf({ [base.id]: marks }),
    ...(decided.length > 0 && {
      [`decisions/${base.id}.yaml`]: `kind: decision\nperiod: ${base.id}\nheld: ${base.last}\nresults: [${decided.join(', ')}]\n`,
    }),
  };
}

const levelOf = (points: number): Level =>
  points >= 90 ? 'xuat-sac' : points >= 70 ? 'tot' : points >= 50 ? 'han-che' : 'chua';
const place = (level: Level) => IDS.indexOf(level);

/** A small reading of its own of one person: the level after service, gates and decision; nothing where not rated. */
function read(at: number, { base, people, units, service, gates }: Drawn): Level | undefined {
  const { points, unit, since, isDisciplined, decided } = people[at] as Person;
  const stays = runsOf(
    [{ from: since === undefined ? undefined : dayBefore(base.last, since) }],
    base.first,
    base.last,
  );
  if (service && stays.map(countedIn).every(({ months, days }) => 30 * months + days < 30 * service)) return undefined;
  const caps: Level[] = [
    ...(gates.discipline && isDisciplined ? ['han-che' as const] : []),
    ...(gates.heads && people.findIndex((each) => each.unit === unit) === at ? [levelOf(units[unit] ?? 0)] : []),
  ];
  const worst = (a: Level, b: Level) => (place(a) > place(b) ? a : b);
  const isAbove = caps.some((cap) => decided && place(decided) < place(cap));
  return decided && !isAbove ? decided : caps.reduce(worst, levelOf(points));
}

interface Answer {
  readonly results: readonly {
    readonly subject: { readonly kind: string; readonly id: string };
    readonly status: string;
    readonly level: Level | null;
    readonly computedLevel: Level | null;
    readonly points: number | null;
    readonly reasons: readonly { readonly id: string }[];
  }[];
  readonly quotas?: readonly { readonly base: number; readonly limit: number; readonly count: number }[];
}

/** In the order in which they were drawn. */
function membersOf({ results }: Answer): Answer['results'][number][] {
  const members = results.filter(({ subject }) => subject.kind === 'member');
  return members.sort((a, b) => Number(a.subject.id.slice(1)) - Number(b.subject.id.slice(1)));
}

test('what names the kind of the base acts in score as in classify, and longer periods read it', async () => {
  const property = fc.asyncProperty(drawn, async (one) => {
    const { id, of } = one.base;
    const [score, classify, longer] = await asked<Answer>(
      filesOf(one),
      `score ${id}`,
      `classify ${id}`,
      `classify ${of}`,
    );
    if (!score || !classify || !longer) throw new Error('no answer');
    const members = membersOf(score);
    const expected = one.people.map((_, at) => read(at, one));
    expect(members.map(({ level }) => level ?? undefined)).toEqual(expected);
    for (const [at, row] of members.entries()) {
      const isRated = expected[at] !== undefined;
      expect([row.status, row.points]).toEqual(isRated ? ['rated', one.people[at]?.points] : ['not-rated', null]);
      expect(row.computedLevel).toBe(isRated ? levelOf(one.people[at]?.points ?? 0) : null);
      expect(row.reasons.some((reason) => reason.id === 'service')).toBe(!isRated);
    }
    const essence = (all: Answer) => all.results.map(({ subject, level, reasons }) => [subject.id, level, reasons]);
    expect(essence(classify)).toEqual(essence(score));
    const above = membersOf(longer);
    expect(above.map(({ status }) => status)).toEqual(expected.map((level) => (level ? 'rated' : 'not-rated')));
    expect(classify.quotas ?? []).toEqual(score.quotas ?? []);
    if (!one.quota) return;
    const rated = expected.filter((level) => level !== undefined).length;
    const base = one.quota.of === 'due' ? expected.length : rated;
    const count = expected.filter((level) => level === 'xuat-sac').length;
    const limit = Math.floor((one.quota.atMost * base) / 10);
    expect(score.quotas?.map(({ base, limit, count }) => ({ base, limit, count }))).toEqual([{ base, limit, count }]);
  });
  await fc.assert(property, { numRuns: 50 });
}, 120_000);
