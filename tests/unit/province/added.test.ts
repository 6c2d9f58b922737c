import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedOffice, does, type Office, type Rule } from './office.ts';

/** By the name of a level, best first, and how many have none. */
interface Counts {
  readonly levels: readonly string[];
  readonly units: { readonly at: readonly number[]; readonly notRated: number };
  readonly members: { readonly at: readonly number[]; readonly notRated: number };
}

/** An office with what its own workspace says of each period; undefined while that is open. */
interface Known {
  readonly name: string;
  readonly counts: Readonly<Record<string, Counts | undefined>>;
}

const folder = mkdtempSync(join(tmpdir(), 'emul-added-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PERIODS = ['2015-H2', '2016-H1', '2016-H2'];
const FORMS = ['so', 'goi.zip', 'csv', 'ndjson', 'parquet'] as const;
/** So many offices are made once; provinces are drawn among them. */
const OFFICES = 7;

/** A period in which nobody is rated cannot be closed. */
const places = fc
  .tuple(fc.nat(2), fc.array(fc.option(fc.nat(2), { freq: 4 }), { maxLength: 4 }))
  .map(([first, others]) => [first, ...others]);
const ladders = fc.constantFrom(['Tốt', 'Khá', 'Kém'], ['Khá', 'Tốt', 'Kém'], ['Tốt', 'Khá', 'Trung bình', 'Kém']);
const ruleOf = (from: string, levels: readonly string[]): Rule => ({
  ...{ id: `quy-che-${from.slice(0, 4)}`, title: levels.join(' '), from, levels },
});
const drawn: fc.Arbitrary<Office> = fc.record({
  names: fc.constant([['']] as const),
  rules: fc
    .tuple(ladders, fc.option(ladders, { freq: 2 }))
    .map(([first, later]) => [ruleOf('2013-01-01', first), ...(later ? [ruleOf('2016-01-01', later)] : [])]),
  periods: fc
    .tuple(places, places, places)
    .map((all) => Object.fromEntries(PERIODS.map((id, i) => [id, all[i] ?? []]))),
  open: fc.constantFrom([], [], ['2015-H2'], ['2016-H2'], ['2015-H2', '2016-H1']),
  isWithUnits: fc.boolean(),
});

const known: Known[] = [];

/** What `classify --json` says, counted by hand. */
async function countedIn(place: string, period: string, levels: readonly string[]): Promise<Counts> {
  const { out } = await does(folder, 'classify', period, '-C', place, '--json');
  const { results } = JSON.parse(out) as { results: { subject: { kind: string }; level: string | null }[] };
  const of = (kind: string) => {
    const own = results.filter(({ subject }) => subject.kind === kind).map(({ level }) => level);
    return {
      at: levels.map((_, i) => own.filter((level) => level === `l${i}`).length),
      notRated: own.filter((level) => level === null).length,
    };
  };
  return { levels, units: of('unit'), members: of('member') };
}

beforeAll(async () => {
  for (const [i, office] of fc.sample(drawn, { seed: 21, numRuns: OFFICES }).entries()) {
    const [name, place] = [`Cơ quan ${i}`, `kho/${i}`];
    await closedOffice(folder, `${place}/so`, { ...office, names: [[name]] });
    const lines = [
      ['handover', '-C', `${place}/so`, '-o', `${place}/goi.zip`, '-q', '--today', '2018-01-01'],
      ...['csv', 'ndjson', 'parquet'].map((format) => [
        ...['export', '2015..2016', '-C', `${place}/so`, '--format', format, '-o', `${place}/${format}`, '-q'],
      ]),
    ];
    for (const line of lines) {
      const { code, out, err } = await does(folder, ...line);
      expect(code, `${line.join(' ')}: ${out}${err}`).toBe(0);
    }
    const levels = (id: string) => office.rules.findLast(({ from }) => from <= id)?.levels ?? [];
    const counts: Record<string, Counts | undefined> = {};
    for (const id of PERIODS)
      counts[id] = office.open?.includes(id) ? undefined : await countedIn(`${place}/so`, id, levels(id));
    known.push({ name, counts });
  }
}, 300_000);

function added(all: readonly Counts[]): Pick<Counts, 'units' | 'members'> {
  const of = (kind: 'units' | 'members') => ({
    at: (all[0]?.[kind].at ?? []).map((_, i) => all.reduce((sum, counts) => sum + (counts[kind].at[i] ?? 0), 0)),
    notRated: all.reduce((sum, counts) => sum + counts[kind].notRated, 0),
  });
  return { units: of('units'), members: of('members') };
}

const key = (counts: Counts | undefined) => counts?.levels.join('>');

/** What a province of these offices has to say of a period, beside another. */
function expected(offices: readonly Known[], period: string, before: string) {
  const closed = offices.flatMap(({ name, counts }) => {
    const [now, then] = [counts[period], counts[before]];
    return now ? [{ name, now, then }] : [];
  });
  const keys = [...new Set(closed.map(({ now }) => key(now)))];
  const ladders = keys.map((own) => {
    const all = closed.filter(({ now }) => key(now) === own);
    const both = all.filter(({ then }) => key(then) === own);
    return {
      levels: all[0]?.now.levels,
      agencies: all.length,
      ...added(all.map(({ now }) => now)),
      compared: {
        agencies: both.length,
        ...(both.length > 0 && {
          before: added(both.flatMap(({ then }) => then ?? [])),
          now: added(both.map(({ now }) => now)),
        }),
      },
    };
  });
  return {
    agencies: closed.map(({ name, now: { units, members } }) => ({ name, units, members })),
    missing: offices.flatMap(({ name, counts }) => (counts[period] ? [] : [name])),
    ladders,
  };
}

/** The same of what emul says, in an order of its own. */
async function said(province: string, period: string, before: string) {
  const { out, err } = await does(folder, 'province', province, before, period, '--json');
  expect(err).toBe('');
  const told = JSON.parse(out);
  expect(told.leftOut).toEqual([]);
  return {
    agencies: told.agencies.map(({ name, now: { units, members } }: { name: string; now: Counts }) => ({
      name,
      units,
      members,
    })),
    missing: told.missing.map(({ name }: Known) => name),
    ladders: told.ladders.map(({ levels, agencies, units, members, comparisons: [series] }: LadderTold) => ({
      levels: levels.map(({ name }) => name),
      agencies,
      units,
      members,
      compared: {
        agencies: series?.agencies ?? 0,
        ...(series && series.agencies > 0 && { before: series.sums[0], now: series.sums[1] }),
      },
    })),
  };
}

interface LadderTold extends Pick<Counts, 'units' | 'members'> {
  readonly levels: readonly { name: string }[];
  readonly agencies: number;
  readonly comparisons: readonly { agencies: number; sums: readonly Pick<Counts, 'units' | 'members'>[] }[];
}

const inOrder = <T>(all: readonly T[]): T[] => all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test('every number of a province is what the workspaces say, however and how often they were handed in', async () => {
  const handed = fc.record({
    office: fc.nat(OFFICES - 1),
    form: fc.constantFrom(...FORMS),
    kind: fc.constantFrom('so', 'xa'),
  });
  const pair = fc.constantFrom(
    ['2015-H2', '2016-H1'] as const,
    ['2016-H1', '2016-H2'] as const,
    ['2015-H2', '2016-H2'] as const,
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(handed, { minLength: 1, maxLength: 12 }), pair, async (all, [before, period]) => {
      run += 1;
      const province = `nop-${run}`;
      for (const [i, { office, form, kind }] of all.entries()) {
        const to = join(folder, province, kind, form === 'goi.zip' ? `${i}.zip` : `${i}`);
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(folder, 'kho', `${office}`, form), to, { recursive: true });
      }
      const own = [...new Set(all.map(({ office }) => office))].flatMap((office) => known[office] ?? []);
      const [is, must] = [await said(province, period, before), expected(own, period, before)];
      expect(inOrder(is.agencies)).toEqual(inOrder(must.agencies));
      expect(inOrder(is.ladders)).toEqual(inOrder(must.ladders));
      expect([...new Set(is.missing)].sort()).toEqual(must.missing.toSorted());
    }),
    { numRuns: 25 },
  );
}, 300_000);
