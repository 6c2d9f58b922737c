import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul, textOf } from '../entry/office.ts';

const ORGANIZATION = `kind: organization
units:
  - {id: kham, name: Khoa Khám, head: lan}
  - id: noi
    name: Khoa Nội
    head: tuan                      # trưởng khoa
    deputies: [hung]
council: {decision: 12/QĐ-BV, chair: tuan, secretary: an, members: [lan]}
members:
  - {id: lan, name: Lê Thị Lan, honorific: Bà, assignments: [{unit: kham, position: Trưởng khoa, from: 2016-01-01}]}
  - {id: an, name: Nguyễn Văn An, honorific: Ông, group: nhan-vien, assignments: [{unit: kham, position: Điều dưỡng, from: 2016-01-01}]}
  - {id: hoa, name: Phạm Thị Hoa, honorific: Bà, group: nhan-vien, assignments: [{unit: kham, position: Điều dưỡng, from: 2016-01-01}]}
  - id: tuan
    name: Trần Anh Tuấn
    honorific: Ông
    assignments:
      - {unit: noi, position: Trưởng khoa, from: 2016-01-01}
  - {id: an-noi, name: Nguyễn Văn An, honorific: Ông, assignments: [{unit: noi, position: Bác sĩ, from: 2016-01-01}]}
  - {id: hung, name: Đỗ Mạnh Hùng, assignments: [{unit: noi, position: Phó Trưởng khoa, from: 2016-01-01}]}
`;

function hospital(files: Readonly<Record<string, string>> = {}): string {
  return copied('pages', { 'organization.yaml': ORGANIZATION, ...files });
}

/** One line on a terminal, and what somebody answers there. */
async function asked(folder: string, line: readonly string[], ...typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run([...line], { ...host, isTyped: true });
  return { code, out: host.stdout(), err: host.stderr() };
}

/** Lines of the file that are new, and those that are gone. */
function different(folder: string): { readonly gone: string[]; readonly fresh: string[] } {
  const [before, after] = [ORGANIZATION, textOf(folder, 'organization.yaml')].map((text) => text.split('\n'));
  return {
    gone: before?.filter((line) => !after?.includes(line)).map((line) => line.trim()) ?? [],
    fresh: after?.filter((line) => !before?.includes(line)).map((line) => line.trim()) ?? [],
  };
}

