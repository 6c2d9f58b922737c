import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

test('two people of one name are told apart by where they are, and the full name is not asked for again', async () => {
  const folder = copied('pages');
  const path = join(folder, 'organization.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('name: Phạm Minh Tuấn', 'name: Nguyễn Văn An'));
  for (const enter of [[], ['--enter']]) {
    const { err } = await emul(folder, ['score', '40', ...enter, '--member', 'nguyễn văn an']);
    expect(err).toContain('có 2 người cùng tên: cv-03 (Phòng CS – Dân tộc), cvp-01 (Văn phòng); gõ mã\n');
  }
});

test('columns that were asked for stand, however narrow the screen', async () => {
  const { out } = await emul(copied('example'), 'classify 2017-H1 --parts');
  for (const month of [1, 2, 3, 4, 5, 6]) expect(out).toMatch(new RegExp(`^TT .*Tháng.${month}\\b`, 'm'));
});

test('a decision file that nobody has met on is not said to be one of the Council', async () => {
  const blank = 'kind: decision\nperiod: 2016-H2\nheld: …\nresults:\n  - {member: cv-03, level: …}\n';
  const { out } = await emul(copied('example', { 'decisions/2016-H2.yaml': blank }), 'classify 2016-H2');
  expect(out).not.toContain('Có quyết định của Hội đồng');
  const held = blank.replace('held: …', 'held: 2017-01-05');
  const met = await emul(copied('example', { 'decisions/2016-H2.yaml': held }), 'classify 2016-H2');
  expect(met.out).toContain('Có quyết định của Hội đồng họp ngày 05/01/2017');
});

test('a list of one division alone is refused, not made of everybody in silence', async () => {
  const { code, err } = await emul(copied('pages'), 'form export people --unit cs-dt -o p.xlsx');
  expect([code, err]).toEqual([2, expect.stringContaining('--unit chỉ dùng cho phiếu điểm')]);
  const ofYear = await emul(copied('pages'), 'form export registrations 2017 --unit cs-dt -o p.xlsx');
  expect(ofYear.err).toContain('bỏ --unit: emul form export registrations 2017');
});
