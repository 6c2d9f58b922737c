import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSpreadsheet } from '../../../src/source/spreadsheet/reading.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { type Typed, typed } from './workbooks.ts';

const EXPORT = 'form export ballots 2016-H2 -o ../kp.xlsx -q';
/** Sheets from 1: the meeting, the levels, the awards. */
const [MEETING, LEVELS, AWARD] = [1, 2, 3];
/** Rows of the example: four units, then the people of the first division; the first is on the Council. */
const [CS_DT, VAN_PHONG, TP_CSDT, CV_02] = [11, 12, 15, 16];

const met: Record<string, Typed> = {
  C4: '6/1/2017',
  C5: 'Phòng họp tầng 2',
  C6: 'Quảng Đại Nam; Kadá Thị Mai',
  C9: 'Có mặt',
  C10: 'Có mặt',
  C11: 'Có mặt',
  C12: 'Có mặt',
  C13: 'Ý kiến bằng văn bản',
  C14: 'Vắng',
};
const five: Record<string, Typed> = { C6: 5, C7: 5, C8: 0 };
const votes = (row: number, inFavour: number, against: number, more: Record<string, Typed> = {}) => ({
  [`G${row}`]: inFavour,
  [`H${row}`]: against,
  ...Object.fromEntries(Object.entries(more).map(([column, value]) => [`${column}${row}`, value])),
});

async function counting(cells: Readonly<Record<number, Record<string, Typed>>>) {
  const folder = copied('example');
  await emul(folder, EXPORT);
  const path = join(folder, '..', 'kp.xlsx');
  for (const [sheet, own] of Object.entries(cells)) typed(path, Number(sheet), own);
  return { folder, path };
}

async function importing(folder: string, ...more: string[]) {
  const { code, out, err } = await emul(folder, ['form', 'import', '../kp.xlsx', ...more]);
  return { code, err, out: out.replace(/\s+/g, ' ') };
}

const decision = (folder: string, name = '2016-H2') => parse(textOf(folder, `decisions/${name}.yaml`));
const resultOf = (folder: string, id: string, name = '2016-H2') =>
  decision(folder, name).results.find(
    ({ member, unit }: { member?: string; unit?: string }) => (member ?? unit) === id,
  );