describe('people add', () => {
  test('asks what the line does not say, with the usual answers, and makes the code of the name', async () => {
    const folder = hospital();
    const answers = ['Vũ Thị Mai', 'bà', '1', '', '1/11/2016', '', '15/QĐ-SYT', '28/10/2016'];
    const { code, out, err } = await asked(folder, ['people', 'add'], ...answers);
    expect(err).toContain('  1. Khoa Khám\n  2. Khoa Nội\nPhòng, số hoặc tên: ');
    expect(err).toContain('Chức vụ (Enter: Điều dưỡng): ');
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'Đã thêm bà Vũ Thị Mai (mã mai), Điều dưỡng, Khoa Khám, từ ngày 01/11/2016.',
    ]);
    expect(different(folder).fresh).toEqual([
      '- id: mai',
      'honorific: Bà',
      'name: Vũ Thị Mai',
      'group: nhan-vien',
      '- {unit: kham, position: Điều dưỡng, from: 2016-11-01}',
    ]);
    expect(textOf(folder, 'log/2016.yaml')).toContain('reason: theo 15/QĐ-SYT ngày 28/10/2016');
    expect((await emul(folder, 'undo -q')).code).toBe(0);
    expect(textOf(folder, 'organization.yaml')).toBe(ORGANIZATION);
  });

  test('a group goes by its name; a new name makes one, named once', async () => {
    const folder = hospital();
    const line = ['people', 'add', 'Vũ Thị Mai', '--unit', 'nội', '--from', '1/11/2016', '--group', 'Bác sĩ'];
    expect(await emul(folder, line)).toMatchObject({ code: 0 });
    expect(textOf(folder, 'organization.yaml')).toMatch(
      /group: bac-si,[\s\S]*groups:\n {2}- \{id: bac-si, name: Bác sĩ\}/,
    );
    const other = ['people', 'add', 'Đỗ Văn Ba', '--unit', 'nội', '--from', '1/11/2016', '--group', 'bác sĩ'];
    expect(await emul(folder, other)).toMatchObject({ code: 0 });
    expect(textOf(folder, 'organization.yaml').match(/group: bac-si/g)).toHaveLength(2);
    expect(textOf(folder, 'organization.yaml').match(/name: Bác sĩ/g)).toHaveLength(1);
  });

  test('takes flags, without a question, and makes another code of a name that is there already', async () => {
    const folder = hospital();
    const line = ['people', 'add', 'Nguyễn Văn An', '--unit', 'nội', '--from', '1/11/2016'];
    const refused = await emul(folder, line);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--namesake')]);
    expect((await emul(folder, [...line, '--namesake'])).out).toContain('(mã nguyen-van-an)');
    expect((await emul(folder, ['people', 'add', 'Lê Hoa', '--unit', 'kham', '--from', '1/11/2016'])).out).toContain(
      '(mã hoa-kham)',
    );
    expect((await emul(folder, 'check')).code).not.toBe(2);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('stopped after %i answers, writes nothing', async (count) => {
    const folder = hospital();
    const before = contents(folder);
    const answers = ['Vũ Thị Mai', 'bà', '1', 'Trưởng khoa', '', '15/QĐ-SYT', ''].slice(0, count);
    const { code, err } = await asked(folder, ['people', 'add'], ...answers, 'thôi');
    expect([code, err]).toEqual([2, expect.stringMatching(/Đã dừng, chưa ghi gì\.\n$/)]);
    expect(contents(folder)).toEqual(before);
  });
});

describe('people move', () => {
  test('ends the old place on the day before and begins the new one', async () => {
    const folder = hospital();
    const { code, out } = await emul(folder, ['people', 'move', 'hoa', '--unit', 'Khoa Nội', '--from', '1/12/2016']);
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'Đã chuyển bà Phạm Thị Hoa sang Điều dưỡng, Khoa Nội từ ngày 01/12/2016 (Điều dưỡng, Khoa Khám đến hết ngày 30/11/2016).',
    ]);
    expect(textOf(folder, 'organization.yaml')).toContain(
      '[{unit: kham, position: Điều dưỡng, from: 2016-01-01, to: 2016-11-30}, {unit: noi, position: Điều dưỡng, from: 2016-12-01}]',
    );
    const again = await emul(folder, ['people', 'move', 'hoa', '--unit', 'Khoa Nội', '--from', '2/12/2016']);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('không có gì thay đổi')]);
    const early = await emul(folder, ['people', 'move', 'hoa', '--unit', 'Khoa Khám', '--from', '1/12/2016']);
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('phải sau ngày ấy')]);
  });

  test('of a head asks who is head instead, and keeps who was head before', async () => {
    const folder = hospital();
    const answers = ['1', 'Điều dưỡng trưởng', '1/12/2016', '', 'hùng'];
    const { code, out, err } = await asked(folder, ['people', 'move', 'tuấn'], ...answers);
    expect(err).toContain('Ai thay làm người đứng đầu Khoa Nội (Enter: chưa có): ');
    expect([code, out]).toEqual([0, expect.stringContaining('; Đỗ Mạnh Hùng làm người đứng đầu Khoa Nội.')]);
    expect(textOf(folder, 'organization.yaml')).toContain(
      '    heads:\n      - {member: tuan, to: 2016-11-30}\n      - {member: hung, from: 2016-12-01}\n    deputies: [{member: hung, to: 2016-11-30}]',
    );
    expect(out).toContain('Đỗ Mạnh Hùng còn ghi chức vụ Phó Trưởng khoa; giữ chức vụ khác thì gõ: emul people move');
  });

  test('says that a division has no head any more, and the line to type; that line makes somebody its head', async () => {
    const folder = hospital();
    const line = ['people', 'move', 'tuấn', '--unit', 'kham', '--from', '1/12/2016'];
    const { out } = await emul(folder, line);
    expect(out).toContain('Từ ngày 01/12/2016 Khoa Nội chưa có người đứng đầu; có rồi thì gõ: emul people move TÊN');
    const lead = ['people', 'move', 'hùng', '--unit', 'Khoa Nội', '--post', 'Trưởng khoa', '--leads'];
    expect((await emul(folder, [...lead, '--from', '15/12/2016'])).code).toBe(0);
    expect(textOf(folder, 'organization.yaml')).toContain('- {member: hung, from: 2016-12-15}');
    expect((await emul(folder, 'people --on 20/12/2016')).out).toContain(
      'Đỗ Mạnh Hùng, Trưởng khoa, đứng đầu, từ 15/12',
    );
  });

  test('asks which of two that bear one name, and takes the name with the division', async () => {
    const folder = hospital();
    const { code, err, out } = await asked(folder, ['people', 'move', 'văn an'], '2', '1', '', '1/12/2016', '');
    expect(err).toContain('  1. Nguyễn Văn An (Khoa Khám)\n  2. Nguyễn Văn An (Khoa Nội)\n');
    expect([code, out]).toEqual([0, expect.stringContaining('sang Bác sĩ, Khoa Khám')]);
    const other = hospital();
    const line = ['--unit', 'kham', '--from', '1/12/2016'];
    const several = await emul(other, ['people', 'move', 'văn an', ...line]);
    expect([several.code, several.err]).toEqual([2, expect.stringContaining('"Nguyễn Văn An (Khoa Nội)"')]);
    expect((await emul(other, ['people', 'move', 'Nguyễn Văn An (Khoa Nội)', ...line])).code).toBe(0);
  });
});

