import { expect, test } from 'vitest';
import { scaleOf } from '../../../src/proofs/point-scale.ts';
import { proofOf } from '../../../src/proofs/scale-proof.ts';
import { criteriaOf, ladderOf } from './scales.ts';

/** A digit too many makes no scale that cannot be looked at: what is too far or too fine is tried on a sample. */

const scale = ({ max = '10', step = '1', points = '1', floor = '0', gift = '1', from = '5', min = '0' }) =>
  criteriaOf(`kind: criteria
id: thu
status: draft
effective: {from: 2017-01-02}
appliesTo: {kind: member}
scale: {max: ${max}, step: ${step}, min: ${min}}
groups:
  - id: A
    title: A
    max: ${max}
    criteria:
      - {id: A1, title: A1, max: ${max}, mode: deduct, events: [{id: e, title: E, points: ${points}}], floor: ${floor}}
      - {id: A2, title: A2, max: 3, mode: mark}
bonus: {above: true, events: [{id: g, title: G, points: ${gift}}]}
levels: [{level: a, when: [{points: {atLeast: ${from}}}, {event: {id: e, atMost: 2}}]}, {level: b}]
`);

const FAR = '9007199254740993';
const FINE = '0.0000000000000000000000001';

test.each([
  { max: FAR },
  { step: FINE },
  { points: FAR },
  { points: FINE },
  { floor: `-${FAR}` },
  { gift: FAR },
  { from: FAR },
  { min: `-${FAR}` },
])('%o', (more) => {
  const criteria = scale(more);
  const { every, outcomes } = proofOf(criteria, ladderOf(criteria));
  expect(every).toBeUndefined();
  expect(outcomes.length).toBeGreaterThan(0);
  const { step, isAny } = scaleOf(criteria).reach.ends();
  expect({ step, isAny }).toEqual({ step: undefined, isAny: false }); // what was not looked at is not said
});

test('a bound is no point of what marks come to, however fine it is', () => {
  const criteria = scale({ from: FINE });
  expect(proofOf(criteria, ladderOf(criteria)).every).toBeDefined();
});
