import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { copied, emul } from '../entry/office.ts';

const COMPLAINT = (more: string) =>
  'kind: appeal\nappeals:\n  - {id: kn-1, nature: complaint, from: {name: Người ngoài}, ' +
  `about: {period: 2016-H2, member: cv-03}, received: 2016-12-20, asks: xem lại${more}}\n`;

/** What `explain` says of somebody’s award. */
const pendingOf = async (files: Readonly<Record<string, string>>) => {
  const { out } = await emul(copied('example', files), 'explain cv-03 2016-H2 --award giay-khen');
  return out.replace(/\s+/g, ' ');
};

test('an open complaint about somebody’s result puts an award off, an answered one or a petition does not', async () => {
  const open = await pendingOf({ 'appeals/2016-H2.yaml': COMPLAINT('') });
  expect(open).toContain('- đang có khiếu nại từ ngày 20/12/2016');
  const answered = ', answer: {date: 2016-12-22, outcome: kept}';
  for (const text of [COMPLAINT(answered), COMPLAINT('').replace('complaint', 'petition')]) {
    expect(await pendingOf({ 'appeals/2016-H2.yaml': text })).not.toContain('đang có khiếu nại');
  }
});

test('a petition or report puts an award off where the regulation says so, until it is answered', async () => {
  const rules = readFileSync(join(HOME, 'data/example/regulations/bdt-2016.yaml'), 'utf8');
  const said = rules.replace('- {pending: none}', '- {pending: none}\n      - {petition: none}');
  for (const [nature, words] of [
    ['petition', 'kiến nghị'],
    ['report', 'phản ánh'],
  ] as const) {
    const text = COMPLAINT('').replace('complaint', nature);
    const files = { 'regulations/bdt-2016.yaml': said, 'appeals/2016-H2.yaml': text };
    expect(await pendingOf(files)).toContain(`đang có ${words} chưa trả lời từ ngày 20/12/2016`);
    const answered = COMPLAINT(', answer: {date: 2016-12-22, outcome: kept}').replace('complaint', nature);
    expect(await pendingOf({ ...files, 'appeals/2016-H2.yaml': answered })).not.toContain('chưa trả lời từ');
  }
});

test('a file of petitions that cannot be read whole proves that nothing is pending no more', async () => {
  const broken = COMPLAINT('').replace('received: 2016-12-20', 'received: mai');
  expect(await pendingOf({ 'appeals/2016-H2.yaml': broken })).toContain('tệp kiến nghị chưa đọc được hết');
});

test('the summary of the period counts the complaint, and sees the award as the list of candidates does', async () => {
  const folder = copied('example', { 'appeals/2016-H2.yaml': COMPLAINT('') });
  const { out } = await emul(folder, 'summary 2016-H2');
  const said = out.replace(/\s+/g, ' ');
  expect(said).toContain('về kết quả sáu tháng cuối năm 2016: nhận 01, đã trả lời 0, chưa trả lời 01.');
  expect((await emul(copied('example'), 'summary 2016-H2')).out).not.toContain('Kiến nghị, khiếu nại');
});

test('the minutes tell the Council of petitions, open and answered', async () => {
  const folder = copied('example', { 'appeals/2016-H2.yaml': COMPLAINT('') });
  expect((await emul(folder, 'report minutes 2016-H2')).out.replaceAll(/\s+/g, ' ')).toContain(
    'nhận 01, đã trả lời 0, chưa trả lời 01.',
  );
});
