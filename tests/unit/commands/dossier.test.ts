import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ORDER } from '../../../src/commands/dossier/order.ts';
import { papers } from '../../../src/commands/report/index.ts';
import { contents, copied, emul } from '../entry/office.ts';

const LINE = 'dossier 2016-H2 -o ho-so --format md';

async function run(office: string, line = LINE): Promise<string> {
  const { code, out, err } = await emul(office, line);
  expect(code, err).toBeLessThan(2);
  return out;
}

function names(office: string): string[] {
  return readdirSync(join(office, 'ho-so')).filter((name) => name !== 'SHA256SUMS');
}

function textOf(office: string, name: string): string {
  return readFileSync(join(office, 'ho-so', name), 'utf8');
}

test('the order names each paper once, and only papers that there are', () => {
  const ids = ORDER.map(({ paper }) => paper);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !papers.some(({ name }) => name === id))).toEqual([]);
});

test('files lie in the order of the meeting, a notice for each unit and whoever was not away all period', async () => {
  const office = copied('example-closed');
  const told = await run(office);
  const all = names(office);
  expect(all.filter((name) => !/^\d{2}-[a-z]/.test(name))).toEqual([]);
  const orders = all.map((name) => Number(name.slice(0, 2)));
  expect(Math.max(...orders)).toBeLessThanOrEqual(ORDER.length + 1);
  expect(all.filter((name) => name.includes('-thong-bao-2016-H2-'))).toHaveLength(16);
  expect(told).toContain(`${all.length} tệp mới`);
});

test('run twice it changes nothing', async () => {
  const office = copied('example-closed');
  await run(office);
  const before = contents(join(office, 'ho-so'));
  expect(await run(office)).toContain(`${before.size - 1} tệp không đổi.`);
  expect(contents(join(office, 'ho-so'))).toEqual(before);
});

test('drafts are replaced, what somebody edited or put there stays and is named', async () => {
  const office = copied('example-closed', { 'ho-so/ghi-chep.txt': 'của tôi' });
  await run(office);
  const [minutes = '', invitation = ''] = ['-bien-ban-2016-H2.', '-giay-moi-'].map((part) =>
    names(office).find((name) => name.includes(part)),
  );
  appendFileSync(join(office, 'ho-so', minutes), 'Sửa tay.');
  const edited = textOf(office, minutes);
  mkdirSync(join(office, 'papers'), { recursive: true });
  writeFileSync(
    join(office, 'papers/2016-H2.invitation.yaml'),
    'kind: fill\ndocument: invitation\nperiod: 2016-H2\nplaces: {start: 08 giờ 15}\n',
  );
  const told = await run(office);
  expect(told).toContain(`Giữ nguyên vì đã sửa tay`);
  expect(told).toContain(`  ${minutes}\n`);
  expect(textOf(office, minutes)).toBe(edited);
  expect(textOf(office, invitation)).toContain('08 giờ 15');
  expect(textOf(office, '00-muc-luc-ho-so-2016-H2.md')).toContain('Đã sửa tay');
  expect(textOf(office, 'ghi-chep.txt')).toBe('của tôi');
  // Also a third time, and once it is as it was written, it is a draft again.
  expect(await run(office)).toContain(`  ${minutes}\n`);
  writeFileSync(join(office, 'ho-so', minutes), edited.replace('Sửa tay.', ''));
  expect(await run(office)).not.toContain('Giữ nguyên');
});

test('what was issued is the very file, also once the register has lost it; a changed one is told and never taken', async () => {
  const office = copied('example-closed');
  await run(office);
  const name = names(office).find((each) => each.includes('72-QD-BDT')) ?? '';
  const issued = join(office, 'papers/issued/2017-01-10.72-QD-BDT.docx');
  expect(readFileSync(join(office, 'ho-so', name)).equals(readFileSync(issued))).toBe(true);
  expect(names(office).some((each) => each.includes('-quyet-dinh-2016-H2'))).toBe(false);
  const signed = readFileSync(issued);
  appendFileSync(issued, 'thêm');
  expect(await run(office)).toContain('không còn như lúc vào sổ');
  expect(readFileSync(join(office, 'ho-so', name)).equals(signed)).toBe(true);
  await run(office, 'dossier 2016-H2 -o moi --format md');
  expect(existsSync(join(office, 'moi', name))).toBe(false);
});

const LEVELS = `kind: decision
period: 2016-H2
held: 2017-01-05
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
results:
  - {member: cv-02, level: xuat-sac, votes: {for: 6, against: 0, of: 6}}
`;
const AWARD = `kind: decision
period: 2016-H2
award: giay-khen
held: 2017-01-05
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
results:
  - {member: cv-02, granted: true, votes: {for: 6, against: 0, of: 6}}
  - {member: cv-06, granted: false, votes: {for: 0, against: 6, of: 6}}
`;

