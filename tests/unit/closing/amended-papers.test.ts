import { describe, expect, test } from 'vitest';
import { emul } from '../entry/office.ts';
import { done, edit, office, opening, put, weekPath } from './amended-office.ts';

const DECISION = `kind: decision
period: 2016-10
held: 2016-11-04
decision: 72/QĐ-BDT
signed: 2016-11-07
results: [{member: an, level: tot, reason: đủ điều kiện, votes: {for: 3, against: 0, of: 3}}]
`;
const PETITION = [
  'appeals',
  'record',
  '2016-10',
  '--from',
  'an',
  '--asks',
  'xem lại',
  '--received',
  '2016-11-09',
  '-q',
];
const OPENING = ['--subject', 'an', '--appeal', 'kn-1', '--reason', 'ghi nhầm', '--document', '13/BDT-VP', '-q'];
const said = async (folder: string, line: string) => (await emul(folder, line)).out.replaceAll(/\s+/g, ' ');

/** October with its decision signed, closed; An comes down to another level, by an amendment that waits for its paper. */
async function amended(): Promise<string> {
  const folder = office({ 'decisions/2016-10.yaml': DECISION });
  await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
  edit(folder, weekPath('2016-W42'), 'A1: 50, A2: 40', 'A1: 20, A2: 10');
  put(folder, 'decisions/2016-10.yaml', DECISION.replace('level: tot', 'level: chua'));
  await done(folder, 'close 2016-10 -q');
  return folder;
}

describe('once an amending decision has its number', () => {
  test('papers that rest on the decision cite both, and what is printed under its number says that it is another list', async () => {
    const folder = await amended();
    const paper = 'Quyết định số 81/QĐ-BDT ngày 20/02/2017';
    const lines = ['report notice 2016-10 --subject an', 'report decision 2016-10'];
    for (const line of lines) expect(await said(folder, line)).not.toContain('81/QĐ');
    await done(folder, 'report amendment 2016-10 --issue 81/QĐ-BDT --date 20/2/2017 -o sua.md -q');
    const [notice, decision] = await Promise.all(lines.map((line) => said(folder, line)));
    expect(notice).toContain(`theo Quyết định số 72/QĐ-BDT ngày 07/11/2016, đã được sửa đổi, bổ sung tại ${paper}`);
    expect(decision).toContain(`Danh sách theo kết quả đã sửa đổi, bổ sung tại ${paper}; không phải bản đã ký`);
    for (const line of [...lines, 'report minutes 2016-10'])
      expect(await said(folder, line)).toMatch(/Mã đối chiếu [0-9A-F ]+ \(lần khóa sổ 2\)/);
  });
});

test('terms of petitions that the regulation says only after closing are told alike in the notice and in the list', async () => {
  const folder = office();
  await done(folder, 'close 2016-10 -q');
  edit(folder, 'regulations/quy-che.yaml', 'base: week', 'appeals: {within: {workdays: 5}}\nbase: week');
  expect(await said(folder, 'report notice 2016-10 --subject an')).toContain('trong thời hạn 5 ngày làm việc');
  await done(folder, 'appeals notified 2016-10 --subject an --date 7/11/2016 -q');
  expect(await said(folder, 'report notice 2016-10 --subject an')).toContain('chậm nhất là ngày 14/11/2016');
  expect((await emul(folder, 'check')).out).not.toContain('changed-after-close');
});

test('a week that was handed out and lies in the seal of a part is counted, and nothing says that its file is gone', async () => {
  const folder = office();
  await done(folder, 'report briefing 41 -o tuan-41.md -q', 'close 2016-10 -q', 'close 2016-H2 --today 2017-01-10 -q');
  expect(await said(folder, 'report changes 2016-H2')).not.toContain('không còn tệp điểm');
});

