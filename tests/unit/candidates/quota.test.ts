import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Candidacy, CandidacyStatus } from '../../../src/candidates/candidacy.ts';
import type { Evidence } from '../../../src/candidates/evidence.ts';
import { withQuota } from '../../../src/candidates/quota.ts';
import type { Award } from '../../../src/model/award.ts';
import { awardFrom } from '../../../src/model/award.ts';
import { officeWith } from '../scoring/office.ts';

const STATUSES: readonly CandidacyStatus[] = ['qualifies', 'qualifies', 'qualifies', 'fails', 'needs-person'];
const person = fc.record({ points: fc.integer({ min: 85, max: 100 }), status: fc.constantFrom(...STATUSES) });
const people = fc.array(person, { maxLength: 40 });
const share = fc.tuple(fc.nat(100), fc.constantFrom(7, 10, 20, 100)).filter(([a, b]) => a <= b);

type Person = { readonly points: number; readonly status: CandidacyStatus };

/** An award whose quota is a share of all in the list, so that its base is their number. */
async function award(of = 'due'): Promise<Award> {
  const text = `kind: regulation
id: quy-che
title: Quy chế
levels: [{id: tot, name: Tốt}]
awards: [{id: khen, form: commendation, periods: [year], when: [{level: {atLeast: tot}}], quota: {atMost: 0.15, of: ${of}}}]
`;
  const [regulation] = (await officeWith({ 'regulations/quy-che.yaml': text })).ownRegulations;
  const [node] = regulation?.node.get('awards')?.items() ?? [];
  const found = node && awardFrom(node, undefined);
  if (!found) throw new Error('the regulation has no award');
  return found;
}

function withShare(one: Award, [a, b]: readonly [number, number]): Award {
  if (!one.quota) throw new Error('it has a quota');
  const { place } = one.quota.atMost;
  return { ...one, quota: { ...one.quota, atMost: { value: Exact.of(`${a}/${b}`), place } } };
}

function candidacies(all: readonly Person[]): Candidacy[] {
  return all.map(({ points, status }, i) => {
    const verdict = status === 'qualifies' ? 'met' : status === 'fails' ? 'unmet' : 'unknown';
    const result = { points: Exact.whole(points) } as Candidacy['result'];
    const [isAboveCut, isTied, isWithdrawn] = [status === 'qualifies', false, false];
    const fixed = { kind: 'member', conditions: [], lacking: undefined, decided: undefined } as const;
    return { ...fixed, id: `p${i}`, result, status, isAboveCut, isTied, isWithdrawn, stands: verdict, wins: verdict };
  });
}

const evidence = { worked: () => undefined } as unknown as Evidence;

function placed(one: Award, all: readonly Person[]) {
  const { candidacies: found, outcome } = withQuota(one, candidacies(all), evidence);
  if (!outcome) throw new Error('it has a quota');
  const qualifying = found.filter(({ status }) => status === 'qualifies');
  return {
    found,
    limit: outcome.limit,
    base: outcome.base,
    over: outcome.over,
    above: qualifying.filter(({ isAboveCut }) => isAboveCut),
    below: qualifying.filter(({ isAboveCut }) => !isAboveCut),
  };
}

const pointsOf = ({ result }: Candidacy) => result?.points ?? Exact.zero;

test('the limit is the largest whole number of the share, and nobody stands above it', async () => {
  const one = await award();
  const property = fc.property(people, share, (all, [a, b]) => {
    const { limit, base, above, below, over } = placed(withShare(one, [a, b]), all);
    expect(base).toBe(all.length);
    expect(limit * b <= a * base && (limit + 1) * b > a * base).toBe(true);
    expect(above.length).toBeLessThanOrEqual(limit);
    expect(over).toBe(Math.max(0, above.length + below.length - limit));
  });
  fc.assert(property, { numRuns: 500 });
});

test('the line parts more points from fewer, equal ones never, and is drawn as low as it can be', async () => {
  const one = await award();
  const property = fc.property(people, share, (all, drawn) => {
    const { limit, above, below } = placed(withShare(one, drawn), all);
    for (const up of above) for (const down of below) expect(pointsOf(up).isMore(pointsOf(down))).toBe(true);
    const best = below.map(pointsOf).sort((x, y) => y.compare(x))[0];
    const next = below.filter((down) => best?.equals(pointsOf(down)));
    if (best) expect(above.length + next.length).toBeGreaterThan(limit);
  });
  fc.assert(property, { numRuns: 500 });
});

test('who is tied shares exact points with another who qualifies, and nobody else is', async () => {
  const one = await award();
  const property = fc.property(people, (all) => {
    const qualifying = all.filter(({ status }) => status === 'qualifies').map(({ points }) => points);
    for (const [i, candidacy] of placed(one, all).found.entries()) {
      const isTied =
        all[i]?.status === 'qualifies' && qualifying.filter((other) => other === all[i]?.points).length > 1;
      expect(candidacy.isTied).toBe(isTied);
    }
  });
  fc.assert(property, { numRuns: 300 });
});

test('no order of the list decides anything', async () => {
  const one = await award();
  const standing = (all: readonly Person[], drawn: readonly [number, number]) =>
    placed(withShare(one, drawn), all).found.map(({ isAboveCut, isTied, wins }) => ({ isAboveCut, isTied, wins }));
  const property = fc.property(people, share, (all, drawn) => {
    const backwards = standing(all.toReversed(), drawn);
    expect(standing(all, drawn)).toEqual(backwards.toReversed());
  });
  fc.assert(property, { numRuns: 300 });
});

test('one who withdraws from the award alone lowers nobody, since the base stays', async () => {
  const one = await award();
  const property = fc.property(people, share, fc.nat(), (all, drawn, pick) => {
    if (all.length === 0) return;
    const gone = pick % all.length;
    const before = placed(withShare(one, drawn), all).found;
    const after = placed(
      withShare(one, drawn),
      all.map((each, i) => (i === gone ? { ...each, status: 'fails' as const } : each)),
    ).found;
    for (const [i, { isAboveCut, status }] of before.entries()) {
      if (i !== gone && status === 'qualifies' && isAboveCut) expect(after[i]?.isAboveCut).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 500 });
});

test('more points never cost a place', async () => {
  const one = await award();
  const property = fc.property(people, share, fc.nat(), (all, drawn, pick) => {
    if (all.length === 0) return;
    const lifted = pick % all.length;
    const before = placed(withShare(one, drawn), all).found[lifted];
    const more = all.map((each, i) => (i === lifted ? { ...each, points: each.points + 20 } : each));
    if (before?.status === 'qualifies' && before.isAboveCut) {
      expect(placed(withShare(one, drawn), more).found[lifted]?.isAboveCut).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 500 });
});
