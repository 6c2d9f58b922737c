import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, copied, emul, textOf } from './office.ts';

async function importing(folder: string, rows: readonly string[], ...more: string[]) {
  const heads = 'people.id;people.name;people.unit;people.position;people.from;people.to';
  writeFileSync(join(folder, '..', 'b.csv'), [heads, ...rows].join('\n'));
  const { code, out } = await emul(folder, ['form', 'import', '../b.csv', ...more]);
  return { code, out: out.replace(/\s+/g, ' ') };
}

describe('another division or post', () => {
  test.each([
    ['cv-03;Nguyễn Văn An;Thanh tra;;;', 'C2: sổ ghi Phòng Chính sách – Dân tộc từ 01/01/2016, bảng ghi Thanh tra mà'],
    ['cv-03;Nguyễn Văn An;Thanh tra;Chuyên viên;1/1/2016;', 'C2: sổ ghi Phòng Chính sách – Dân tộc từ 01/01/2016'],
    ['cv-03;Nguyễn Văn An;;Phó Trưởng phòng;;', 'D2: sổ ghi Chuyên viên từ 01/01/2016, bảng ghi Phó Trưởng phòng mà'],
    ['cv-03;Nguyễn Văn An;;Phó Trưởng phòng;1/1/2016;', 'D2: sổ ghi Chuyên viên từ 01/01/2016'],
  ])('without a day of its own is asked about, and nothing is taken: %s', async (row, said) => {
    const folder = copied('example');
    const before = contents(folder);
    const { code, out } = await importing(folder, [row]);
    expect([code, out]).toEqual([1, expect.stringContaining(said)]);
    expect(out).toContain('ghi ngày chuyển vào “Từ ngày”; sổ ghi nhầm thì thêm --replace');
    expect(contents(folder)).toEqual(before);
    // Who says that it was wrong puts it right, and begins no second post.
    await importing(folder, [row], '--replace');
    expect(textOf(folder, 'organization.yaml').match(/^ {4}assignments:/gm)?.length).toBe(
      String(before.get('organization.yaml')).match(/^ {4}assignments:/gm)?.length,
    );
    expect((await importing(folder, [row], '--replace')).out).toContain('Không có gì thay đổi');
  });

  test('with its day is a second post, told in words with what was before', async () => {
    const folder = copied('example');
    const { out } = await importing(folder, ['cv-03;;Thanh tra;Thanh tra viên;3/7/2017;']);
    expect(out).toContain('Ai Điều gì Trước Sau Ô');
    for (const said of ['Ông Nguyễn Văn An chuyển sang Thanh tra từ', 'Thanh tra viên,', 'C2'])
      expect(out).toContain(said);
    const later = await importing(folder, ['cv-03;;Thanh tra;Chánh Thanh tra;2/4/2018;']);
    expect(later.out).toContain('làm Chánh Thanh tra từ');
    expect(textOf(folder, 'organization.yaml')).toContain(
      '- {unit: thanh-tra, position: Thanh tra viên, from: 2017-07-03, to: 2018-04-01}',
    );
  });

  test('that begins before the one before it ends is told, and not taken', async () => {
    const folder = copied('example');
    await importing(folder, ['cv-03;;;;1/1/2016;31/12/2017']);
    const before = contents(folder);
    const { code, out } = await importing(folder, ['cv-03;;Thanh tra;Thanh tra viên;3/7/2017;']);
    expect(code).toBe(1);
    expect(out).toContain(
      'E2: Nguyễn Văn An ở Phòng Chính sách – Dân tộc từ 01/01/2016 đến 31/12/2017, trùng ngày với dòng này (từ 03/7/2017)',
    );
    expect(contents(folder)).toEqual(before);
  });

  test('that lasted into the one that is there is told as well', async () => {
    const folder = copied('example');
    const before = contents(folder);
    const both = ['cv-03;;;;1/1/2016;', 'cv-03;;Thanh tra;Thanh tra viên;1/1/2015;31/3/2016'];
    expect((await importing(folder, both)).out).toContain('trùng ngày với dòng này (từ 01/01/2015)');
    expect(contents(folder)).toEqual(before);
  });
});
