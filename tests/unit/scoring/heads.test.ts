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
