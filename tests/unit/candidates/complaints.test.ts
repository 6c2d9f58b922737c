import { expect, test } from 'vitest';
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
