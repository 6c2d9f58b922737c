import { expect, test } from 'vitest';
import { officeWith } from '../scoring/office.ts';

const UNITS = '[{id: hc, name: Phòng Hành chính}, {id: kb, name: Khoa Khám bệnh}]';

async function called(members: string, day?: string): Promise<(string | undefined)[]> {
  const { organization } = await officeWith({
    'organization.yaml': `kind: organization\nunits: ${UNITS}\nmembers:\n${members}`,
  });
  const seen = day === undefined ? organization : organization.on(day);
  return organization.members.map(({ id }) => seen.called('member', id.value));
}

const member = (id: string, name: string, ...assignments: string[]) =>
  `  - {id: ${id}, name: ${name}, assignments: [${assignments.join(', ')}]}\n`;

test('a name that nobody shares stands alone', async () => {
  const own = member('a', 'Trần Ân', '{unit: hc}') + member('b', 'Trần An', '{unit: hc}');
  expect(await called(own)).toEqual(['Trần Ân', 'Trần An']);
});

test('the division tells apart, where it is the same the post, where both are the same a letter', async () => {
  const all =
    member('a', 'Trần An', '{unit: hc, position: Văn thư}') +
    member('b', 'Trần An', '{unit: hc, position: Lái xe}') +
    member('c', 'TRẦN AN', '{unit: kb, position: Bác sĩ}') +
    member('d', 'Trần An'.normalize('NFD'), '{unit: hc, position: Lái xe}') +
    member('e', 'Trần An', '');
  expect((await called(all)).map((one) => one?.replace(/^.*? \(/, '('))).toEqual([
    '(Văn thư, Phòng Hành chính)',
    '(Lái xe, Phòng Hành chính, A)',
    '(Khoa Khám bệnh)',
    '(Lái xe, Phòng Hành chính, B)',
    'Trần An',
  ]);
});

test('on a day it is the division of that day', async () => {
  const all =
    member('a', 'Trần An', '{unit: hc, to: 2016-12-31}', '{unit: kb, from: 2017-01-01}') +
    member('b', 'Trần An', '{unit: kb, to: 2016-12-31}', '{unit: hc, from: 2017-01-01}');
  expect(await called(all, '2016-12-31')).toEqual(['Trần An (Phòng Hành chính)', 'Trần An (Khoa Khám bệnh)']);
  expect(await called(all)).toEqual(['Trần An (Khoa Khám bệnh)', 'Trần An (Phòng Hành chính)']);
});
