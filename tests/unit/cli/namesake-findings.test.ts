import { expect, test } from 'vitest';
import { copiedWorkspace, emul, lay } from './run-in.ts';

/** Two people of one name; the second is the one who is wrong. */
const organization = (wrong: string) => `kind: organization
positions: [{name: Chuyên viên, short: CV}]
units:
  - {id: cs-dt, name: Phòng Chính sách, head: tp-01}
  - {id: van-phong, name: Văn phòng, head: cvp-01}
members:
  - {id: tp-01, name: Trần Quốc Hòa, assignments: [{unit: cs-dt, position: Trưởng phòng}]}
  - {id: cvp-01, name: Phạm Minh Tuấn, assignments: [{unit: van-phong, position: Chánh Văn phòng}]}
  - {id: cv-03, name: Nguyễn Văn An, assignments: [{unit: cs-dt, position: Chuyên viên}]}
  - {id: cv-04, name: Nguyễn Văn An, ${wrong}}
`;

const AT = 'unit: van-phong, position: Chuyên viên';

test.each([
  ['assignment-to-unknown-unit', `assignments: [{${AT}}, {unit: phong-ma, to: 2015-01-01}]`],
  ['assignments-overlap', `assignments: [{${AT}}, {unit: cs-dt, from: 2010-01-01, to: 2012-01-01}]`],
  ['dates-reversed', `assignments: [{${AT}}], leave: [{kind: leave, from: 2016-05-02, to: 2016-05-01}]`],
  [
    'leaves-overlap',
    `assignments: [{${AT}}], leave: [{kind: leave, from: 2016-05-02, to: 2016-05-09}, {kind: sick, from: 2016-05-05, to: 2016-05-06}]`,
  ],
  ['misspelt-position', 'assignments: [{unit: van-phong, position: Chuyen viên}]'],
])('%s says which of two people of one name it is about', async (id, wrong) => {
  const folder = copiedWorkspace();
  lay(folder, 'organization.yaml', organization(wrong));
  const { out } = await emul(folder, 'check', '--only', id);
  expect(out).toMatch(/\[[a-z-]+\]: .*Nguyễn Văn An \([^)]+\)/);
});

test('two-heads names people, with what tells them apart', async () => {
  const folder = copiedWorkspace();
  const text = organization(`assignments: [{${AT}}]`).replace(
    'head: cvp-01',
    'heads: [{member: cv-03}, {member: cv-04}]',
  );
  lay(folder, 'organization.yaml', text);
  const { out } = await emul(folder, 'check', '--only', 'two-heads');
  expect(out).toContain('hai trưởng, Nguyễn Văn An (Văn phòng) và Nguyễn Văn An (Phòng Chính sách)');
});
