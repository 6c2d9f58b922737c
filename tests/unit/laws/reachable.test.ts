import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asked, isWorse, LEVELS } from './asked.ts';

/** Weeks of October and November 2016; the first are scored, the others to come. */
const WEEKS = ['40', '41', '42', '43', '44', '45', '46', '47'].map((week) => `2016-W${week}`);
const FLOORS = [90, 70, 50];

interface Drawn {
  readonly known: readonly number[];
  readonly bonus: { readonly max: number; readonly isAbove: boolean } | undefined;
  readonly month: string;
  readonly quarter: string;
  /** Conditions on levels beside points, of the three levels that ask for anything. */
  readonly conditions: readonly string[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  known: fc.array(
    fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    { minLength: 1, maxLength: 7 },
  ),
  bonus: fc.option(fc.record({ max: fc.constantFrom(2, 5, 20), isAbove: fc.boolean() }), { nil: undefined }),
  month: fc.constantFrom('mean', 'median', 'min', 'max'),
  quarter: fc.constantFrom('mean', 'median', 'min'),
  conditions: fc.array(
    fc.constantFrom(
      '',
      '{share: {level: xuat-sac, atLeast: 0.5}}',
      '{share: {level: tot, atLeast: 2/3}}',
      '{none: {worseThan: tot}}',
      '{none: {worseThan: han-che}}',
    ),
    { minLength: 6, maxLength: 6 },
  ),
});

function rungs(floors: readonly number[], conditions: readonly string[]): string {
  const said = LEVELS.map((level, i) => {
    const floor = floors[i];
    const when = [...(floor === undefined ? [] : [`{points: {atLeast: ${floor}}}`]), conditions[i] ?? ''];
    return floor === undefined ? `{level: ${level}}` : `{level: ${level}, when: [${when.filter(Boolean).join(', ')}]}`;
  });
  return `[${said.join(', ')}]`;
}

/** Sheets of one criterion, and bonus in whole points. */
function filesOf(
  { bonus, month, quarter, conditions }: Drawn,
  sheets: readonly { readonly points: number; readonly bonus: number }[],
): Record<string, string> {
  const scores = sheets.map(({ points, bonus: more }, i) => [
    `scores/2016/${WEEKS[i]}.yaml`,
    `kind: scores\nperiod: ${WEEKS[i]}\nentries: [{member: a, council: {P: ${points}}${more > 0 ? `, bonus: [{event: cong, times: ${more}, basis: QĐ 1}]` : ''}}]\n`,
  ]);
  return {
    'emul.yaml':
      'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2016-W40, end: 2016-W47}\n',
    'organization.yaml':
      'kind: organization\nunits: [{id: p, name: P}]\nmembers: [{id: a, name: A, assignments: [{unit: p, position: CV, from: 2015-01-01}]}]\n',
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}
levels: [${LEVELS.map((id) => `{id: ${id}, name: ${id}}`).join(', ')}]
rollup:
  month: {from: week, points: {method: ${month}}, levels: ${rungs([92, 70, 50], conditions.slice(0, 3))}}
  quarter: {from: month, points: {method: ${quarter}}, levels: ${rungs([90, 72, 50], conditions.slice(3))}}\n`,
    'criteria/ca-nhan.yaml': `kind: criteria\nid: ca-nhan\ntitle: Một số\nstatus: issued\nissued: {date: 2015-01-01, decision: 1/QĐ}
effective: {from: 2015-01-01}\nappliesTo: {kind: member}\nscale: {max: 100, step: 0.01}
groups: [{id: A, title: A, max: 100, criteria: [{id: P, title: P, max: 100, mode: mark}]}]
${bonus ? `bonus: {max: ${bonus.max}, above: ${bonus.isAbove}, events: [{id: cong, title: Cộng, points: 1}]}\n` : ''}levels: ${rungs(FLOORS, [])}\n`,
    ...Object.fromEntries(scores),
  };
}

interface Parts {
  readonly needed: number;
  readonly of: number;
}

/** Sheets that bring so much on average, as many of them at the level as are asked for, and the others one below. */
function onAverage(from: number, level: string, { needed, of }: Parts): number[] {
  const at = LEVELS.indexOf(level);
  const sheets = Array.from({ length: of }, (_, i) => FLOORS[i < needed ? at : at + 1] ?? 0);
  let left = from * of - sheets.reduce((sum, one) => sum + one, 0);
  return sheets.map((one) => {
    const more = Math.min(Math.max(0, left), 100 - one);
    left -= more;
    return Math.min(100, Math.ceil(100 * (one + more) - 1e-6) / 100);
  });
}

interface Explained {
  readonly prospect: {
    readonly levels: readonly { readonly level: string; readonly from: number | null; readonly parts: Parts | null }[];
  } | null;
}

test('what is said to be out of reach stays so with the best sheets, what is reachable is reached by what is said', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      const known = one.known.map((points) => ({ points, bonus: 0 }));
      const left = WEEKS.length - known.length;
      for (const period of ['2016-11', '2016-Q4']) {
        const [said] = await asked<Explained>(filesOf(one, known), `explain a ${period}`);
        const reachedWith = async (sheets: readonly { points: number; bonus: number }[]) =>
          (await asked(filesOf(one, [...known, ...sheets]), `classify ${period}`))[0]?.results.find(
            ({ subject }) => subject.id === 'a',
          )?.level ?? null;
        const inNovember = (points: readonly number[]) =>
          [...Array<number>(left - points.length).fill(100), ...points].map((one) => ({ points: one, bonus: 0 }));
        const reached = (each: { points: number; bonus: number }) => reachedWith(Array<typeof each>(left).fill(each));
        const best = await reached({ points: 100, bonus: one.bonus?.max ?? 0 });
        for (const { level, from, parts } of said?.prospect?.levels ?? []) {
          if (from === null) expect(isWorse(best, level), `${period} ${level}`).toBe(true);
          else {
            expect(isWorse(best, level), `${period} ${level}`).toBe(false);
            const more = Math.max(0, Math.ceil(from - 100));
            const isAverage = period === '2016-11' && one.month === 'mean' && parts && from <= 100;
            const enough = isAverage
              ? await reachedWith(inNovember(onAverage(from, level, parts)))
              : await reached({ points: Math.min(100, from), bonus: more });
            expect(isWorse(enough, level), `${period} ${level} from ${from}`).toBe(false);
          }
        }
      }
    }),
    { numRuns: 12 },
  );
});
