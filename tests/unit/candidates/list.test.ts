import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

/** What the list says of whom it counts, of a period without scores, and of a line that was typed wrongly. */

const office = () => copied('example');
/** A paragraph of the terminal as one line. */
const asOne = (text: string) => text.replace(/\s+/g, ' ');

describe('counts', () => {
  test('are of the units asked for', async () => {
    const { out } = await emul(office(), 'candidates 2017-H1 --award giay-khen --unit kh-th');
    expect(asOne(out)).toContain('Giấy khen (cá nhân): đủ điều kiện 00, cần bổ sung minh chứng 00, chưa đủ 04 ');
  });

  test('say who is supposed to have withdrawn by themselves', async () => {
    const folder = office();
    const { out } = await emul(folder, 'candidates 2017-H1 --award giay-khen --without chi');
    expect(asOne(out)).toContain('đủ điều kiện 02, cần bổ sung minh chứng 00, chưa đủ 11, xin rút 01');
    const { awards } = JSON.parse(
      (await emul(folder, 'candidates 2017-H1 --award giay-khen --without chi --json')).out,
    );
    expect(awards[0].summary).toEqual({
      qualifies: 2,
      'needs-person': 0,
      fails: 11,
      away: 0,
      outside: 0,
      withdrawn: 1,
    });
  });

  test('know one from several in English', async () => {
    const { out } = await emul(office(), 'candidates 2017-H1 --lang en --unit kh-th');
    expect(asOne(out)).toContain('0 qualify, 0 need a person, 1 does not qualify');
    expect(asOne(out)).toContain('1 more does not qualify');
  });
});

describe('a near miss', () => {
  const near = async (period: string) => {
    const { out } = await emul(office(), `candidates ${period} --award giay-khen`);
    const text = asOne(out);
    const [, fails = ''] = /Giấy khen \(cá nhân\):.*?chưa đủ (\d+)/.exec(text) ?? [];
    const [, rest = ''] = /Còn lại (\d+) chưa đủ/.exec(text) ?? [];
    const [, list = ''] = /Sát điều kiện: (.*?) Còn lại/.exec(text) ?? [];
    const names = [...list.matchAll(/- (?:Ông|Bà) ([^,]+),/g)].map(([, name]) => name);
    expect(names.length + Number(rest)).toBe(Number(fails));
    return { names, list };
  };

  test('is who lacks one month of a share, not who is 0,02 points short with no month at the level', async () => {
    const { names, list } = await near('2016-H2');
    expect(names).toEqual(['Trần Quốc Hòa']);
    expect(list).toContain('(2/3 tháng, 66,67%)');
  });

  test('is whom a gate alone lowered, not who has the points and no month at the level', async () => {
    expect((await near('2017-H1')).names).toEqual(['Bá Trung Nghĩa']);
  });
});

test('who was away all week owes no proof', async () => {
  const { out } = await emul(office(), 'candidates 2017-W20 --award bieu-duong');
  expect(asOne(out)).toContain('cần bổ sung minh chứng 00, chưa đủ 09, nghỉ cả kỳ 01');
  expect(asOne(out)).toContain('Nghỉ cả tuần, không xét: - Bà Võ Thị Mỹ Duyên: đi học');
  expect(out).not.toContain('Hội đồng kết luận');
});

describe('of a period without scores', () => {
  test('one line says so', async () => {
    const { out, code } = await emul(office(), 'candidates 2015');
    expect(asOne(out)).toContain('Kỳ này chưa có tệp điểm nào nên chưa xét được ai; sổ có điểm từ tuần 40');
    expect(out).not.toContain('đủ điều kiện 00');
    expect(code).toBe(0);
  });

  test.each(['decide 2015', 'decide 2015 --award ldtt'])('%s writes nothing', async (line) => {
    const { code, err } = await emul(office(), line);
    expect(err).toContain('năm 2015 chưa có tệp điểm nào nên chưa có gì để quyết định');
    expect(code).toBe(2);
  });
});

test('no decision is begun on nobody', async () => {
  const { code, err } = await emul(office(), 'decide 2016 --award cstd-tinh');
  expect(err).toContain('không ai đủ điều kiện hay chờ minh chứng để xét Chiến sĩ thi đua cấp tỉnh năm 2016');
  expect(code).toBe(2);
});

test('a subject may be a person or a unit, also where it is misspelled', async () => {
  const folder = office();
  const far = await emul(folder, 'candidates 2017-H1 --without zzz');
  expect(far.err).toContain('không có cá nhân, tập thể nào mang mã hoặc tên “zzz”');
  const near = await emul(folder, 'candidates 2017-H1 --without cs-dtt');
  expect(near.err).toContain('có phải “cs-dt”');
});

