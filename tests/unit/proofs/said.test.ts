import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Criteria } from '../../../src/model/criteria.ts';
import type { ScoreEvent } from '../../../src/model/criterion.ts';
import { claimants, claimsOf } from '../../../src/scoring/claims.ts';
import { holds } from '../../../src/scoring/conditions/index.ts';
import type { Working } from '../../../src/scoring/working.ts';
import { emul, office } from '../reports/office.ts';
import { criteriaOf, levelOf } from './scales.ts';
import { LEVELS, ladderOf, smallScales } from './small-scales.ts';
import { alike, alikeBut, marked, noted, type Tried, triedOf } from './tried.ts';

/** Every statement of `criteria check` about a small scale, held against all of its sheets written down and scored. */

const RUNS = 40;
const MOST_SHEETS = 1500;
const folder = office({});

interface Points {
  readonly points: number;
  /** Where that is rounded. */
  readonly exact?: string;
}

function textOf(found: Points | null): string | null {
  return found && Exact.of(found.exact ?? `${found.points}`).toString();
}
interface Said {
  readonly exhaustive: boolean;
  readonly proven: boolean;
  readonly sampled: number | null;
  readonly totals: { readonly low: Points; readonly high: Points };
  readonly claims: readonly { readonly id: string; readonly standing: string; readonly against: readonly string[] }[];
  readonly levels: readonly {
    readonly id: string;
    readonly listed: boolean;
    readonly byLimitAlone: boolean;
    readonly lowest: Points | null;
    readonly highest: Points | null;
  }[];
  readonly diagnostics: readonly { readonly id: string }[];
}

async function said(text: string): Promise<Said> {
  writeFileSync(join(folder, 'criteria', 'nho.yaml'), text);
  const { out } = await emul(folder, 'criteria check nho --json');
  return JSON.parse(out).criteria[0];
}

