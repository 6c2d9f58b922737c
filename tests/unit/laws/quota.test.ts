import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Quota } from '../../../src/model/quota.ts';
import { quotasIn } from '../../../src/model/rules.ts';
import { LevelOrder } from '../../../src/scoring/level-order.ts';
import { limitOf, quotaOn } from '../../../src/scoring/quotas/quota-result.ts';
import type { Result } from '../../../src/scoring/result.ts';
import { officeWith } from '../scoring/office.ts';
import { LEVELS } from './asked.ts';

/** Shares as fractions of small whole numbers, tenths and hundredths among them. */
const share = fc.tuple(fc.nat(100), fc.constantFrom(3, 7, 10, 20, 100)).filter(([a, b]) => a <= b);
const COUNTINGS = ['remaining', 'at-or-better'];

async function quotaFrom(of: string): Promise<Quota> {
  const text = `kind: regulation
id: quy-che
title: Quy chế
levels: [${LEVELS.map((id) => `{id: ${id}, name: ${id}}`).join(', ')}]
quotas: [{id: top, level: xuat-sac, atMost: 0.2, of: ${of}, counting: remaining}]
`;
  const [quota] = (await officeWith({ 'regulations/quy-che.yaml': text })).ownRegulations.flatMap(quotasIn);
  if (!quota) throw new Error('the regulation has no quota');
  return quota;
}

test('the largest number that the words of the law allow, tried one after the other', async () => {
  const quota = await quotaFrom('tot');
  const property = fc.property(share, fc.nat(60), fc.constantFrom(...COUNTINGS), ([a, b], n, counting) => {
    let largest = 0;
    // x ≤ q × (n − x), or x ≤ q × n, in whole numbers: x × b ≤ a × …
    for (let x = 0; x <= n; x += 1) if (x * b <= a * (counting === 'remaining' ? n - x : n)) largest = x;
    expect(limitOf(reading(quota, counting, 'down'), Exact.of(`${a}/${b}`), n)).toBe(largest);
  });
  fc.assert(property, { numRuns: 2000 });
});

test('rounded up and half up on the exact fraction', async () => {
  const quota = await quotaFrom('rated');
  const property = fc.property(share, fc.nat(60), ([a, b], n) => {
    const limit = (rounding: string) => limitOf(reading(quota, undefined, rounding), Exact.of(`${a}/${b}`), n);
    let least = 0;
    while (least * b < a * n) least += 1;
    let nearest = 0;
    while ((2 * nearest + 1) * b <= 2 * a * n) nearest += 1;
    expect([limit('up'), limit('half-up')]).toEqual([least, nearest]);
    expect(limit('down') <= limit('half-up') && limit('half-up') <= limit('up')).toBe(true);
  });
  fc.assert(property, { numRuns: 2000 });
});

test('the numbers of rule 28: 5, 6, 7, 12, 20 and 30 people', async () => {
  const quota = reading(await quotaFrom('tot'), 'remaining', 'down');
  const fifth = Exact.of('0.20');
  expect([5, 6, 7, 12, 20, 30].map((n) => limitOf(quota, fifth, n))).toEqual([0, 1, 1, 2, 3, 5]);
  expect(limitOf(reading(quota, undefined, 'up'), Exact.of('0.15'), 20)).toBe(3);
});

const people = fc.array(
  fc.record({ level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined, freq: 6 }), points: fc.nat(12) }),
  {
    maxLength: 25,
  },
);

test.each(['tot', 'xuat-sac', 'rated', 'due'])('base, count, excess, cut and ties, counted anew, of %s', async (of) => {
  const quota = await quotaFrom(of);
  const order = new LevelOrder(LEVELS);
  const property = fc.property(
    people,
    fc.constantFrom(...COUNTINGS),
    share,
    fc.option(fc.nat(2), { nil: undefined }),
    (drawn, counting, [a, b], atLeast) => {
      const places = { value: Exact.of(`${a}/${b}`), place: quota.of.place };
      const least = atLeast === undefined ? undefined : { value: Exact.whole(atLeast), place: quota.of.place };
      const one: Quota = { ...reading(quota, counting, 'down'), atMost: places, atLeast: least };
      const found = quotaOn(
        one,
        { scope: 'agency', of: undefined, share: places.value },
        drawn.map(resultOf),
        order,
        false,
      );
      const limit = found.limit ?? Number.NaN;
      const rated = drawn.filter(({ level }) => level !== undefined);
      const reached = rated.filter(({ level }) => LEVELS.indexOf(level ?? '') <= LEVELS.indexOf(of));
      const base = { due: drawn.length, rated: rated.length }[of] ?? reached.length;
      const top = drawn.filter(({ level }) => level === 'xuat-sac');
      expect([found.base, found.count]).toEqual([base, top.length]);
      expect(limit).toBeGreaterThanOrEqual(atLeast ?? 0);
      expect(found.over).toBe(Math.max(0, top.length - limit));
      for (const { result, isAboveCut, isTied } of found.cut) {
        const points = Number(result.points?.toString());
        const asGood = top.filter((other) => other.points >= points).length;
        expect(isAboveCut).toBe(top.length <= limit || asGood <= limit);
        expect(isTied).toBe(top.filter((other) => other.points === points).length > 1);
      }
    },
  );
  fc.assert(property, { numRuns: 400 });
});

function reading(quota: Quota, counting: string | undefined, rounding: string): Quota {
  return {
    ...quota,
    rounding,
    counting: counting === undefined ? undefined : { value: counting, place: quota.of.place },
  };
}

function resultOf({ level, points }: { level: string | undefined; points: number }, at: number): Result {
  const period = periodOf('2016');
  if (!period) throw new Error('the calendar has 2016');
  return {
    period,
    subject: { kind: 'member', id: `m-${at}`, name: '', unit: undefined, units: [] },
    isRated: level !== undefined,
    points: level === undefined ? undefined : Exact.whole(points),
    level,
    computedLevel: level,
    reasons: [],
    levels: LEVELS,
    scale: undefined,
    otherScale: undefined,
    leaves: undefined,
    brought: undefined,
    standing: undefined,
    working: undefined,
  };
}