describe('people leave', () => {
  const W44 = 'scores/2016/2016-W44.yaml';
  const sheets = `kind: scores
period: 2016-W44
entries:
  - {member: hoa, self: {A1: 50, A2: 40}}   # nộp thứ Năm
  - {member: an, self: {A1: 50, A2: 40}}
`;

  test('that becomes known late says which weeks have a sheet, which count unless they are taken out', async () => {
    const folder = hospital({ [W44]: sheets });
    const line = ['people', 'leave', 'hoa', '--kind', 'thai sản', '--from', '31/10/2016', '--document', '20/QĐ-SYT'];
    const { code, out } = await emul(folder, line);
    expect([code, out]).toEqual([0, expect.stringContaining('ghi bà Phạm Thị Hoa nghỉ thai sản từ ngày 31/10/2016.')]);
    expect(out).toContain('Đã có phiếu chấm trong những ngày nghỉ: tuần 44; điểm ấy vẫn tính.');
    expect(textOf(folder, W44)).toBe(sheets);
    const again = await emul(folder, [...line, '--without-sheets']);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('bỏ phiếu tuần 44')]);
    expect(textOf(folder, W44)).toBe(sheets.replace(/.*hoa.*\n/, ''));
    expect((await emul(folder, 'undo -q')).code).toBe(0);
    expect(textOf(folder, W44)).toBe(sheets);
  });

  test('asks its kind by digits; coming back ends the one that is open; a paper that comes late is filled in', async () => {
    const folder = hospital();
    const begun = await asked(folder, ['people', 'leave', 'hoa'], '4', '1/12/2016', '', '');
    expect(begun.err).toContain('  4. đi học\n');
    expect([begun.code, begun.out]).toEqual([
      0,
      expect.stringContaining('Chưa ghi giấy tờ; có rồi thì gõ lại lệnh này'),
    ]);
    expect(textOf(folder, 'organization.yaml')).toContain('leave: [{kind: study, from: 2016-12-01}]');
    const back = ['people', 'leave', 'hoa', '--back', '--to', '5/3/2017', '--document', 'QĐ 61/QĐ-SYT'];
    const { out } = await emul(folder, back);
    expect(out).toContain('đi học từ ngày 01/12/2016 đến hết ngày 05/3/2017');
    expect(textOf(folder, 'organization.yaml')).toContain(
      'leave: [{kind: study, from: 2016-12-01, to: 2017-03-05, document: QĐ 61/QĐ-SYT}]',
    );
    expect((await emul(folder, back)).err).toContain('không có lần nghỉ nào còn để ngỏ ngày về');
    expect((await emul(folder, 'people leave an --kind ốm --from 3/1/2017 --to 2/1/2017')).code).toBe(2);
  });
});

