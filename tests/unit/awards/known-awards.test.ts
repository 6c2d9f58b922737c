import { expect, test } from 'vitest';
import { allAwards, awardOn } from '../../../src/model/known-awards.ts';
import { officeWith } from '../scoring/office.ts';

const OWN = `kind: regulation
id: cua-co-quan
title: Quy chế thi đua
source: {document: 58/QĐ-BDT, date: 2018-09-30, force: own}
extends: [nd91-2017]
base: week
awards:
  - {id: ldtt, name: Lao động tiên tiến của Ban, form: title, periods: [year], decides: head, when: [{level: {atLeast: tot}}]}
`;

test('what the agency says of an award goes before what it extends says of it', async () => {
  const office = await officeWith({
    'emul.yaml':
      'kind: workspace\nagency: {name: Ban A}\nregulation: [{use: nd91-2017}, {use: cua-co-quan, from: 2018-10-01}]\ncalendar: {start: 2016-W01}\n',
    'regulations/cua-co-quan.yaml': OWN,
  });
  const named = (id: string, day?: string) => awardOn(id, day, office)?.name.value;
  expect(allAwards(office).get('ldtt')?.name.value).toBe('Lao động tiên tiến của Ban');
  expect(named('ldtt', '2019-01-09')).toBe('Lao động tiên tiến của Ban');
  expect(named('ldtt', '2018-01-09')).toBe('Lao động tiên tiến');
  expect(named('cstdcs', '2019-01-09')).toBe('Chiến sĩ thi đua cơ sở');
  expect(named('khong-co')).toBeUndefined();
});
