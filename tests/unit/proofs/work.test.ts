import { expect, test } from 'vitest';
import { proofOf } from '../../../src/proofs/scale-proof.ts';
import { criteriaOf, ladderOf } from './scales.ts';

/** How much there is to go through in a scale of thirty criteria marked by hundredths: kinds of sheet, and cells of all their totals. */

interface Scale {
  readonly bonus?: string;
  readonly penalty?: string;
  /** Of the fifth criterion of each group. */
  readonly fifth?: string;
  readonly first: string;
  readonly second: string;
}

const PENALTY = '[{id: p, title: P, points: 1}, {id: q, title: Q, points: 0.97}]';
const BONUS = '[{id: g, title: G, points: 0.37}, {id: h, title: H, points: 0.53}, {id: k, title: K, points: 0.41}]';
const ALL_SHARES = 'ABCDEF'.split('').map((id) => `{group: {id: ${id}, atLeastShare: 0.95}}`);

function workIn({ bonus = `{events: ${BONUS}}`, penalty = PENALTY, fifth = 'mode: mark', first, second }: Scale) {
  const group = (id: string, n: number) =>
    [
      `{id: ${id}1, title: T, max: 3.33, mode: mark}`,
      `{id: ${id}2, title: T, max: 4.5, mode: grade, grades: {Tốt: 4.5, Khá: 3.37, Yếu: 0}}`,
      `{id: ${id}3, title: T, max: 3, mode: deduct, events: [{id: d${n}, title: T, points: 0.37}, {id: e${n}, title: T, points: 0.53}]}`,
      `{id: ${id}4, title: T, max: 2.17, mode: count, events: [{id: c${n}, title: T, points: 0.29}]}`,
      `{id: ${id}5, title: T, max: 3.7, ${fifth.replaceAll('N', `${n}`)}}`,
    ].join(', ');
  const groups = 'ABCDEF'.split('').map((id, n) => `{id: ${id}, title: T, max: 16.7, criteria: [${group(id, n)}]}`);
  const criteria = criteriaOf(
    [
      'kind: criteria',
      'id: thu',
      'status: draft',
      'effective: {from: 2017-01-02}',
      'appliesTo: {kind: member}',
      'scale: {max: 100.2, step: 0.01}',
      `groups: [${groups.join(', ')}]`,
      `bonus: ${bonus}`,
      `penalty: {events: ${penalty}}`,
      'levels:',
      `  - {level: a, when: [${first}]}`,
      `  - {level: b, when: [${second}]}`,
      '  - {level: c}',
      '',
    ].join('\n'),
  );
  const { every } = proofOf(criteria, ladderOf(criteria));
  if (!every) throw new Error('out of reach');
  const cells = every.kinds.map(({ points }) => points.high - points.low);
  return { kinds: every.kinds.length, cells: Math.max(...cells) };
}

test('shares of six groups that lie between hundredths', () => {
  const { kinds, cells } = workIn({
    first: ['{points: {atLeast: 90}}', ...ALL_SHARES].join(', '),
    second: '{points: {atLeast: 70}}, {group: {id: A, atLeastShare: 0.777}}',
  });
  expect(kinds).toBeLessThanOrEqual(16);
  expect(cells).toBeLessThanOrEqual(25_000);
});

test('a bonus without limit beside deductions without a floor in every group', () => {
  const { kinds, cells } = workIn({
    bonus: `{above: true, events: ${BONUS}}`,
    fifth: 'mode: deduct, floor: none, events: [{id: fN, title: T, points: 0.71}]',
    first: '{points: {atLeast: 90}}, {group: {id: A, atLeastShare: 0.95}}',
    second: '{points: {atLeast: 70}}',
  });
  expect(kinds).toBeLessThanOrEqual(4);
  expect(cells).toBeLessThanOrEqual(50_000);
});

test('a bonus without limit of which a share may be lost', () => {
  const { kinds, cells } = workIn({
    bonus: `{above: true, events: ${BONUS}}`,
    first: '{points: {atLeast: 90}}, {group: {id: A, atLeastShare: 0.95}}, {penalty: {atMostShareOfBonus: 0.5}}',
    second: '{points: {atLeast: 70}}, {penalty: {atMostShareOfBonus: 0.9}}',
  });
  expect(kinds).toBeLessThanOrEqual(16);
  expect(cells).toBeLessThanOrEqual(240_000);
});

test('a bonus without limit of which a share may be lost beside deductions without a floor', () => {
  const { kinds, cells } = workIn({
    bonus: `{above: true, events: ${BONUS}}`,
    fifth: 'mode: deduct, floor: none, events: [{id: fN, title: T, points: 0.71}]',
    first: '{points: {atLeast: 90}}, {group: {id: A, atLeastShare: 0.95}}, {penalty: {atMostShareOfBonus: 0.5}}',
    second: '{points: {atLeast: 70}}, {penalty: {atMostShareOfBonus: 0.9}}',
  });
  expect(kinds).toBeLessThanOrEqual(16);
  expect(cells).toBeLessThanOrEqual(270_000);
});
