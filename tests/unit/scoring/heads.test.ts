import { expect, test } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import { officeWith } from './office.ts';

test.each([
  ['head: cv-03', '{unit: p2}', 1],
  ['head: cv-03', '{unit: p2, to: 2016-12-31}, {unit: p1, from: 2017-01-01}', 0],
  ['head: cv-03', '{unit: p1, to: 2016-12-31}, {unit: p2, from: 2017-01-01}', 1],
  ['heads: [{member: cv-03, to: 2016-12-31}]', '{unit: p1, to: 2016-12-31}, {unit: p2, from: 2017-01-01}', 0],
  ['heads: [{member: cv-03, from: 2016-06-01}]', '{unit: p2, to: 2016-12-31}, {unit: p1, from: 2017-01-01}', 1],
  ['deputies: [cv-03]', '{unit: p2}', 1],
  ['head: cv-03', '{unit: lanh-dao}', 0],
])('%s of somebody assigned to %s: findings %i', async (post, assignments, count) => {
  const workspace = await officeWith({
    'organization.yaml': `kind: organization
units: [{id: lanh-dao, name: Lãnh đạo, rated: false}, {id: p1, name: Phòng Một, ${post}}, {id: p2, name: Phòng Hai}]
members: [{id: cv-03, name: Nguyễn Văn An, assignments: [${assignments}]}]
`,
  });
  const found = checks.filter(({ id }) => id === 'head-of-another-unit').flatMap((one) => one.inWorkspace(workspace));
  expect(found).toHaveLength(count);
});

const GATE = '{id: head-not-above-unit, periods: [year], for: heads}';

test.each([
  ['head: cv-03', 'name: Phòng Hai', '', 1],
  ['head: cv-03', 'name: Phòng Hai, head: cv-04', '', 0],
  ['head: cv-03', 'name: Phòng Hai, rated: false', '', 0],
  ['rated: true', 'name: Phòng Hai', '', 0],
  ['rated: true', 'name: Phòng Hai', GATE, 2],
  ['rated: true', 'name: Phòng Hai', GATE.replace('heads', 'members'), 0],
])(
  'a unit with %s beside one with %s under the gate “%s”: units without a head %i',
  async (one, other, gate, count) => {
    const workspace = await officeWith({
      'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một, ${one}}, {id: p2, ${other}}, {id: p3, name: Phòng không có người}]
members:
  - {id: cv-03, name: Nguyễn Văn An, assignments: [{unit: p1}]}
  - {id: cv-04, name: Trần Thị Bình, assignments: [{unit: p2}]}
`,
      'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
gates: [${gate}]
`,
    });
    const found = checks
      .filter(({ id }) => id === 'unit-without-head')
      .flatMap((check) => check.inWorkspace(workspace));
    expect(found).toHaveLength(count);
  },
);
