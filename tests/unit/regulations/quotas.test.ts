import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import { organizationFrom } from '../../../src/model/organization.ts';
import type { Quota } from '../../../src/model/quota.ts';
import { quotasIn } from '../../../src/model/rules.ts';
import { parsed } from '../../../src/schema/file-reading.ts';
import { LevelOrder } from '../../../src/scoring/level-order.ts';
import { limitOf } from '../../../src/scoring/quotas/quota-result.ts';
import { quotasOf } from '../../../src/scoring/quotas/quotas.ts';
import type { Result } from '../../../src/scoring/result.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { memoryHost } from '../../host.ts';
import { regulationOf, shipped } from './shipped.ts';

async function quota(text: string): Promise<Quota> {
  const [only] = quotasIn(
    await regulationOf(`kind: regulation\nid: own\ntitle: Quy chế\nquotas: [{id: q, level: xuat-sac, ${text}}]\n`),
  );
  if (!only) throw new Error('no quota');
  return only;
}

const limit = (one: Quota, base: number) => limitOf(one, one.atMost?.value ?? Exact.zero, base);

describe('the limit', () => {
  test.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [7, 1],
    [10, 1],
    [12, 2],
    [20, 3],
    [30, 5],
  ])('20%% of those left at “tốt”, of %d: %d', async (n, x) => {
    expect(limit(await quota('atMost: 0.20, of: tot, counting: remaining'), n)).toBe(x);
  });

  test.each([
    [4, 0],
    [5, 1],
    [10, 2],
    [20, 4],
  ])('20%% of “tốt” or better, of %d: %d', async (n, x) => {
    expect(limit(await quota('atMost: 0.20, of: tot, counting: at-or-better'), n)).toBe(x);
  });

  test('at least one place', async () => {
    const one = await quota('atMost: 0.20, of: tot, counting: at-or-better, atLeast: 1');
    expect([0, 4, 5, 10].map((n) => limit(one, n))).toEqual([1, 1, 1, 2]);
  });

  test('on the exact fraction: 0.15 × 20 is 3, whatever the rounding', async () => {
    for (const rounding of ['down', 'up', 'half-up']) {
      expect(limit(await quota(`atMost: 0.15, of: rated, rounding: ${rounding}`), 20)).toBe(3);
    }
  });

  test.each([
    ['down', [2, 2, 3]],
    ['up', [3, 3, 3]],
    ['half-up', [2, 3, 3]],
  ])('rounded %s', async (rounding, expected) => {
    const one = await quota(`atMost: 0.25, of: due, rounding: ${rounding}`);
    expect([9, 10, 12].map((n) => limit(one, n))).toEqual(expected);
  });

  test('of those left it is the largest x with x ≤ q × (n − x)', async () => {
    const one = await quota('atMost: 0.20, of: tot, counting: remaining');
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (n, a, b) => {
        const [over, under] = a <= b ? [a, b] : [b, a];
        const share = Exact.of(`${over}/${under || 1}`);
        let largest = 0;
        while (largest < n && Exact.whole(largest + 1).compare(share.times(Exact.whole(n - largest - 1))) <= 0)
          largest += 1;
        expect(limitOf(one, share, n)).toBe(largest);
      }),
    );
  });
});

const ORDER = new LevelOrder(['xuat-sac', 'tot', 'hoan-thanh', 'khong']);
const YEAR = periodOf('2026');

function result(id: string, level: string | undefined, points = '80', unit = 'a'): Result {
  if (!YEAR) throw new Error('no year');
  const isRated = level !== undefined;
  return {
    level,
    isRated,
    subject: { kind: 'member', id, name: id, unit, units: [unit] },
    period: YEAR,
    points: isRated ? Exact.of(points) : undefined,
    computedLevel: level,
    reasons: [],
    levels: ORDER.ids,
    scale: undefined,
    otherScale: undefined,
    leaves: undefined,
    brought: undefined,
    standing: undefined,
    working: undefined,
  };
}

async function quotas(text: string, results: readonly Result[], organization = '', exceptions: readonly string[] = []) {
  if (!YEAR) throw new Error('no year');
  const { node } = await parsed(
    new SourceFile('organization.yaml', `kind: organization\nunits: [{id: a, name: A}]\nmembers: [${organization}]\n`),
    'organization',
    memoryHost('.').home,
  );
  const office = node && organizationFrom(node);
  if (!office) throw new Error('no organization');
  return quotasOf(YEAR, [await quota(text)], results, {
    organization: office,
    order: ORDER,
    exceptions: new Set(exceptions),
  });
}