test('a file is looked for from here, then from the workspace', async () => {
  const folder = office();
  const path = join(folder, 'nhap', 'qd.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    'kind: decision\nperiod: 2017-H1\naward: giay-khen\nheld: 2017-07-05\nresults:\n  - {member: cv-03, granted: false}\n',
  );
  const { out, err } = await emul(folder, 'candidates 2017-H1 --suppose nhap/qd.yaml');
  expect(err).not.toContain('không có tệp');
  expect(asOne(out)).toContain('GIẢ SỬ, không ghi vào đâu: quyết định như tệp nhap/qd.yaml');
});

describe('with a decision that cannot be read', () => {
  const BROKEN = {
    'decisions/2017-H1.giay-khen.yaml':
      'kind: decision\nperiod: 2017-H1\naward: giay-khen\nresults:\n  - {member: cv-02\n',
  };

  test.each(['minutes', 'submission', 'decision', 'candidates', 'ratings', 'grid', 'notice'])(
    'no %s is written as if the Council had not spoken',
    async (paper) => {
      const { code, out, err } = await emul(copied('example', BROKEN), `report ${paper} 2017-H1`);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('Chưa viết gì: tệp quyết định nói trên còn lỗi');
    },
  );

  test.each(['candidates', 'classify'])('%s says so over the list', async (command) => {
    const { out } = await emul(copied('example', BROKEN), `${command} 2017-H1`);
    expect(out).toContain('CHƯA TÍNH quyết định của Hội đồng');
  });

  test('or whose votes do not carry what it says, no paper is signed by it', async () => {
    const row = '  - {member: tt-01, granted: true, votes: {for: 3, against: 3, of: 6}}\n';
    const head = 'kind: decision\nperiod: 2017-H1\naward: giay-khen\nheld: 2017-07-06\nresults:\n';
    const files = { 'decisions/2017-H1.giay-khen.yaml': head + row };
    const { code, out, err } = await emul(copied('example', files), 'report decision 2017-H1');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('chưa đủ tỷ lệ của quy chế');
  });

  test('of another period, papers are written as ever', async () => {
    const files = { 'decisions/2016.ldtt.yaml': BROKEN['decisions/2017-H1.giay-khen.yaml'] };
    expect((await emul(copied('example', files), 'report minutes 2017-H1')).code).toBe(0);
  });
});

test('whom the Council grants an award outside of the list is lost in no list, paper or record', async () => {
  const files = {
    'decisions/2017-H1.giay-khen.yaml': `kind: decision
period: 2017-H1
award: giay-khen
held: 2017-07-06
decision: 40/QĐ-BDT
signed: 2017-07-10
results:
  - {member: cv-02, granted: true, votes: {for: 6, against: 0, of: 6}}
  - {member: tb, granted: true, reason: Tỉnh đã xếp loại, votes: {for: 5, against: 0, of: 5}}
`,
  };
  const folder = copied('example', files);
  const list = asOne((await emul(folder, 'candidates 2017-H1 --award giay-khen')).out);
  expect(list).toContain('chưa đủ 11, ngoài danh sách xét 01');
  expect(list).toContain('đồng ý 02, không đồng ý 00, chưa ghi kết quả 01');
  expect(list).toContain('- Ông Chamaléa Văn Thạnh: đồng ý 5/5; lý do: Tỉnh đã xếp loại');
  const paper = asOne((await emul(folder, 'report decision 2017-H1')).out);
  expect(paper).toContain('tặng Giấy khen cho 01 tập thể và 02 cá nhân');
  expect(paper).toMatch(/2 Ông Chamaléa Văn Thạnh/);
  expect(paper).not.toContain('Đỗ Thị Thanh Vân Thanh tra viên, Thanh tra'); // nobody wrote down a vote on her
  const extract = asOne((await emul(folder, 'report candidates 2017-H1')).out);
  expect(extract).toContain('Bà Đỗ Thị Thanh Vân, Giấy khen: đủ điều kiện nhưng tệp quyết định chưa ghi kết quả.');
  expect((await emul(folder, 'awards record 2017-H1.giay-khen')).out).toContain('Đã ghi vào sổ 2 Giấy khen');
});

test('who falls out at the quota is told by how much', async () => {
  const { out } = await emul(office(), 'explain hoa 2017-H1 --award giay-khen');
  expect(asOne(out)).toContain('tối đa 02 người: ngoài tỷ lệ, kém người cuối trong tỷ lệ 0,29 điểm.');
});
