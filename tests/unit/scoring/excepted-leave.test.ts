import { expect, test } from 'vitest';
import { classifiedIn } from '../regulations/classified.ts';

/** A quarter by months of which all must be rated, but for maternity; one who is away in June and scored before. */
function quarter(leave: string, june: string) {
  return classifiedIn(
    {
      'emul.yaml': 'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2026-04}\n',
      'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một}]
members: [{id: m1, name: An, assignments: [{unit: p1}], leave: [${leave}]}]
`,
      'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ, force: own}
base: month
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
rollup: {quarter: {from: month, points: {method: mean}, coverage: {atLeast: 1, except: [maternity]}, levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]}}
`,
      'criteria/ca-nhan.yaml': `kind: criteria
id: ca-nhan
title: Thang
edition: 1
status: issued
issued: {date: 2026-01-01, decision: 59/QĐ}
effective: {from: 2026-01-01}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
groups: [{id: A, title: A, max: 100, criteria: [{id: A1, title: A1, max: 100, mode: mark}]}]
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`,
      ...Object.fromEntries(
        ['2026-04', '2026-05', '2026-06'].map((id) => [
          `scores/2026/${id}.yaml`,
          `kind: scores\nperiod: ${id}\nentries: [${id === '2026-06' ? june : '{member: m1, council: {A1: 90}}'}]\n`,
        ]),
      ),
    },
    '2026-Q2',
  );
}

const MATERNITY = '{kind: maternity, from: 2026-06-01, to: 2026-12-01}';
const SICK = '{kind: sick, from: 2026-05-31, to: 2026-07-02}';

test.each([
  ['the sheet alone', '', '{member: m1, absence: {kind: maternity}}', true],
  ['the sheet alone, of another kind', '', '{member: m1, absence: {kind: other}}', false],
  ['the leave alone', MATERNITY, '', true],
  ['the leave, and a sheet of another kind', MATERNITY, '{member: m1, absence: {kind: other}}', true],
  ['the sheet, and a leave of another kind', SICK, '{member: m1, absence: {kind: maternity}}', true],
  ['the second of two leaves', `${SICK}, ${MATERNITY}`, '', true],
  ['neither', SICK, '{member: m1, absence: {kind: other}}', false],
])(
  'a month leaves the base of coverage by any leave or absence that its day lies on (rule 18): %s',
  async (_, leave, june, isRated) => {
    const { told } = await quarter(leave, june);
    expect(told('m1')).toBe(isRated ? '90 tot' : 'not rated: coverage');
  },
);