describe('what the share is taken of', () => {
  const people = [
    ...['a', 'b', 'c'].map((id, i) => result(id, 'xuat-sac', String(99 - i))),
    ...['d', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => result(id, 'tot')),
    result('k', 'hoan-thanh'),
    result('l', 'khong'),
    result('m', undefined),
  ];

  test.each([
    ['atMost: 0.20, of: tot, counting: remaining', 10, 1],
    ['atMost: 0.20, of: tot, counting: at-or-better', 10, 2],
    ['atMost: 0.25, of: rated', 12, 3],
    ['atMost: 0.25, of: due', 13, 3],
  ])('%s', async (text, base, most) => {
    const [found] = await quotas(text, people);
    expect(found).toMatchObject({ base, limit: most, count: 3, over: 3 - most });
  });

  test('the order by points, and who stands above the cut', async () => {
    const [found] = await quotas('atMost: 0.20, of: tot, counting: at-or-better', people);
    expect(found?.cut.map(({ result: { subject }, isAboveCut }) => [subject.id, isAboveCut])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  test('nothing is cut where there is room', async () => {
    const [found] = await quotas('atMost: 0.5, of: due', people);
    expect(found).toMatchObject({ limit: 6, over: 0 });
    expect(found?.cut.every(({ isAboveCut }) => isAboveCut)).toBe(true);
  });

  test('a tie that the line runs through is all below', async () => {
    const tied = [
      result('a', 'xuat-sac', '99'),
      result('b', 'xuat-sac', '97'),
      result('c', 'xuat-sac', '97'),
      ...people.slice(3),
    ];
    const [found] = await quotas('atMost: 0.20, of: tot, counting: at-or-better', tied);
    expect(found?.cut.map(({ result: { subject }, isAboveCut, isTied }) => [subject.id, isAboveCut, isTied])).toEqual([
      ['a', true, false],
      ['b', false, true],
      ['c', false, true],
    ]);
  });

  test('a tie wholly above the line stays above', async () => {
    const tied = [
      result('a', 'xuat-sac', '98'),
      result('b', 'xuat-sac', '98'),
      result('c', 'xuat-sac', '97'),
      ...people.slice(3),
    ];
    const [found] = await quotas('atMost: 0.20, of: tot, counting: at-or-better', tied);
    expect(found?.cut.map(({ isAboveCut, isTied }) => [isAboveCut, isTied])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  test('an exception is shown beside, and used when the Council says so', async () => {
    const text = 'atMost: 0.20, of: tot, counting: at-or-better, exception: {atMost: 0.30, needs: decision}';
    expect(await quotas(text, people)).toMatchObject([{ limit: 2, exception: { limit: 3, isUsed: false }, over: 1 }]);
    expect(await quotas(text, people, '', ['q'])).toMatchObject([
      { limit: 3, exception: { limit: 3, isUsed: true }, over: 0 },
    ]);
  });

  test('each scope has its own limit; who has no group is in none', async () => {
    const office = ['a', 'd', 'e', 'f', 'g'].map((id) => `{id: ${id}, name: ${id}, group: chuyen-vien}`).join(', ');
    const found = await quotas(
      'atMost: 0.20, of: tot, counting: at-or-better, scopes: [agency, group]',
      people,
      office,
    );
    expect(found.map(({ scope, of, base, limit: most, count }) => [scope, of, base, most, count])).toEqual([
      ['agency', undefined, 10, 2, 3],
      ['group', 'chuyen-vien', 5, 1, 1],
    ]);
  });

  test('by unit', async () => {
    const units = [
      result('a', 'xuat-sac', '91', 'x'),
      result('b', 'tot', '80', 'x'),
      result('c', 'xuat-sac', '92', 'y'),
    ];
    const found = await quotas('atMost: 0.5, of: rated, scopes: [unit]', units);
    expect(found.map(({ of, base, limit: most, over }) => [of, base, most, over])).toEqual([
      ['x', 2, 1, 0],
      ['y', 1, 0, 1],
    ]);
  });
});

describe('the shipped quotas', () => {
  test.each([
    ['nd90-2020', ['agency'], undefined],
    ['nd335-2025', ['agency', 'group'], '0.25'],
  ])('%s: 20%% of those left at “tốt”, once a year', async (id, scopes, exception) => {
    const [one] = quotasIn(await shipped(id));
    expect(one?.scopes).toEqual(scopes);
    expect(one?.exception?.value.toString()).toBe(exception);
    expect(one?.periods.map(({ value }) => value)).toEqual(['year']);
    expect(one && [5, 6, 7, 12, 20, 30].map((n) => limit(one, n))).toEqual([0, 1, 1, 2, 3, 5]);
  });
});
