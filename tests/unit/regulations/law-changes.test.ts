import { describe, expect, test } from 'vitest';
import { emul } from '../reports/office.ts';
import { agency } from './agency.ts';
import { oneNumber } from './classified.ts';

/** A scale of weeks under the plan, and the same of everything after it. */
function scale(id: string, effective: string, third: string, last: string): string {
  const levels = [['xuat-sac', 90], ['tot', 70], [third, 50], [last]] as const;
  return oneNumber(levels, `id: ${id}`).replace('effective: {from: 2015-01-01}', `effective: ${effective}`);
}

/** Sheets of An, Bình and Cường. */
function scored(periods: Readonly<Record<string, readonly [an: number, binh: number, cuong: number]>>) {
  const files = Object.entries(periods).map(([id, [an, binh, cuong]]) => [
    `scores/${id.slice(0, 4)}/${id}.yaml`,
    `kind: scores\nperiod: ${id}\nentries:\n  - {member: an, council: {P: ${an}}}\n  - {member: binh, council: {P: ${binh}}}\n  - {member: cuong, council: {P: ${cuong}}}\n`,
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}

/** Weeks under plan 43, weeks under decree 90 from 20 August 2020 on, months under decree 335 from 2026 on. */
const LAWS = '[{use: kh43-2016}, {use: nd90-2020, from: 2020-08-20}, {use: nd335-2025, from: 2026-01-01}]';
const FILES = {
  'emul.yaml': `kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu, symbol: BDT}\nregulation: ${LAWS}\ncalendar: {start: 2016-W40}\n`,
  'criteria/cu.yaml': scale('cu', '{from: 2016-10-03, to: 2020-08-19}', 'han-che', 'chua'),
  'criteria/moi.yaml': scale('moi', '{from: 2020-08-20}', 'hoan-thanh', 'khong'),
  ...scored({
    '2016-W40': [92, 80, 60],
    '2016-W41': [94, 80, 60],
    '2016-W42': [95, 80, 60],
    '2020-W33': [92, 80, 60],
    '2020-W36': [96, 70, 40],
    '2020-W45': [96, 70, 40],
    '2025-W50': [90, 80, 60],
    '2026-01': [95, 85, 55],
    '2026-02': [91, 75, 45],
  }),
};

const TRIED = { 'regulations/thu.yaml': 'kind: regulation\nid: thu\nextends: nd335-2025\ntitle: Thử\n' };

/** What a line prints, sentences unwrapped. */
async function said(line: string, files: Readonly<Record<string, string>> = FILES) {
  const { out, code, host } = await emul(agency(files), line);
  return { out, flat: out.replace(/\n +/g, ' '), code, err: host.stderr() };
}
const rows = (out: string) =>
  [...out.matchAll(/^ *\d (Nguyễn|Lê|Trần)[^\n]*$/gm)].map(([row]) => row.replace(/ {2,}/g, ' ').trim());

describe('one workspace under three laws', () => {
  test('each base period by the law of its deciding day', async () => {
    expect(rows((await said('score 2016-W41')).out)[2]).toContain('60,0 Còn hạn chế');
    expect(rows((await said('score 2020-W33')).out)[2]).toContain('60,0 Còn hạn chế');
    expect(rows((await said('score 2020-W36')).out)[2]).toContain('40,0 Không hoàn thành');
    expect(rows((await said('score 2025-W50')).out)[2]).toContain('60,0 Hoàn thành');
    expect(rows((await said('score 2026-02')).out)[2]).toContain('45,0 Không hoàn thành');
  });

  test.each([
    ['2016-10', 'Kế hoạch số 43/KH-BDT', ['93,67', '80,0', '60,00 3 Còn hạn chế']],
    ['2020-08', '90/2020/NĐ-CP', ['92,0', '80,0', '60,0 3 Hoàn thành']],
    ['2020-H2', '90/2020/NĐ-CP', ['94,67', '73,33', '46,67 3 Không hoàn thành']],
    ['2020', '90/2020/NĐ-CP', ['94,67', '73,33', '46,67 3 Không hoàn thành']],
    ['2025', '90/2020/NĐ-CP', ['90,0', '80,0', '60,0 3 Hoàn thành']],
    ['2026-H1', '335/2025/NĐ-CP', ['93,0', '80,0', '50,0 3 Hoàn thành']],
    ['2026', '335/2025/NĐ-CP', ['93,0', '80,0', '50,0 3 Hoàn thành']],
  ])('%s by the law of its last day, %s', async (period, law, points) => {
    const { out, code } = await said(`classify ${period}`);
    expect(code).toBe(0);
    expect(out).toContain(law);
    for (const [i, each] of points.entries()) expect(rows(out)[i]).toContain(each);
  });

  test('a period over a change says until when another law held', async () => {
    const until = 'Đến ngày 19/8/2020, từng kỳ được chấm và xếp loại theo Kế hoạch số 43/KH-BDT ngày 19/9/2016.';
    for (const line of ['classify 2020-08', 'classify 2020-H2', 'classify 2020', 'report summary 2020-H2'])
      expect((await said(line)).flat, line).toContain(until);
    for (const line of ['classify 2016-10', 'classify 2020-11', 'classify 2025', 'classify 2026'])
      expect((await said(line)).out, line).not.toContain('Đến ngày');
    const term = (await said('classify 2016..2026')).flat;
    expect(term).toContain(until);
    expect(term).toContain(
      'Từ ngày 20/8/2020 đến ngày 31/12/2025, từng kỳ được chấm và xếp loại theo Nghị định số 90/2020/NĐ-CP.',
    );
    expect((await said('classify 2020-08 --lang en')).out).toContain('Up to 19 August 2020 each period was scored');
    expect((await said('classify 2020 --regulation nd90-2020')).out).toContain('Đến ngày'); // the one that is in force anyway
    expect((await said('classify 2020 --regulation kh43-2016')).out).not.toContain('Đến ngày'); // tried out: one for all
  });

  test('what has files is not told to have none, though too few weeks were scored for a level', async () => {
    const { out } = await said('classify 2016', { ...FILES, ...scored({ '2016-W42': [95, 80, 60] }) });
    expect(out).not.toContain('chưa có tệp điểm nào');
    expect((await said('classify 2018')).out).toContain('Kỳ này chưa có tệp điểm nào');
  });

  test('the first year is read though its first half lies before the first regulation', async () => {
    const from = FILES['emul.yaml'].replace('{use: kh43-2016}', '{use: kh43-2016, from: 2016-09-19}');
    const files = { ...FILES, 'emul.yaml': from };
    const { out, code } = await said('classify 2016', files);
    expect(code).toBe(0);
    expect(out).toBe((await said('classify 2016')).out);
    const late = { ...files, 'emul.yaml': from.replace('2016-W40', '2016-W30') };
    expect((await said('classify 2016', late)).err).toContain('bắt đầu muộn hơn');
  });

  test('a regulation read throughout says what of a longer period it leaves unread', async () => {
    for (const line of ['classify 2016..2026 --regulation nd335-2025', 'classify 2016..2026 --regulation thu'])
      expect((await said(line, { ...FILES, ...TRIED })).flat, line).toMatch(
        /CHỈ TÍNH PHẦN CHẤM THEO THÁNG: \S+ chấm theo tháng, mà trong giai đoạn 2016-2026 có phần chấm theo tuần\./,
      );
    const both = await said('regulation compare nd335-2025 thu 2016..2026', { ...FILES, ...TRIED });
    expect(both.flat).toContain('CHỈ TÍNH PHẦN CHẤM THEO THÁNG');
    expect((await said('classify 2016..2026')).flat).not.toContain('CHỈ TÍNH');
  });

  test('a quota that leaves a place in any case says so where it is counted', async () => {
    const quota =
      'quotas: [{id: top-20, periods: [year], level: xuat-sac, atMost: 0.2, of: tot, counting: at-or-better, atLeast: 1}]';
    const files = { ...FILES, 'regulations/thu.yaml': `${TRIED['regulations/thu.yaml']}${quota}\n` };
    const { flat } = await said('classify 2026 --regulation thu', files);
    expect(flat).toContain('không quá 20% số từ mức Tốt trở lên, ít nhất vẫn được 01, làm tròn xuống');
  });

  test('explain shows each part as it was rated then', async () => {
    const { out } = await said('explain cuong 2020');
    expect(out).toMatch(/Tuần 33 +60,0 +Còn hạn chế/);
    expect(out).toMatch(/Tuần 36 +40,0 +Không hoàn thành/);
    expect(out).toContain('140/3');
    expect(out).toContain('12 tháng, đủ 6 tháng');
  });

  test('what is no base period then is refused with the line that is', async () => {
    const refused = async (line: string) => {
      const { code, err } = await said(line);
      expect(code, line).toBe(2);
      return err;
    };
    expect(await refused('score 2026-W03')).toContain('bảng điểm một tháng: emul score 1\n');
    expect(await refused('score 2025-12')).toContain('lúc ấy sổ này chấm điểm theo tuần');
    expect(await refused('score 2025-12')).toContain(
      'emul score 2025-W50; xếp loại cả kỳ là lệnh emul classify 2025-12',
    );
    expect(await refused('open 2025-12')).toContain('gõ như emul open 2025-W49');
    expect(await refused('open 2026-W03')).toContain('gõ như emul open 2026-01');
  });

  test('after the last month comes a month', async () => {
    expect((await said('open --dry-run')).out).toContain('scores/2026/2026-03.yaml');
  });

  test('papers that had ended while something was scored are told, each with its day; nothing is wrong', async () => {
    const { out, code } = await said('check');
    expect(code).toBe(0);
    expect(out).toContain('“tdkt-2013” hết hiệu lực ngày 30/9/2017');
    expect(out).toContain('“nd91-2017” hết hiệu lực ngày 31/12/2023');
    expect(out).not.toMatch(/levels-differ|base-changes|lỗi\[/);
  });

  test('each of its years can be closed, and stays as it was closed', async () => {
    const root = agency(FILES);
    for (const period of ['2016-10', '2020-H2', '2025', '2026-Q1']) {
      const { code, host } = await emul(root, `close ${period} --by An --checked-by Bình --today 2026-12-05`);
      expect(code, host.stderr()).toBe(0);
    }
    const { code, out } = await emul(root, 'verify');
    expect(out).not.toContain('lỗi');
    expect(code).toBe(0);
    expect((await emul(root, 'classify 2020-H2')).out).toContain('94,67');
  });

  test('three years of a title count, whichever law gave it', async () => {
    const given = (year: number) =>
      `  - {member: an, name: Nguyễn Văn An, award: cstdcs, period: ${year}, decision: 04/QĐ-BDT, date: ${year + 1}-01-22}\n`;
    const recognised =
      'kind: practice\nid: sk\ntitle: Sáng kiến\nauthors: [an]\nproposed: {date: 2026-08-22}\nrecognised: {date: 2026-10-03, decision: 12/QĐ-UBND, scope: province, by: Chủ tịch UBND tỉnh}\neffect: Nhanh hơn\n';
    const standing = async (years: readonly number[]) => {
      const files = {
        ...FILES,
        'awards/da-khen.yaml': `kind: awards\ncompleteFrom: 2013\ntitles:\n${years.map(given).join('')}`,
        'practices/sk.yaml': recognised,
      };
      const { out } = await said('candidates 2026 --json', files);
      const { awards } = JSON.parse(out);
      const { candidates } = awards.find(({ id }: { id: string }) => id === 'cstd-tinh');
      return candidates.find(({ subject }: { subject: { id: string } }) => subject.id === 'an').status;
    };
    expect(await standing([2024, 2025])).toBe('qualifies');
    expect(await standing([2023, 2025])).toBe('fails'); // a gap
  });
});

test('two agencies under one tool: the plan in 2016, the decree in 2026', async () => {
  const of = (regulation: string, start: string, scores: Record<string, string>, criteria: string) =>
    agency({
      'emul.yaml': `kind: workspace\nagency: {name: Ban Mẫu, symbol: BDT}\nregulation: ${regulation}\ncalendar: {start: ${start}}\n`,
      'criteria/ca-nhan.yaml': criteria,
      ...scores,
    });
  const old = of(
    'kh43-2016',
    '2016-W40',
    scored({ '2016-W40': [92, 80, 60], '2016-W41': [94, 80, 60] }),
    FILES['criteria/cu.yaml'],
  );
  const young = of('nd335-2025', '2026-01', scored({ '2026-01': [95, 85, 55] }), FILES['criteria/moi.yaml']);
  const [plan, decree] = [await emul(old, 'classify 2016-10'), await emul(young, 'classify 2026')];
  expect(rows(plan.out)).toEqual([
    '1 Nguyễn Văn An 2/4 93,0 1 Xuất sắc',
    '2 Lê Thị Bình 2/4 80,0 2 Tốt',
    '3 Trần Văn Cường 2/4 60,0 3 Còn hạn chế',
  ]);
  expect(rows(decree.out)).toEqual([
    '1 Nguyễn Văn An 1/12 95,0 1 Xuất sắc',
    '2 Lê Thị Bình 1/12 85,0 2 Tốt',
    '3 Trần Văn Cường 1/12 55,0 3 Hoàn thành',
  ]);
  for (const root of [old, young]) expect((await emul(root, 'check')).out).toContain('không có lỗi');
});
