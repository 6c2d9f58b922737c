import { describe, expect, test } from 'vitest';
import { proofOf } from '../../../src/proofs/scale-proof.ts';
import { everyTotal } from '../../../src/proofs/sheets/every-sheet.ts';
import { criteriaOf, ladderOf, worked } from './scales.ts';

/** Scales of thirty criteria with decimals of which no common step is coarse enough for a set of bits. */

interface Scale {
  readonly step?: string;
  /** Most criteria, and every sixth. */
  readonly most?: string;
  readonly some?: string;
  readonly more?: string;
  readonly first?: string;
}

const WHOLE = 'max: 3, mode: mark';
const GRADES = 'max: 3.5, mode: grade, grades: {Tốt: 3.3333333, Khá: 0.7, Yếu: 0}';

function provenOf({ step = '1', most = WHOLE, some = WHOLE, more = '', first = '{points: {atLeast: 90}}' }: Scale) {
  const groups = 'ABCDE'.split('').map((id, n) => {
    const criteria = Array.from({ length: 6 }, (_, i) => {
      const kind = (i === 2 ? some : most).replaceAll('N', `${6 * n + i}`);
      return `{id: ${id}${i}, title: T, ${kind}}`;
    });
    return `{id: ${id}, title: T, max: 20, criteria: [${criteria.join(', ')}]}`;
  });
  const criteria = criteriaOf(
    [
      'kind: criteria',
      'id: thu',
      'status: draft',
      'effective: {from: 2017-01-02}',
      'appliesTo: {kind: member}',
      `scale: {max: 100, step: ${step}}`,
      `groups: [${groups.join(', ')}]`,
      ...(more ? [more] : []),
      `levels: [{level: a, when: [${first}, {group: {id: A, atLeastShare: 0.9}}]}, {level: b, when: [{points: {atLeast: 70}}]}, {level: c}]`,
      '',
    ].join('\n'),
  );
  return { criteria, proof: proofOf(criteria, ladderOf(criteria)) };
}

const BONUS = 'bonus: {max: 5, events: [{id: g, title: G, points: 1.6666667}, {id: h, title: H, points: 0.5}]}';
const PENALTY = 'penalty: {events: [{id: p, title: P, points: 0.3333333}, {id: q, title: Q, points: 1}]}';

describe('gone through whole', () => {
  test.each<[string, Scale]>([
    ['a few grades among whole numbers', { some: GRADES }],
    ['a few shares among whole numbers', { some: 'max: 3.3333333, mode: ratio' }],
    [
      'a few shares among hundredths',
      { most: 'max: 3.33, mode: mark', step: '0.01', some: 'max: 3.3333333, mode: ratio' },
    ],
    ['nothing but fine grades', { most: GRADES, some: GRADES }],
    ['nothing but grades that all differ', { most: 'max: 3.4, mode: grade, grades: {Tốt: 3.33333N, Yếu: 0}' }],
    ['ten-thousandths', { most: 'max: 3.3333, mode: mark', step: '0.0001' }],
    ['deductions', { some: 'max: 3, mode: deduct, events: [{id: eN, title: E, points: 0.3333333}]' }],
    [
      'a deduction without a floor',
      { some: 'max: 3, mode: deduct, floor: none, events: [{id: eN, title: E, points: 0.3333333}]' },
    ],
    ['counts', { some: 'max: 3, mode: count, events: [{id: eN, title: E, points: 0.3333333}]' }],
    ['bonus and penalty', { more: `${BONUS}\n${PENALTY}` }],
    ['a share of the bonus', { more: `${BONUS}\n${PENALTY}`, first: '{penalty: {atMostShareOfBonus: 1/3}}' }],
    ['a bonus without end', { more: 'bonus: {above: true, events: [{id: g, title: G, points: 1.6666667}]}' }],
    ['a bound', { first: '{points: {atLeast: 66.6666666666666666666666666667}}' }],
    [
      'a step that nothing is marked by',
      { step: '0.00000000000000000001', most: 'max: 3, mode: grade, grades: {Tốt: 3, Yếu: 0}', some: GRADES },
    ],
  ])('%s', (_, scale) => {
    const { criteria, proof } = provenOf(scale);
    expect(proof.every).toBeDefined();
    expect(everyTotal(criteria)).toBeDefined();
    for (const outcome of proof.outcomes.slice(0, 3))
      expect(worked(outcome.written(outcome.lowest), criteria).points.toString()).toBe(outcome.lowest.toString());
  });
});

describe('still tried on a sample', () => {
  test.each<[string, Scale]>([
    [
      'a bonus without end beside penalties of another measure',
      {
        more: `bonus: {above: true, events: [{id: g, title: G, points: 1.6666667}]}\npenalty: {events: [{id: q, title: Q, points: 1}]}`,
      },
    ],
    [
      'grades that add up to millions of totals with holes',
      { most: 'max: 3.4, mode: grade, grades: {Tốt: 3.3333333, Khá: 2.N7, Yếu: 0}' },
    ],
  ])('%s', (_, scale) => {
    expect(provenOf(scale).proof.every).toBeUndefined();
  });
});
