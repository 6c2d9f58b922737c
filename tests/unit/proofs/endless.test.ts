import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { proofOf, type ScaleProof } from '../../../src/proofs/scale-proof.ts';
import type { EverySheet } from '../../../src/proofs/sheets/every-sheet.ts';
import type { Outcome } from '../../../src/proofs/sheets/outcomes.ts';
import { firstThatHolds } from '../../../src/scoring/level.ts';
import { seenBySums } from './by-sums.ts';
import { share, textOf } from './endless-scale.ts';
import { criteriaOf, LEVELS, ladderOf, worked } from './scales.ts';

/** Where a bonus has no limit, much of it makes up for much of what is lost: sheets with many of all, added up plainly. */

const value = fc.constantFrom(1, 1, 2, 3, 4, 5, 7, 9);
const limit = fc.constantFrom('', '', ', limit: b');
const events = (...ids: string[]) =>
  fc
    .tuple(fc.array(fc.tuple(value, limit), { minLength: 1, maxLength: ids.length }))
    .map(([all]) => all.map(([points, of], i) => `{id: ${ids[i]}, title: T, points: ${points}${of}}`).join(', '));
const deducted = (id: string) =>
  fc
    .record({
      max: fc.integer({ min: 1, max: 4 }),
      floor: fc.constantFrom('none', 'none', 'none', '-1'),
      events: events(`${id.toLowerCase()}e`, `${id.toLowerCase()}f`),
      mark: fc.boolean(),
    })
    .map(
      ({ max, floor, events: all, mark }) =>
        `{id: ${id}, title: T, max: ${max + 1}, criteria: [{id: ${id}1, title: T, max: ${max}, mode: deduct, floor: ${floor}, events: [${all}]}${mark ? `, {id: ${id}2, title: T, max: 2, mode: mark}` : ''}]}`,
    );
/** What conditions on the total ask for at the most. */
const HIGHEST = 5;
const SHARES = [
  '0',
  '0.1',
  '0.2',
  '1/4',
  '1/3',
  '0.5',
  '0.6',
  '2/3',
  '0.75',
  '0.8',
  '0.9',
  '1',
  '1.25',
  '1.5',
  '2',
  '3',
];
const ofShare = fc.constantFrom(...SHARES).map(share);
const ofEvent = fc
  .tuple(fc.constantFrom('ae', 'g', 'g', 'p', 'q'), fc.nat(5))
  .map(([id, most]) => `{event: {id: ${id}, atMost: ${most}}}`);
const ofGroup = fc.integer({ min: -4, max: 2 }).map((least) => `{group: {id: A, atLeast: ${least}}}`);
const ofTotal = fc
  .tuple(fc.constantFrom('atLeast', 'atMost'), fc.nat(HIGHEST))
  .map(([key, at]) => `{points: {${key}: ${at}}}`);
const ofPenalty = fc.nat(9).map((most) => `{penalty: {atMost: ${most}}}`);
/** Mostly some of these, in this order. */
const when = fc.tuple(
  ...[ofShare, ofEvent, ofGroup, ofTotal, ofPenalty].map((one, i) => fc.option(one, { freq: i === 0 ? 6 : 2 })),
);

/** A bonus, mostly without limit, beside penalties and deductions, mostly without a floor, of different measures. */
const scales = fc.record({
  min: fc.constantFrom(0, 0, -2),
  max: fc.integer({ min: 2, max: 5 }),
  groups: fc.tuple(deducted('A'), fc.option(deducted('B'), { freq: 2 })).map((all) => all.flatMap((one) => one ?? [])),
  bonus: fc
    .tuple(fc.boolean(), fc.constantFrom('', '', '', '', 'max: 3, '), events('g', 'h'))
    .map(([above, most, all]) => `${most}above: ${above}, events: [${all}]`),
  penalty: events('p', 'q'),
  levels: fc.tuple(
    when.map((all) => all.flatMap((one) => one ?? [])),
    when.map((all) => all.flatMap((one) => one ?? [])),
    fc.constant([]),
  ),
});

const RUNS = 60;
/** Of each of bonus, penalties and deductions; the more, the slower. */
const MOST = 90;

test('no sheet with more bonus, penalties and deductions gets what none was said to get', () => {
  fc.assert(
    fc.property(scales, fc.nat(), (scale, some) => {
      const criteria = criteriaOf(textOf(scale));
      const proof = proofOf(criteria, ladderOf(criteria));
      const { every } = proof;
      if (!every) throw new Error('out of reach');
      const seen = seenBySums(criteria, MOST);
      const one = seen[some % seen.length];
      const working = worked(one?.sheet() ?? '', criteria);
      expect([working.points.floor, criteria.rungs.indexOf(firstThatHolds(criteria.rungs, working) as never)]).toEqual([
        one?.total,
        one?.rung,
      ]);
      for (const { rung, worst, total, sheet } of seen) {
        expect(
          isKnown(total, outcomesLike(rung, worst, proof), every),
          `${sheet()}: ${total}, ${LEVELS[rung]} ${worst}`,
        ).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

function outcomesLike(rung: number, worst: number, { criteria, outcomes }: ScaleProof) {
  return outcomes.filter((one) => one.rung === criteria.rungs[rung] && (one.kind?.worst ?? 0) === worst);
}

/** Of totals above all that levels speak of, the lowest must be known, and whether they go on without end. */
function isKnown(total: number, outcomes: readonly Outcome[], every: EverySheet): boolean {
  const cell = every.lattice.cell(Exact.whole(total));
  if (outcomes.some(({ totals }) => totals.has(cell))) return true;
  const { rungs, scale } = every.criteria;
  const bounds = rungs
    .flatMap(({ when }) => when.filter(({ kind }) => kind.value === 'points'))
    .map(({ bounds }) => bounds);
  const spoken = bounds.flatMap((one) => [...one.values()].map(({ value }) => value));
  const last = every.lattice.cell(spoken.reduce(Exact.max, scale.max.value));
  const known = outcomes.some(({ totals }) => !totals.between(last + 1, cell).isEmpty);
  return cell > last && known && outcomes.some(({ totals }) => every.isEndless(totals));
}
