import { expect, test } from 'vitest';
import { holesIn } from '../../../src/proofs/holes.ts';
import { scaleOf } from '../../../src/proofs/point-scale.ts';
import { outOfPoints } from '../../../src/proofs/unreachable.ts';
import { criteriaOf, scaleOfTen } from './scales.ts';

const scale = (more: string, levels: string) =>
  criteriaOf(`kind: criteria
id: thu
status: draft
effective: {from: 2017-01-02}
appliesTo: {kind: member}
scale: {max: 10, step: 1}
${more}groups: [{id: A, title: A, max: 10, criteria: [{id: A1, title: A1, max: 10, mode: grade, grades: {Tốt: 10, Khá: 6, Yếu: 4}}]}]
levels: [${levels}]
`);
const holes = (criteria: ReturnType<typeof scale>) =>
  holesIn(scaleOf(criteria)).map(({ facts, isReached }) => [facts.points.vi, isReached]);

const FROM_4 = '{level: a, when: [{points: {atLeast: 8}}]}, {level: b, when: [{points: {atLeast: 4}}]}';

test('totals below the lowest that occurs are nobody’s business', () => {
  expect(holes(scale('', FROM_4))).toEqual([]);
});

test('unless a sheet that nobody handed in is worth zero', () => {
  expect(holes(scale('missing: zero\n', FROM_4))).toEqual([['dưới 4', true]]);
});

test('a hole that no sheet falls into, and one that one does', () => {
  const levels = (end: string) =>
    `{level: a, when: [{points: {atLeast: 8}}]}, {level: b, when: [{points: {atLeast: 4, ${end}}}]}`;
  expect(holes(scale('', levels('atMost: 6')))).toEqual([['trên 6 đến dưới 8', false]]);
  expect(holes(scale('', levels('below: 6')))).toEqual([['từ 6 đến dưới 8', true]]);
});

test('totals without end pass the last bound however far apart they are', () => {
  const criteria = scale(
    'bonus: {above: true, events: [{id: g, title: G, points: 20}]}\n',
    '{level: a, when: [{points: {above: 10}}]}',
  );
  expect(criteria.rungs.map((rung) => outOfPoints(rung, scaleOf(criteria)))).toEqual([undefined]);
});

test('a step between totals is told where some lie a step apart, not where all only share a measure', () => {
  const stepOf = (grade: string) => {
    const criteria = criteriaOf(
      scaleOfTen(
        `groups: [{id: A, title: A, max: 10, criteria: [{id: A1, title: A1, max: 10, mode: grade, grades: {Tốt: 10, Khá: ${grade}, Yếu: 0}}]}]`,
        'levels: [{level: a}]',
      ),
    );
    return scaleOf(criteria).reach.ends().step?.toString();
  };
  expect([stepOf('5'), stepOf('8'), stepOf('3.3333333')]).toEqual(['5', '2', undefined]);
});