describe('a petition that was answered and led to an amendment', () => {
  test('is told by every paper with the letter, its number and day, and with the result before and after', async () => {
    const folder = office({ 'decisions/2016-10.yaml': DECISION });
    await done(folder, 'close 2016-10 -q', PETITION);
    await done(folder, 'appeals answer kn-1 --outcome changed --date 2016-11-18 --document 13/BDT-VP --by writing -q');
    const letter = await said(folder, 'report appeal-answer kn-1');
    expect(letter).toContain('Số: 13/BDT-VP');
    expect(letter).toContain('ngày 18 tháng 11 năm 2016');
    const record =
      'papers record thu.pdf --number 13/BDT-VP --date 2016-11-18 --document appeal-answer --period 2016-10';
    put(folder, 'thu.pdf', 'thu');
    await done(folder, `${record} --scan -q`, PETITION);
    expect(await said(folder, 'report appeal-answer kn-2')).not.toMatch(/13\/BDT-VP|ngày 18 tháng/);
    await done(folder, ['amend', '2016-10', ...OPENING]);
    edit(folder, weekPath('2016-W42'), 'A1: 50, A2: 40', 'A1: 20, A2: 10');
    put(folder, 'decisions/2016-10.yaml', DECISION.replace('level: tot', 'level: chua'));
    await done(folder, 'close 2016-10 -q');
    expect(await said(folder, 'report closing 2016-10')).toContain('có hiệu lực khi văn bản sửa đổi có số, ngày');
    expect(await said(folder, 'report amendment 2016-10')).toContain('Căn cứ Công văn số 13/BDT-VP ngày 18/11/2016');
    await done(folder, 'report amendment 2016-10 --issue 81/QĐ-BDT --date 20/2/2017 -o sua.md -q');
    const paper = 'theo Quyết định số 81/QĐ-BDT ngày 20/02/2017';
    expect(await said(folder, 'report closing 2016-10')).toContain(`có hiệu lực ${paper}`);
    const older = await said(folder, 'report appeal-answer kn-1');
    expect(older).toContain('Kết quả đang ghi: 77,75 điểm, xếp loại Tốt.');
    expect(older).toContain('điều chỉnh kết quả, bằng văn bản sửa đổi gửi sau');
    edit(folder, 'appeals/2016-10.yaml', 'date: 2016-11-18', 'date: 2017-02-21');
    edit(folder, 'papers/issued.yaml', '2016-11-18', '2017-02-21');
    const later = await said(folder, 'report appeal-answer kn-1');
    expect(later).toMatch(
      /điều chỉnh: 77,75 điểm, xếp loại Tốt; sau khi điều chỉnh: [\d,]+ điểm, xếp loại Chưa hoàn thành\./,
    );
    expect(later).toContain(`điều chỉnh kết quả, ${paper}`);
  });
});

test('a longer period that was opened with one that is closed again cannot be let go of, and no line says that it can', async () => {
  const folder = office();
  await done(folder, 'close 2016-H2 --today 2017-01-10 -q', 'close 2016 --today 2017-02-10 -q');
  await done(folder, opening('2016-H2', '--subject', 'an'));
  expect((await emul(folder, 'amend 2016 --drop')).err).toContain('bỏ cả hai: emul amend 2016-H2 --drop');
  edit(folder, weekPath('2016-W42'), 'A1: 50, A2: 40', 'A1: 20, A2: 10');
  await done(folder, 'close 2016-H2 --today 2017-02-11 -q');
  for (const line of ['amend 2016 --drop', 'amend 2016-H2 --subject binh --reason x --document y']) {
    const { err } = await emul(folder, line);
    expect(err).toContain('emul close 2016\n');
    expect(err).not.toMatch(/emul amend \S+ --drop/);
  }
});

test('a complaint is noted as what it is, and no letter answers it: it has its own law', async () => {
  const folder = office();
  const { out } = await emul(folder, [...PETITION.slice(0, -1), '--nature', 'complaint']);
  expect(out).toContain('Đã ghi khiếu nại kn-1');
  expect(await said(folder, 'appeals answer kn-1 --outcome kept --document 05/QĐ-BDT --date 2016-11-18')).not.toContain(
    'công văn',
  );
  const { code, err } = await emul(folder, 'report appeal-answer kn-1');
  expect([code, err]).toEqual([2, expect.stringContaining('theo pháp luật về khiếu nại')]);
});

test('closing again names the decision that was signed only where one of its levels is another', async () => {
  const folder = office({ 'decisions/2016-10.yaml': DECISION });
  await done(folder, 'close 2016-10 -q');
  put(folder, 'qd.pdf', 'qd');
  await done(
    folder,
    'papers record qd.pdf --number 72/QĐ-BDT --date 7/11/2016 --document decision --period 2016-10 --scan -q',
  );
  await done(folder, opening('2016-10', '--subject', 'an'));
  edit(folder, weekPath('2016-W42'), 'A1: 50, A2: 40', 'A1: 50, A2: 39');
  expect((await emul(folder, 'close 2016-10 --dry-run')).out).not.toContain('72/QĐ-BDT');
  put(folder, 'decisions/2016-10.yaml', DECISION.replace('level: tot', 'level: chua'));
  expect((await emul(folder, 'close 2016-10 --dry-run')).out).toContain('- Quyết định số 72/QĐ-BDT ngày 07/11/2016');
});
