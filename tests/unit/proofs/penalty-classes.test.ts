import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { Lattice } from '../../../src/proofs/points/lattice.ts';
import { PointSet } from '../../../src/proofs/points/point-set.ts';
import { penaltyClasses } from '../../../src/proofs/sheets/penalty-classes.ts';
import { holds } from '../../../src/scoring/conditions/index.ts';
import { criteriaOf, PLACES, scaleOfTen } from './scales.ts';

/** Conditions on penalties, the tightest levels first. */
const ASKED = [
  [],
  ['{penalty: {atMost: 7}}'],
  ['{penalty: {atMostShareOfBonus: 0.5}}'],
  ['{penalty: {atMostShareOfBonus: 0}}'],
  ['{penalty: {atMost: 5, atMostShareOfBonus: 2/3}}'],
  ['{penalty: {atMostShareOfBonus: 1/3}}', '{penalty: {atMost: 9}}', '{penalty: {atMostShareOfBonus: 1.5}}'],
];

const scaleOf = (conditions: readonly string[]) =>
  criteriaOf(
    scaleOfTen(
      'groups: [{id: A, title: A, max: 10, criteria: [{id: A1, title: A1, max: 10, mode: mark}]}]',
      `levels: [${conditions.map((one) => `{level: a, when: [${one}]}, `).join('')}{level: b}]`,
    ),
  );

/** Points, some sparse and some without a hole, over more than can be looked at one by one; now and then too wide for bits. */
const points = fc
  .tuple(
    fc.uniqueArray(fc.nat(180), { minLength: 1, maxLength: 12 }),
    fc.nat(60),
    fc.nat(80),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom(2, 2, 2, 20_000_000),
  )
  .map(([some, from, count, stride, far]) =>
    PointSet.of(...some.map((one) => one * far)).union(PointSet.run(from * far, stride * far, count)),
  );

test('every bonus beside every penalty is in the one class to which conditions answer as to it', () => {
  fc.assert(
    fc.property(points, points, fc.constantFrom(...ASKED), (gained, losses, conditions) => {
      const { rungs } = scaleOf(conditions);
      const lattice = new Lattice(Exact.one);
      const asked = { rungs, hasLimits: true };
      const classes = penaltyClasses(gained, losses, {
        asked,
        lattice,
        places: PLACES,
        step: Exact.one,
        depth: Exact.one,
      });
      const all = rungs.flatMap(({ when }) => when);
      const answers = (gain: number, loss: number) =>
        all.map((one) => holds(one, totalsOf(lattice.sample(gain), lattice.sample(loss)))).join();
      const byHand = new Map<string, Set<number>>();
      for (const gain of gained.ascending()) {
        for (const loss of losses.ascending()) {
          const name = answers(gain, loss);
          byHand.set(name, (byHand.get(name) ?? new Set()).add(gain - loss));
        }
      }
      const found = new Map(
        classes.map(({ points: sums, sample, pairAt }) => {
          const name = answers(lattice.cell(sample.bonus), lattice.cell(sample.penalty));
          for (const sum of sums.ascending()) {
            const { gain, loss } = pairAt(sum);
            expect([gain - loss, answers(gain, loss)]).toEqual([sum, name]);
          }
          return [name, new Set(sums.ascending())];
        }),
      );
      expect(classes.length).toBe(found.size);
      expect(found).toEqual(byHand);
    }),
    { numRuns: 60 },
  );
});

function totalsOf(bonus: Exact, penalty: Exact) {
  return { points: Exact.zero, bonus, penalty, group: () => undefined, times: () => Exact.zero };
}
