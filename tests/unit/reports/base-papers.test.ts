import { expect, test } from 'vitest';
import { BASES, filesOf, MARKS, type Marks, scoresPath, typed, within } from '../closing/base-office.ts';

const AFTER = '2027-01-05';
const TITLES: Readonly<Record<string, string>> = {
  month: 'Kết quả công tác thi đua, khen thưởng tháng 11/2026',
  quarter: 'Kết quả công tác thi đua, khen thưởng quý IV/2026',
  'half-year': 'Sơ kết công tác thi đua, khen thưởng sáu tháng cuối năm 2026',
  year: 'Tổng kết công tác thi đua, khen thưởng năm 2026',
};

test.each(BASES)('a $base that is scored by itself is reviewed, without a column of its parts', async (office) => {
  await within(filesOf(office), async (root) => {
    const { code, said } = await typed(root, `report summary ${office.id}`, AFTER);
    expect(code).toBe(0);
    expect(said.replace(/\s+/g, ' ')).toContain(TITLES[office.base]);
    expect(said).toContain('Trong kỳ có 02 tập thể và 05 cá nhân thuộc diện chấm điểm, xếp loại.');
    expect(said).toMatch(/Họ và tên +Điểm Hạng/);
    expect(said).not.toMatch(/Số (?:tháng|quý|kỳ|năm):/);
    const { said: english } = await typed(root, `report summary ${office.id} --lang en`, AFTER);
    expect(english).toContain('2 collectives and 5 individuals were to be scored.');
    expect((await typed(root, `report summary ${office.id} --audience council`, AFTER)).code).toBe(0);
  });
});

test('the review of a half-year that is scored stands beside the one before', async () => {
  const office = BASES[2];
  const before: Marks = { ...MARKS, giang: undefined, an: 80 };
  const files = {
    ...filesOf(office),
    'emul.yaml': filesOf(office)['emul.yaml']?.replace('2026-H2', '2026-H1') ?? '',
    [scoresPath('2026-H1')]:
      filesOf({ ...office, id: '2026-H1' as typeof office.id }, before)[scoresPath('2026-H1')] ?? '',
  };
  await within(files, async (root) => {
    const { said } = await typed(root, 'report summary 2026-H2', AFTER);
    expect(said.replace(/\s+/g, ' ')).toContain('So với sáu tháng đầu năm 2026: điểm bình quân cá nhân 94,60');
    expect(said).toContain('01 cá nhân tăng mức');
  });
});

test.each(BASES)('what a $base came to is called a result, also on paper, and its marks a table', async (office) => {
  await within(filesOf(office), async (root) => {
    expect((await typed(root, `classify ${office.id}`, AFTER)).said).toMatch(/^KẾT QUẢ XẾP LOẠI THI ĐUA /);
    expect((await typed(root, `classify ${office.id} --lang en`, AFTER)).said).toMatch(/^EMULATION LEVELS OF /);
    expect((await typed(root, `score ${office.id}`, AFTER)).said).toMatch(/^BẢNG ĐIỂM THI ĐUA /);
  });
});

test.each(BASES)('the annex on changes in a $base speaks of no others of its kind', async (office) => {
  await within(filesOf(office), async (root) => {
    const { said } = await typed(root, `report changes ${office.id}`, AFTER);
    expect(said).toMatch(/Thay đổi sau giao ban, /);
    expect(said).not.toMatch(/không tính|nào của kỳ|của các/i);
    const { said: english } = await typed(root, `report changes ${office.id} --lang en`, AFTER);
    expect(english).not.toMatch(/not counted|of the period/i);
  });
});

test.each(BASES)('where the Council decides on the $base, today says so until it has met', async (office) => {
  await within(filesOf(office), async (root) => {
    expect((await typed(root, 'today', AFTER)).said).toContain(`emul decide ${office.id}`);
    expect((await typed(root, 'today', '2026-11-20')).said).not.toContain(`emul decide ${office.id}`);
    await typed(root, `close ${office.id} -q`, AFTER);
    expect((await typed(root, 'today', AFTER)).said).not.toContain(`emul decide ${office.id}`);
  });
});

test('where a cut-off ends the year early, today speaks of it the day after', async () => {
  const office = BASES[0];
  const files = filesOf(office);
  const emul = (files['emul.yaml'] ?? '').replace(
    'start: 2026-11',
    'start: 2026-11, cutoffs: [{period: 2026, last: 2026-11, carry: true}]',
  );
  await within({ ...files, 'emul.yaml': emul }, async (root) => {
    expect((await typed(root, 'today', '2026-11-30')).said).not.toContain('emul classify 2026\n');
    expect((await typed(root, 'today', '2026-12-01')).said).toContain('emul classify 2026\n');
  });
});

test.each(BASES.slice(2))('exemplars are chosen by a $base that is scored', async (office) => {
  await within(filesOf(office), async (root) => {
    expect((await typed(root, 'exemplars list', AFTER)).said).toMatch(/Nguyễn Văn An +Xuất sắc +94,00/);
  });
});

test('another sheet for an example is looked for in the kind that is scored', async () => {
  await within(filesOf(BASES[3], { ...MARKS, tien: undefined }), async (root) => {
    const { said } = await typed(root, 'criteria example member tien 2026', AFTER);
    expect(said).not.toMatch(/tuần/);
  });
});

test('a year that takes a December from the year before leaves room for names', async () => {
  const office = BASES[0];
  const months = ['2025-12', ...Array.from({ length: 11 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)];
  const files = filesOf(office);
  const cut = '[{period: 2025, last: 2025-11, carry: true}, {period: 2026, last: 2026-11, carry: true}]';
  const emul = (files['emul.yaml'] ?? '').replace('start: 2026-11', `start: 2025-12, cutoffs: ${cut}`);
  const scores = months.map((id) => [scoresPath(id), (files[scoresPath('2026-11')] ?? '').replace('2026-11', id)]);
  const early = Object.entries(files).map(([path, text]) => [
    path,
    text.replace('from: 2026-01-01}\nappliesTo', 'from: 2025-01-01}\nappliesTo'),
  ]);
  await within({ ...Object.fromEntries(early), ...Object.fromEntries(scores), 'emul.yaml': emul }, async (root) => {
    const { said } = await typed(root, 'report ratings 2026', AFTER);
    expect(said).toMatch(/Tháng +Tháng 1/);
    expect(said).toContain('12/2025');
  });
});

test('the folder of a quarter keeps the capitals of its number', async () => {
  await within(filesOf(BASES[1]), async (root) => {
    expect((await typed(root, 'week 2027-Q1 --dry-run', AFTER)).said).toContain('out/Quy I-2027/');
  });
});