test('people discipline writes form, day and number, asked or by flags', async () => {
  const folder = hospital();
  const { code, out } = await asked(folder, ['people', 'discipline', 'lan'], '1', '2/11/2016', '55/QĐ-BV');
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('ghi kỷ luật bà Lê Thị Lan: khiển trách, ngày 02/11/2016, 55/QĐ-BV.'),
  ]);
  expect(different(folder).fresh.join()).toContain(
    'discipline: [{form: khien-trach, date: 2016-11-02, decision: 55/QĐ-BV}]',
  );
  const other = await emul(folder, ['people', 'discipline', 'lan', '--form', 'phê bình', '--date', '2/11/2016']);
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('không có hình thức “phê bình”')]);
});

describe('people end', () => {
  test('ends the place, the headship and the seat on the Council, each with its question', async () => {
    const folder = hospital();
    const answers = ['31/12/2016', 'nghỉ hưu', '70/QĐ-SYT', '', 'hùng', 'lan'];
    const { code, out, err } = await asked(folder, ['people', 'end', 'tuấn'], ...answers);
    expect(err).toContain('Ai thay làm Chủ tịch Hội đồng (Enter: để trống): ');
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'Đã ghi ông Trần Anh Tuấn ở Khoa Nội đến hết ngày 31/12/2016 (nghỉ hưu); Đỗ Mạnh Hùng làm người đứng đầu Khoa Nội; bà Lê Thị Lan làm Chủ tịch Hội đồng.',
    ]);
    expect(textOf(folder, 'organization.yaml')).toContain(`council:
  - {decision: 12/QĐ-BV, to: 2016-12-31, chair: tuan, secretary: an, members: [lan]}
  - {decision: 70/QĐ-SYT, from: 2017-01-01, chair: lan, secretary: an}
`);
    expect(textOf(folder, 'log/2016.yaml')).toContain("reason: 'nghỉ hưu, theo 70/QĐ-SYT'");
    const again = await emul(folder, 'people end tuấn --to 30/12/2016');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('sổ đã ghi ngày cuối 31/12/2016')]);
    expect((await emul(folder, 'people --on 2/1/2017')).out).not.toContain('Tuấn');
  });

  test('off a terminal says at once what is left open', async () => {
    const { code, out } = await emul(hospital(), 'people end tuấn --to 31/12/2016');
    expect([code, out]).toEqual([0, expect.stringContaining('thôi đứng đầu Khoa Nội; thôi làm Chủ tịch Hội đồng')]);
    expect(out).toContain('Từ ngày 01/01/2017 Khoa Nội chưa có người đứng đầu');
  });
});

test('what a closed period rests on is refused, with the line that opens it', async () => {
  const folder = copied('example');
  expect((await emul(folder, 'close 2016-10 -q')).code).toBe(0);
  const before = textOf(folder, 'organization.yaml');
  const { code, err } = await emul(folder, 'people end chi --to 10/10/2016');
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/chưa ghi gì: tháng 10\/2016 đã khóa sổ.*emul amend 2016-10/s),
  ]);
  expect(textOf(folder, 'organization.yaml')).toBe(before);
});