test('what is said of a scale is so', async () => {
  await fc.assert(
    fc.asyncProperty(smallScales, async (text) => {
      const criteria = criteriaOf(text);
      const all = triedOf(criteria, ladderOf(criteria), MOST_SHEETS);
      fc.pre(all !== undefined);
      const found = await said(text);
      expect(found.sampled ?? null).toBeNull(); // what can be written down is gone through whole
      fc.pre(found.exhaustive); // something in it is unknown or forbidden
      const ends = (some: readonly Tried[]) => {
        const totals = some.map(({ working }) => working.points).sort((a, b) => a.compare(b));
        return [totals[0]?.toString() ?? null, totals.at(-1)?.toString() ?? null];
      };
      expect([textOf(found.totals.low), textOf(found.totals.high)]).toEqual(ends(all ?? []));
      for (const level of found.levels) {
        const got = (all ?? []).filter((one) => one.level === level.id);
        expect([level.id, textOf(level.lowest), textOf(level.highest)]).toEqual([level.id, ...ends(got)]);
        const isByLimit = got.length > 0 && got.every(({ byConditions }) => byConditions !== level.id);
        expect([level.id, level.byLimitAlone]).toEqual([level.id, isByLimit]);
      }
      const so = truths(criteria, all ?? []);
      const claimed = new Map(found.claims.map(({ id, standing }) => [id, STANDINGS[standing] ?? standing]));
      expect(Object.fromEntries(Object.keys(so).map((id) => [id, claimed.get(id)]))).toEqual(so);
      if (claimed.get('conditions') === true) expect(idleIn(criteria, all ?? [])).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

const STANDINGS: Readonly<Record<string, boolean>> = { proven: true, refuted: false };

/** Conditions besides points, of levels that are given, without which every sheet gets the same level. */
function idleIn(criteria: Criteria, all: readonly Tried[]): string[] {
  const given = criteria.rungs.filter(({ level }) =>
    all.some((one) => one.level === level.value && one.byConditions === one.level),
  );
  const asked = given.flatMap(({ when }) => when.filter(({ kind }) => kind.value !== 'points'));
  const idle = asked.filter((condition) => {
    const rungs = criteria.rungs.map((rung) => ({ ...rung, when: rung.when.filter((one) => one !== condition) }));
    const looser = ladderOf({ ...criteria, rungs });
    return all.every(({ working, level }) => levelOf(working, looser) === level);
  });
  return idle.map(({ node }) => node.source);
}

/** Each claim by itself, sheet by sheet. */
function truths(criteria: Criteria, all: readonly Tried[]): Record<string, boolean | string> {
  const { rungs, groups, scale } = criteria;
  const others = rungs.flatMap(({ when }) => when).filter(({ kind }) => kind.value !== 'points');
  const isSame = (a: Exact, b: Exact) => a.equals(b);
  return {
    'one-level': all.every(({ level }) => level !== 'none'),
    means: areMeansOfOneLevel(criteria, all),
    'more-is-better': isMoreBetter(criteria, all),
    'levels-reached': rungs.every((rung) =>
      all.some(({ byConditions, level }) => level === rung.level.value && byConditions === level),
    ),
    criteria: rungs.length < 2 ? 'unknown' : marked(criteria).every((_, at) => changes(at, all)),
    events: noted(criteria).every(
      ({ event, at }) => others.some(({ words }) => words.get('id') === event.id.value) || differs(at, event, all),
    ),
    sums:
      groups.every((group) => isSame(group.max.value, Exact.sum(group.criteria.map(({ max }) => max.value)))) &&
      (isSame(scale.max.value, Exact.sum(groups.map(({ max }) => max.value))) || isFilledUp(criteria)),
    marks: marked(criteria).every((criterion) =>
      all.some(({ working }) =>
        working.workedGroups.some((group) =>
          group.criteria.some(
            (one) => one.criterion.id.value === criterion.id.value && one.points.equals(criterion.max.value),
          ),
        ),
      ),
    ),
  };
}

/** Whether groups and bonus together come up to the scale's maximum, and the groups not beyond it. */
function isFilledUp({ scale, groups, bonus }: Criteria): boolean {
  const sum = Exact.sum(groups.map(({ max }) => max.value));
  const isWorth = bonus?.events.some(({ points }) => !points.value.isZero) ?? false;
  return (
    isWorth && !sum.isMore(scale.max.value) && !sum.plus(bonus?.max?.value ?? scale.max.value).isLess(scale.max.value)
  );
}

/** Every number from the lowest total to the highest: where levels begin and end, and between. */
function areMeansOfOneLevel({ rungs }: Criteria, all: readonly Tried[]): boolean {
  const totals = all.map(({ working }) => working.points);
  const ends = [totals.reduce(Exact.min), totals.reduce(Exact.max)] as const;
  const bounds = rungs.flatMap(({ when }) =>
    when.flatMap(({ kind, bounds: some }) => (kind.value === 'points' ? [...some.values()] : [])),
  );
  const cuts = [...ends, ...bounds.map(({ value }) => value)].sort((a, b) => a.compare(b));
  const between = cuts.flatMap((cut, i) => [cut, cut.plus(cuts[i + 1] ?? cut).over(Exact.whole(2))]);
  const claims = claimsOf(rungs);
  return between.every((one) => one.isLess(ends[0]) || one.isMore(ends[1]) || claimants(claims, one).length === 1);
}

/** Of sheets for which the same holds but for their totals, none has more points and a worse level. */
function isMoreBetter({ rungs }: Criteria, all: readonly Tried[]): boolean {
  const others = rungs.flatMap(({ when }) => when).filter(({ kind }) => kind.value !== 'points');
  const same = alike(
    all.filter(({ level }) => level !== 'none'),
    ({ working }) => `${others.map((one) => holds(one, working))} ${worstLimit(working)}`,
  );
  return same.every((some) => {
    const rising = some.toSorted((a, b) => a.working.points.compare(b.working.points));
    return rising.every(
      ({ level }, i) => i === 0 || LEVELS.indexOf(level) <= LEVELS.indexOf(rising[i - 1]?.level ?? ''),
    );
  });
}

function worstLimit(working: Working): number {
  const limits = working.limiting().filter(({ times }) => !times.isZero);
  return Math.max(0, ...limits.map(({ event }) => LEVELS.indexOf(event.limit?.value ?? '')));
}

function changes(at: number, all: readonly Tried[]): boolean {
  return alikeBut(at, all).some((some) => new Set(some.map(({ level }) => level)).size > 1);
}

/** Whether noting an event otherwise changes the level, or the points where it is noted. */
function differs(at: number, event: ScoreEvent, all: readonly Tried[]): boolean {
  const shown = ({ level, working }: Tried) => {
    const where = working.workedGroups
      .flatMap((one) => one.criteria)
      .find(({ criterion }) => criterion.events.some(({ id }) => id.value === event.id.value));
    return `${level} ${where?.points ?? `${working.bonus} ${working.penalty}`}`;
  };
  return alikeBut(at, all).some((some) => new Set(some.map(shown)).size > 1);
}
