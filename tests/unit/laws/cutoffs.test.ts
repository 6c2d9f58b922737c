import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodOf } from '../../../src/calendar/index.ts';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { asked } from './asked.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']] as const;
const RUNGS =
  '[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]';
const MONTHS = ['2016', '2017'].flatMap((year) =>
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `${year}-${month}`),
);
/** What each period is the mean of. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '2016..2017': ['2016', '2017'],
  '2016': ['2016-H1', '2016-H2'],
  '2017': ['2017-H1', '2017-H2'],
  ...Object.fromEntries(
    ['2016', '2017'].flatMap((year) => [
      [`${year}-H1`, MONTHS.filter((id) => id.startsWith(year)).slice(0, 6)],
      [`${year}-H2`, MONTHS.filter((id) => id.startsWith(year)).slice(6)],
    ]),
  ),
};

interface Drawn {
  /** Points of each month; those without have no file. */
  readonly points: readonly (number | undefined)[];
  readonly cutoffs: Readonly<Record<string, string>>;
  readonly asOf: string | undefined;
}

/** Somewhere inside a period, which a cut-off must be. */
const cutoff = (period: string) => {
  const { from = '', to = '' } = periodOf(period) ?? {};
  return fc.option(fc.constantFrom(...MONTHS.filter((id) => from <= `${id}-01` && `${id}-01` <= to)), {
    nil: undefined,
  });
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  points: fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 9 }), {
    minLength: MONTHS.length,
    maxLength: MONTHS.length,
  }),
  cutoffs: fc
    .record(Object.fromEntries(Object.keys(PARTS).map((period) => [period, cutoff(period)])))
    .map((all) =>
      Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined)),
    ),
  asOf: fc.option(fc.constantFrom(...MONTHS), { nil: undefined, freq: 2 }),
});

function filesOf({ points, cutoffs }: Drawn): Record<string, string> {
  const said = Object.entries(cutoffs).map(([period, last]) => `{period: ${period}, last: ${last}}`);
  const marks = MONTHS.flatMap((month, i) => (points[i] === undefined ? [] : [[month, { a: points[i] }] as const]));
  return {
    'emul.yaml': `kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2016-01, cutoffs: [${said.join(', ')}]}\n`,
    'organization.yaml':
      'kind: organization\nunits: [{id: p, name: P}]\nmembers: [{id: a, name: A, assignments: [{unit: p, position: CV, from: 2015-01-01}]}]\n',
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month
levels: [${LEVELS.map(([id]) => `{id: ${id}, name: ${id}}`).join(', ')}]
rollup:
  half-year: {from: month, points: {method: mean}, levels: ${RUNGS}}
  year: {from: half-year, points: {method: mean}, levels: ${RUNGS}}
  term: {from: year, points: {method: mean}, levels: ${RUNGS}}\n`,
    'criteria/ca-nhan.yaml': oneNumber(LEVELS),
    ...scoresOf(Object.fromEntries(marks)),
  };
}

interface Read {
  readonly points: number | undefined;
  readonly notCounted: readonly string[];
  readonly cut: readonly string[];
}

/** A small reading of its own: a period counts no month after its cut-off, nor after that of what it is read for. */
function read(period: string, until: string, drawn: Drawn): Read {
  if (MONTHS.includes(period)) {
    const points = drawn.points[MONTHS.indexOf(period)];
    if (period <= until) return { points, notCounted: [], cut: [] };
    return { points: undefined, notCounted: points === undefined ? [] : [period], cut: [] };
  }
  const last = drawn.cutoffs[period];
  const end = last !== undefined && last < until ? last : until;
  const months = (one: string): string[] => PARTS[one]?.flatMap(months) ?? [one];
  const acts =
    last !== undefined && last < until && last !== months(period).at(-1) && (months(period)[0] ?? '') <= until;
  const parts = (PARTS[period] ?? []).map((part) => read(part, end, drawn));
  const rated = parts.flatMap(({ points }) => points ?? []);
  return {
    points: rated.length > 0 ? rated.reduce((sum, one) => sum + one, 0) / rated.length : undefined,
    notCounted: parts.flatMap((one) => one.notCounted),
    cut: [...(acts ? [period] : []), ...parts.flatMap((one) => one.cut)],
  };
}

interface Classified {
  readonly results: readonly { readonly points: number | null }[];
  readonly asOf: string | null;
  readonly cutoff: { readonly last: string; readonly notCounted: readonly string[] } | null;
  readonly cutParts?: readonly { readonly period: string }[];
}

test('a cut-off acts on its period wherever that is read, and --as-of as well', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      const periods = Object.keys(PARTS);
      const flag = one.asOf === undefined ? '' : ` --as-of ${one.asOf}`;
      const answers = await asked<Classified>(filesOf(one), ...periods.map((period) => `classify ${period}${flag}`));
      for (const [i, period] of periods.entries()) {
        const { results, asOf, cutoff, cutParts = [] } = answers[i] as Classified;
        const { points, notCounted, cut } = read(period, one.asOf ?? '9999-12', one);
        const said = results[0]?.points ?? undefined;
        if (points === undefined) expect(said, period).toBeUndefined();
        else expect(said, period).toBeCloseTo(points, 5);
        expect(asOf).toBe(one.asOf ?? null);
        expect(cutoff?.last ?? null, period).toBe(one.cutoffs[period] ?? null);
        if (cutoff) expect(cutoff.notCounted, period).toEqual(notCounted.toSorted());
        expect(cutParts.map((part) => part.period).toSorted()).toEqual(cut.filter((id) => id !== period).toSorted());
      }
    }),
    { numRuns: 12 },
  );
});
