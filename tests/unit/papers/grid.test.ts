import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

const sheetOf = async (folder: string, line: string) => {
  await emul(folder, `report grid ${line} -o luoi.md`);
  return textOf(folder, 'luoi.md').replaceAll('\u00a0', ' ');
};

/** The cells of whose row it is. */
const rowOf = (sheet: string, name: string) =>
  sheet
    .split('\n')
    .find((line) => line.includes(`| ${name}`))
    ?.split('|')
    .map((cell) => cell.trim());

describe('report grid', () => {
  const folder = copied('example');

  test('tells the months of somebody who came from another agency as the table of ratings does', async () => {
    const sheet = await sheetOf(folder, '2017-H1');
    expect(rowOf(sheet, 'Thập Thị Hồng Nhung')?.slice(3, 9)).toEqual(['T', 'T', 'T', 'T', 'T', 'T']);
    expect(sheet).toContain('Kết quả tháng 1, tháng 2 do cơ quan cũ chuyển đến');
    expect(sheet).toContain('Chuyển từ Phòng Chính sách – Dân tộc sang Phòng Kế hoạch – Tổng hợp trong kỳ');
  });

  test('is signed, and says who drew it up', async () => {
    const sheet = await sheetOf(folder, '2016-H2 --by tuan');
    expect(sheet).toContain('NGƯỜI LẬP BIỂU');
    expect(sheet).toContain('Chamaléa Văn Thạnh');
  });

  test('has a division beside its own people, and people numbered through', async () => {
    const out = await sheetOf(folder, '2017-H1');
    const names = ['Văn phòng', 'Phạm Minh Tuấn', 'Phòng KH', 'Bá Trung Nghĩa'];
    const at = names.map((name) => out.indexOf(name));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('tells weeks that nobody scored in one column', async () => {
    const unscored = copied('example');
    for (let week = 14; week < 26; week += 1) rmSync(join(unscored, `scores/2017/2017-W${week}.yaml`));
    const sheet = await sheetOf(unscored, '2017-H1 --by tuan');
    expect(sheet).toContain('| Tuần: 13 | Tuần: 14–25: chưa chấm | Tuần: 26 |');
  });
});