describe('counted ballots', () => {
  test('go out, and come back blank, without a trace', async () => {
    const { folder } = await counting({});
    const before = contents(folder);
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Chưa có số phiếu nào')]);
    expect(contents(folder)).toEqual(before);
  });

  test('are tallied by hand on a sheet of their own, which nobody reads back', async () => {
    const { folder } = await counting({ 4: { C6: 'đồng ý', D6: 'không' } });
    const found = await readSpreadsheet(join(folder, '..', 'kp.xlsx'), 'kp.xlsx');
    const tally = 'spreadsheet' in found ? found.spreadsheet.sheets[3] : undefined;
    expect([tally?.name, tally?.cell(3, 2)?.text, tally?.cell(4, 1)?.text]).toEqual([
      'Đếm giơ tay',
      'Chamaléa Văn Thạnh',
      'Xếp loại',
    ]);
    expect(tally?.cell(5, 8)?.formula).toBe('IF(COUNTA(C6:H6)=0,"",COUNTIF(C6:H6,"đồng ý"))');
    const before = contents(folder);
    expect(await importing(folder)).toMatchObject({ code: 0, out: expect.stringContaining('Chưa có số phiếu nào') });
    expect(contents(folder)).toEqual(before);
  });

  test('begin the decision, with its meeting, and keep the proposed level where they are enough', async () => {
    const { folder } = await counting({
      [MEETING]: met,
      [LEVELS]: { ...five, ...votes(CS_DT, 5, 0), ...votes(TP_CSDT, 4, 0), ...votes(VAN_PHONG, 1, 4) },
    });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('3 dòng có điều mới, 0 dòng giữ nguyên')]);
    expect(decision(folder)).toMatchObject({
      held: '2017-01-06',
      venue: 'Phòng họp tầng 2',
      tellers: ['Quảng Đại Nam', 'Kadá Thị Mai'],
      present: ['tb', 'ptb-1', 'cvp', 'tp-csdt'],
      absent: ['tp-khth', 'ctt'],
      written: ['tp-khth'],
      ballots: { kind: 'secret', issued: 5, returned: 5, invalid: 0 },
    });
    expect(resultOf(folder, 'cs-dt')).toMatchObject({ level: 'tot', votes: { for: 5, against: 0, of: 6 } });
    expect(resultOf(folder, 'tp-csdt')).toMatchObject({ level: 'tot', votes: { for: 4, against: 0, of: 5 } });
    expect(resultOf(folder, 'van-phong')).toMatchObject({ level: '…', votes: { for: 1, against: 4, of: 6 } });
    expect(textOf(folder, 'decisions/2016-H2.yaml')).toContain('# tính ra Tốt, 89,53 điểm');
    expect((await emul(folder, 'check decisions')).code).toBe(0);
    const before = contents(folder);
    const again = await importing(folder);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Không có gì thay đổi')]);
    expect(contents(folder)).toEqual(before);
  });

  test('a level that was decided otherwise wants a reason', async () => {
    const { folder } = await counting({ [LEVELS]: votes(CS_DT, 6, 0, { K: 'Xuất sắc' }) });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('kp.xlsx!Xếp loại!K11: Phòng Chính sách – Dân tộc: Hội đồng'),
    ]);
    const other = await counting({ [LEVELS]: votes(CS_DT, 6, 0, { K: 'xuat sac', L: 'Hoàn thành đề án' }) });
    await importing(other.folder);
    expect(resultOf(other.folder, 'cs-dt')).toMatchObject({ level: 'xuat-sac', reason: 'Hoàn thành đề án' });
  });

  test('an award is granted as the votes say; of whom stands beyond the quota it has to be chosen', async () => {
    const { folder } = await counting({
      [MEETING]: { ...met, C14: 'Có mặt' },
      [AWARD]: { C6: 6, C7: 6, C8: 0, ...votes(11, 6, 0), ...votes(12, 6, 0) },
    });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([1, expect.stringContaining('kp.xlsx!Giấy khen!G12: Lê Thị Thu Hằng ngoài tỷ lệ')]);
    expect(resultOf(folder, 'cv-02', '2016-H2.giay-khen')).toMatchObject({ granted: true });
    typed(join(folder, '..', 'kp.xlsx'), AWARD, { K12: 'Không' });
    await importing(folder);
    expect(resultOf(folder, 'cv-06', '2016-H2.giay-khen')).toMatchObject({ granted: false });
    expect(() => decision(folder)).toThrow();
  });

  test.each([
    ['more votes than could be cast', votes(CS_DT, 6, 1), 'G11: '],
    ['a seat that voted on its own case', votes(TP_CSDT, 6, 0), 'G15: Trần Quốc Hòa là thành viên Hội đồng'],
    [
      'too few votes for what was decided',
      votes(CV_02, 1, 5, { K: 'Xuất sắc' }),
      'G16: Đàng Thị Kim Chi được 1/6 phiếu',
    ],
  ])('what breaks a rule is told at its cell in the same run: %s', async (_, cells, told) => {
    const { folder } = await counting({
      [MEETING]: { ...met, C13: 'Có mặt', C14: 'Có mặt' },
      [LEVELS]: { C6: 6, C7: 6, C8: 0, ...cells },
    });
    const { code, out } = await importing(folder);
    expect(code).toBe(1);
    expect(out).toContain('Trái quy định');
    expect(out).toContain(told);
    expect((await emul(folder, 'check decisions')).code).toBe(1);
  });

  test.each([
    ['no number', { G11: 'sáu', H11: 0 }, 'G11: “sáu” không phải số phiếu'],
    ['one of both', { G11: 6 }, 'G11: Phòng Chính sách – Dân tộc: ghi cả số phiếu'],
    ['no level', { K11: 'Giỏi' }, 'K11: không có mức “Giỏi”'],
    ['half a vote', { G11: 5.5, H11: 0 }, 'G11: “5.5” không phải số phiếu'],
  ])('what is not understood is told by its cell, and its row left: %s', async (_, cells, told) => {
    const { folder } = await counting({ [LEVELS]: cells });
    const before = contents(folder);
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([1, expect.stringContaining(`kp.xlsx!Xếp loại!${told}`)]);
    expect([...contents(folder).keys()].filter((path) => path.startsWith('decisions'))).toEqual(
      [...before.keys()].filter((path) => path.startsWith('decisions')),
    );
  });

  test('attendance wants a word of every seat', async () => {
    const { folder } = await counting({ [MEETING]: { C9: 'Có mặt' }, [LEVELS]: votes(CS_DT, 5, 1) });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([1, expect.stringContaining('C10: chưa chọn Nguyễn Thị Ngọc Ánh có mặt hay vắng')]);
    expect(decision(folder).present).toEqual([]);
  });

  test('over what another hand wrote only where the line says so; comments stay', async () => {
    const { folder, path } = await counting({ [MEETING]: met, [LEVELS]: { ...five, ...votes(CS_DT, 5, 0) } });
    await importing(folder);
    typed(path, LEVELS, votes(CS_DT, 4, 1));
    const kept = await importing(folder);
    expect([kept.code, kept.out]).toEqual([1, expect.stringContaining('thêm --replace')]);
    expect(resultOf(folder, 'cs-dt').votes.for).toBe(5);
    const taken = await importing(folder, '--replace');
    expect(taken.code).toBe(0);
    expect(resultOf(folder, 'cs-dt').votes).toEqual({ for: 4, against: 1, of: 6 });
    expect(textOf(folder, 'decisions/2016-H2.yaml')).toContain('# tính ra Tốt, 89,53 điểm');
    expect((await emul(folder, 'undo')).code).toBe(0);
  });

  test('of a row or of who came take nothing where something else stands there, and say both by names', async () => {
    const everybody = Object.fromEntries([9, 10, 11, 12, 13, 14].map((row) => [`C${row}`, 'Có mặt']));
    const { folder, path } = await counting({
      [MEETING]: { ...met, ...everybody },
      [LEVELS]: { C6: 6, C7: 6, C8: 0, ...votes(CS_DT, 3, 3), ...votes(VAN_PHONG, 6, 0) },
    });
    await importing(folder);
    const before = decision(folder);
    typed(path, MEETING, { C4: '7/1/2017', C14: 'Vắng' });
    typed(path, LEVELS, {
      ...votes(CS_DT, 6, 0),
      ...votes(VAN_PHONG, 6, 0, { K: 'Xuất sắc', L: 'Thành tích đột xuất' }),
    });
    const { code, out } = await importing(folder);
    expect(code).toBe(1);
    expect(decision(folder)).toEqual(before);
    expect(out).toContain('đang ghi 06/01/2017, phiếu ghi 07/01/2017');
    expect(out).toMatch(/đang ghi Chamaléa Văn Thạnh, .*Quảng Đại Nam, phiếu ghi Chamaléa Văn Thạnh/);
    expect(out).toContain('đang ghi đồng ý 3, không đồng ý 3, phiếu ghi đồng ý 6, không đồng ý 0');
    expect(out).toContain('đang ghi Tốt, phiếu ghi Xuất sắc');
    expect(out).not.toMatch(/ctt|tp-csdt|2017-01|\btot\b/);
  });

  test('name who has no votes yet, and the line that goes on from there', async () => {
    const all = Array.from({ length: 15 }, (_, row) => votes(CS_DT + row, 5, 0));
    const { folder } = await counting({ [MEETING]: met, [LEVELS]: Object.assign({}, five, ...all) });
    const { out } = await importing(folder);
    expect(out).toContain(
      'Chưa có số phiếu: Đỗ Thị Thanh Vân. Ghi thêm vào bảng rồi nhận lại, hoặc nhập tại đây: emul decide 2016-H2 --enter',
    );
  });

  test('go out again with what is known', async () => {
    const { folder } = await counting({
      [MEETING]: met,
      [LEVELS]: { ...five, ...votes(CS_DT, 5, 0), ...votes(VAN_PHONG, 1, 4) },
    });
    await importing(folder);
    const before = contents(folder);
    await emul(folder, `${EXPORT} --replace`);
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Không có gì thay đổi')]);
    expect(contents(folder)).toEqual(before);
  });

  test('of a closed period are refused whole', async () => {
    const { folder } = await counting({
      [MEETING]: met,
      [LEVELS]: { ...five, ...votes(CV_02, 4, 1, { K: 'Tốt', L: 'x' }) },
    });
    await emul(folder, 'close 2016-H2 --by Hằng --checked-by Tuấn --today 2017-01-10');
    const before = contents(folder);
    const { code, err } = await importing(folder);
    expect([code, err]).toEqual([2, expect.stringContaining('đã khóa sổ')]);
    expect(contents(folder)).toEqual(before);
  });
});