test('a paper that has its number, or was edited by hand, is held against the figures of now', async () => {
  const decisions = { 'decisions/2016-H2.yaml': LEVELS, 'decisions/2016-H2.giay-khen.yaml': AWARD };
  const office = copied('example', decisions);
  await run(office, 'report decision 2016-H2 --issue 5/QĐ-BDT --date 10/1/2017 -o qd.docx');
  expect(await run(office)).not.toContain('đối chiếu số liệu');
  const conclusion = names(office).find((name) => name.includes('-thong-bao-ket-luan-')) ?? '';
  appendFileSync(join(office, 'ho-so', conclusion), 'Sửa tay.');
  expect(await run(office)).not.toContain('đối chiếu số liệu');
  const now = LEVELS.replace('level: xuat-sac', 'level: tot, reason: theo ý kiến Hội đồng');
  writeFileSync(join(office, 'decisions/2016-H2.yaml'), now);
  const told = await run(office);
  expect(told).toMatch(/đối chiếu số liệu quyết định \(.*5-QD-BDT\.docx\): tệp ghi .*; nay tính ra /);
  expect(told).toContain(`đối chiếu số liệu thông báo kết luận (${conclusion}): tệp ghi `);
});

test('the sheet of counted votes is made for the meeting; afterwards the minutes have it as their annex', async () => {
  const office = copied('example', { 'decisions/2016-H2.giay-khen.yaml': AWARD });
  expect(await run(office, `${LINE} --dry-run`)).not.toContain('-kiem-phieu-2016-H2');
  writeFileSync(join(office, 'decisions/2016-H2.giay-khen.yaml'), AWARD.replace('held: 2017-01-05\n', ''));
  expect(await run(office)).toContain('kết luận của Hội đồng về mức xếp loại: emul decide 2016-H2\n');
  expect(names(office)).toContainEqual(expect.stringContaining('-kiem-phieu-2016-H2'));
  writeFileSync(join(office, 'decisions/2016-H2.giay-khen.yaml'), AWARD.replace('granted: true, ', ''));
  expect(await run(office)).toContain('về Giấy khen: emul decide 2016-H2 --award giay-khen --enter\n');
  expect(names(office)).not.toContainEqual(expect.stringContaining('-kiem-phieu-2016-H2'));
  expect(textOf(office, names(office).find((name) => name.includes('-bien-ban-2016-H2')) ?? '')).toMatch(
    /BIÊN BẢN KIỂM PHIẾU/,
  );
});

test('a dry run writes nothing, and says of each file what would become of it', async () => {
  const office = copied('example-closed');
  const before = contents(office);
  const told = await run(office, `${LINE} --dry-run`);
  expect(told).toMatch(/00-muc-luc-ho-so-2016-H2\.md: mới/);
  expect(told).toContain('Chưa ghi gì.');
  expect(contents(office)).toEqual(before);
});

test('a list of fingerprints that leads out of the folder takes nothing away there', async () => {
  const office = copied('example-closed', { 'quy.txt': 'x' });
  await run(office);
  const print = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
  appendFileSync(join(office, 'ho-so/SHA256SUMS'), `${print}  ../quy.txt\n`);
  await run(office);
  expect(readFileSync(join(office, 'quy.txt'), 'utf8')).toBe('x');
});

test('the figures of all papers agree', async () => {
  const office = copied('example-closed');
  await run(office);
  const of = (part: string) => textOf(office, names(office).find((name) => name.includes(part)) ?? '');
  const said = (part: string, pattern: RegExp) => pattern.exec(of(part).replaceAll(/\s+/g, ' '))?.[1];
  for (const part of ['-trang-tom-tat-', '-danh-sach-lay-y-kien-', '-thong-bao-ket-luan-', '-xep-loai-2016']) {
    expect(said(part, /Trong (\d+ cá nhân) có/), part).toBe('13 cá nhân');
    expect(said(part, /(\d+ cá nhân) xếp loại (?:Hoàn thành xuất sắc|Xuất sắc)/), part).toBe('01 cá nhân');
  }
  expect(said('-giay-moi-', /của (\d+ tập thể và \d+ cá nhân)/)).toBe('04 tập thể và 12 cá nhân');
  for (const part of ['-to-trinh-', '-danh-sach-lay-y-kien-', '-trich-ngang-'])
    expect(said(part, /Danh sách này có (\d+ cá nhân)/), part).toBe('01 cá nhân');
  expect(said('-thong-bao-ket-luan-', /Giấy khen: (\d+ cá nhân)/)).toBe('01 cá nhân');
});

test('what is missing is told with the line to type, and stands in the table of contents without it', async () => {
  const office = copied('example-closed');
  const told = await run(office);
  expect(told).toMatch(/bản chụp chứng tỏ đã thông báo kết quả: emul papers record/);
  expect(told).toMatch(/phiếu điểm: 01 phiếu chưa nộp.*emul status 2016-H2/);
  const table = textOf(office, '00-muc-luc-ho-so-2016-H2.md');
  expect(table).toContain('Bản chụp chứng tỏ đã thông báo kết quả.');
  expect(table).not.toMatch(/\bemul /);
});
