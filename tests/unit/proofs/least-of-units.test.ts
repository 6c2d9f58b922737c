import { expect, test } from 'vitest';
import { emul, office } from '../reports/office.ts';

const scale = (id: string, kind: string, min: string, criterion: string) => `kind: criteria
id: ${id}
title: Thang điểm
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 59/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: {kind: ${kind}}
scale: {max: 100, step: 0.5${min}}
groups: [{id: A, title: A, max: 100, criteria: [${criterion}, {id: A2, title: A2, max: 40, mode: mark}]}]
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`;
const DEDUCTED = '{id: A1, title: A1, max: 60, mode: deduct, floor: none, events: [{id: e, title: Việc, points: 10}]}';
const OF_UNIT = '{id: A1, title: A1, max: 60, mode: unit, whenNone: full}';

test.each([
  [', min: -50', 'từ -30 đến 100', '-30,0'],
  ['', 'từ 0 đến 100', '0,0'],
])(
  'a unit that may come to less than nothing takes its head below zero, and the proof knows how far: %s',
  async (min, totals, lowest) => {
    const files = {
      'criteria/ca-nhan.yaml': scale('ca-nhan', 'member', ', min: -100', OF_UNIT),
      'criteria/tap-the.yaml': scale('tap-the', 'unit', min, DEDUCTED),
    };
    const { out } = await emul(office(files), 'criteria check ca-nhan');
    expect(out).toContain(totals);
    expect(out).toContain(`thấp nhất ${lowest}`);
  },
);
