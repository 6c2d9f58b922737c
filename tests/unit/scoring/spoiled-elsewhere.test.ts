import { expect, test } from 'vitest';
import { briefing, officeWith, scored, textOf, told } from './office.ts';

const REST = [
  '{member: tp-01, self: {A1: {done: 10, assigned: 10}, A2: 19, A3: {}, B1: {}, B2: Tốt}, council: {A2: 18.5}}',
  '{member: cvp-01, self: {A1: {done: 10, assigned: 10}, A2: 20, A3: {}, B1: {}, B2: Tốt}, council: {B2: Khá}}',
];

test('an error of the scale is said of the scale, and leave stays the reason of who is on leave', async () => {
  const spoiled = textOf('criteria/ca-nhan.yaml').replace('{level: tot, when', '{level: tott, when');
  const entries = [
    ...REST.slice(0, 1),
    '{member: cv-03, absence: {kind: maternity}}',
    'member: cvp-01\n    self: {A2: 99}',
  ];
  const { row } = scored(
    await officeWith({ 'criteria/ca-nhan.yaml': spoiled, 'scores/2016/2016-W40.yaml': briefing(entries) }),
  );
  const said = (id: string) => row(id).reasons.map(({ id, words }) => `${id}: ${words.vi}, ${words.en}`);
  expect(said('tp-01')).toEqual(['unknown-level: có lỗi trong thang điểm, an error in the scale']);
  expect(said('cv-03')).toEqual(['absence: nghỉ thai sản, maternity leave']);
  expect(said('cvp-01')).toEqual([
    'score-out-of-range: có lỗi trong phiếu, an error in its sheet',
    'unknown-level: có lỗi trong thang điểm, an error in the scale',
  ]);
});

test('absence with marks stays an error whatever is wrong with the scale', async () => {
  const spoiled = textOf('criteria/ca-nhan.yaml').replace('{level: tot, when', '{level: tott, when');
  const both = '{member: cv-03, absence: {kind: leave}, self: {A2: 18}}';
  const { row } = scored(
    await officeWith({ 'criteria/ca-nhan.yaml': spoiled, 'scores/2016/2016-W40.yaml': briefing([...REST, both]) }),
  );
  expect(told(row('cv-03'))).toBe('not rated: absence-with-marks unknown-level');
});

test('an error of the organization is said of the organization', async () => {
  const twice = textOf('organization.yaml').replace('id: cvp-01', 'id: cv-03');
  expect(twice).not.toBe(textOf('organization.yaml'));
  const { row } = scored(await officeWith({ 'organization.yaml': twice, 'scores/2016/2016-W40.yaml': briefing(REST) }));
  expect(row('cv-03').reasons.map(({ id, words }) => `${id}: ${words.vi}, ${words.en}`)).toEqual([
    'duplicate-member: có lỗi trong organization.yaml, an error in organization.yaml',
  ]);
});
