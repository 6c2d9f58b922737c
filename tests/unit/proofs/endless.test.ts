import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofOf } from '../../../src/proofs/scale-proof.ts';
import { criteriaOf, ladderOf, levelOf, worked } from './scales.ts';

/** Where a bonus has no limit, much of it makes up for much of what is lost: sheets with many of both, one by one. */

const points = fc.integer({ min: 1, max: 6 }).map((n) => `${n / 2}`);
const condition = fc.oneof(
  points.map((at) => `{points: {atLeast: ${at}}}`),
  fc.integer({ min: 0, max: 5 }).map((most) => `{penalty: {atMost: ${most}}}`),
  fc.constantFrom('1/3', '0.5', '0.75', '1', '1.5', '2').map((share) => `{penalty: {atMostShareOfBonus: ${share}}}`),
  fc.tuple(fc.constantFrom('p', 'e', 'g'), fc.nat(4)).map(([id, most]) => `{event: {id: ${id}, atMost: ${most}}}`),
  points.map((at) => `{group: {id: A, atLeast: ${at}}}`),
);

const scales = fc
  .record({
    gain: points,
    loss: points,
    event: points,
    floor: fc.constantFrom('', ', floor: none', ', floor: -1'),
    limit: fc.constantFrom('', ', limit: b'),
    above: fc.boolean(),
    min: fc.constantFrom('', ', min: -2'),
    levels: fc.tuple(
      fc.array(condition, { minLength: 1, maxLength: 3 }),
      fc.array(condition, { minLength: 1, maxLength: 2 }),
    ),
  })
  .map(({ gain, loss, event, floor, limit, above, min, levels: [a, b] }) =>
    [
      'kind: criteria',
      'id: thu',
      'status: draft',
      'effective: {from: 2017-01-02}',
      'appliesTo: {kind: member}',
      `scale: {max: 3, step: 0.5${min}}`,
      'groups:',
      `  - {id: A, title: A, max: 2, criteria: [{id: A1, title: A1, max: 2, mode: deduct, events: [{id: e, title: E, points: ${event}}]${floor}}]}`,
      `bonus: {above: ${above}, events: [{id: g, title: G, points: ${gain}}]}`,
      `penalty: {events: [{id: p, title: P, points: ${loss}${limit}}]}`,
      'levels:',
      `  - {level: a, when: [${a.join(', ')}]}`,
      `  - {level: b, when: [${b.join(', ')}]}`,
      '  - {level: c}',
      '',
    ].join('\n'),
  );

const MANY = Array.from({ length: 20 }, (_, i) => i);

test('every sheet is among those gone through, with what it gets', () => {
  fc.assert(
    fc.property(scales, (text) => {
      const criteria = criteriaOf(text);
      const ladder = ladderOf(criteria);
      const { every, outcomes } = proofOf(criteria, ladder);
      if (!every) throw new Error('out of reach');
      const top = every.lattice.cell(criteria.scale.max.value);
      const known = outcomes.map(({ totals, levelled }) => ({
        totals,
        level: levelled.byConditions === undefined ? 'none' : levelled.level,
      }));
      for (const e of [0, 1, 2, 3, 5, 8]) {
        for (const g of MANY) {
          for (const p of MANY) {
            const bonus = g ? `, bonus: [{event: g, times: ${g}}]` : '';
            const penalty = p ? `, penalty: [{event: p, times: ${p}}]` : '';
            const sheet = `{sheet: {A1: {e: ${e}}}${bonus}${penalty}}`;
            const working = worked(sheet, criteria);
            const cell = every.lattice.cell(working.points);
            const level = levelOf(working, ladder);
            const isBeyond = cell > top; // of all that levels speak of: there totals are all alike
            const isKnown = known.some(
              (one) => one.level === level && (isBeyond ? one.totals.high > top : one.totals.has(cell)),
            );
            expect(isKnown, `${sheet}: ${working.points}, ${level}`).toBe(true);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});
