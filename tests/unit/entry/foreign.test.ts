import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { copied, emul, textOf } from './office.ts';

const S = (value: string, more: object = {}) => ({ value, type: String, ...more });
const N = (value: number) => ({ value, type: Number });
const D = (day: string) => ({ value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' });
const wide = (value: string, columnSpan: number) => S(value, { columnSpan });
const tall = (value: string) => S(value, { rowSpan: 2 });

/** A workbook as other offices make it by hand: titles above, headings in two rows, sums and signatures below. */
async function table(folder: string, rows: readonly unknown[][]): Promise<void> {
  const width = Math.max(...rows.map((row) => row.length));
  const data = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  const bytes = await writeXlsx(data as SheetData, { sheet: 'Bảng 1' }).toBuffer();
  writeFileSync(join(folder, 'b.xlsx'), bytes);
}

async function mapped(folder: string, flags: string, ...more: string[]) {
  const made = await emul(folder, `form map b.xlsx --as m ${flags} -q`);
  expect(made.code, made.err).toBe(0);
  const { code, out } = await emul(folder, ['form', 'import', 'b.xlsx', '--map', 'm', '--all', ...more]);
  return { code, map: textOf(folder, 'maps/m.yaml'), out: out.replace(/\s+/g, ' ') };
}

describe('somebody else’s Excel', () => {
  test('scores: titles, headings in two merged rows, bands, sums, signatures, names as people type them', async () => {
    const folder = copied('example');
    await table(folder, [
      [S('BAN DÂN TỘC')],
      [wide('BẢNG TỔNG HỢP ĐIỂM TUẦN 27', 9), ...Array.from({ length: 8 }, () => null)],
      [],
      [tall('TT'), tall('Họ và tên'), wide('Cá nhân tự chấm', 4), null, null, null, wide('Trưởng phòng chấm', 2), null],
      [
        null,
        null,
        S('Hoàn thành công việc được giao'),
        S('Chất lượng tham mưu, văn bản và hồ sơ'),
        S('Chậm thời hạn (lần)'),
        S('Tác phong, thái độ phục vụ'),
        S('Chất lượng tham mưu, văn bản và hồ sơ'),
        S('Nhận xét'),
      ],
      [S('I'), S('Phòng Chính sách – Dân tộc')],
      [N(1), S('Ông Trần  Quốc Hòa'), S('9/10'), N(18.5), N(0), S('Tốt')],
      [N(2), S('Đàng Thị Kim Chi'.normalize('NFD')), S('10/10'), S('17,5'), null, S('tốt'), N(17), S('Sửa 2 lần')],
      [N(3), S('NGUYỄN VĂN AN'), S('8 / 9'), N(16), N(1), S('Khá'), S('16.0')],
      [N(4), S('Kadá Thị  Mai '), S('7/7'), N(20.5), N(0), S('Tốt')],
      [null, S('Tổng cộng'), null, N(72.5)],
      [],
      [null, S('NGƯỜI LẬP BIỂU'), null, S('TRƯỞNG BAN')],
      [null, S('(Ký, ghi rõ họ tên)'), null, S('(Ký, đóng dấu)')],
    ]);
    const { code, map, out } = await mapped(folder, '--period 2017-W27', '--period', '2017-W27');
    expect(map).toContain('header: [4, 5]\ncolumns:\n  - {column: B, heading: Họ và tên, field: name}\n');
    expect(map).toContain("skip: [Tổng cộng, NGƯỜI LẬP BIỂU, '(Ký, ghi rõ họ tên)']");
    for (const said of [
      'Trần Quốc Hòa (dòng 7): tự chấm A1 9/10, A2 18,5, A3 không có gì, B2 Tốt',
      'Đàng Thị Kim Chi (dòng 8): tự chấm A1 10/10, A2 17,5, B2 Tốt; trưởng phòng A2 17 (Sửa 2 lần)',
      'Nguyễn Văn An (dòng 9): tự chấm A1 8/9, A2 16, A3 tre 1, B2 Khá; trưởng phòng A2 16',
      'Kadá Thị Mai (dòng 10): tự chấm A1 7/7, A3 không có gì, B2 Tốt',
      'Không lấy: - b.xlsx!D10: điểm 20,5 nằm ngoài khoảng 0–20 Đã nhận',
    ]) {
      expect(out).toContain(said);
    }
    expect(code).toBe(1);
  });

  test('registrations: two rows of headings, titles by name, days as text and as Excel keeps them', async () => {
    const folder = copied('example');
    await table(folder, [
      [wide('BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2017', 6), null, null, null, null, null],
      [],
      [
        tall('TT'),
        tall('Họ và tên / Tập thể'),
        wide('Nội dung đăng ký', 2),
        null,
        tall('Ngày đăng ký'),
        tall('Ghi chú'),
      ],
      [null, null, S('Danh hiệu'), S('Chỉ tiêu'), null, null],
      [N(1), S('Thập Thị Hồng  Nhung'), S('LĐTT, CSTĐ cơ sở'), S('Một sáng kiến'), S('10/02/2017'), S('Mới về')],
      [N(2), S('Trần Quốc Hòa'.normalize('NFD')), S('Lao động tiên tiến'), null, D('2017-02-08')],
      [N(3), S('Lê Văn Lạ'), S('Lao động tiên tiến'), null, D('2017-02-08')],
      [null, S('Cộng: 3')],
    ]);
    const { code, map, out } = await mapped(folder, '--list registrations', '--period', '2017');
    expect(map).toContain('header: [3, 4]\n');
    expect(map).toContain('{column: C, heading: Danh hiệu, field: registrations.titles}');
    expect(out).toContain(
      'Bà Thập Thị Hồng Nhung đăng ký Lao động tiên tiến; Chiến sĩ thi đua cơ sở C5 ngày 10/02/2017; chỉ tiêu: Một sáng kiến; ghi chú: Mới về',
    );
    expect(out).toContain('b.xlsx!B7: sổ không có ai, không có phòng nào mang mã hoặc tên “Lê Văn Lạ”');
    expect(out).toContain(
      'b.xlsx!C6: sổ đang ghi Lao động tiên tiến; Chiến sĩ thi đua cơ sở, bảng ghi Lao động tiên tiến; giữ điều đang có',
    );
    expect(code).toBe(1);
    expect(textOf(folder, 'registrations/2017.yaml')).toMatch(/member: cv-12[\s\S]*titles: \[ldtt, cstdcs\]/);
  });

  test('people, leave and past awards', async () => {
    const folder = copied('example');
    await table(folder, [
      [S('DANH SÁCH CÁN BỘ')],
      [S('STT'), S('Họ và tên'), S('Giới tính'), S('Chức vụ'), S('Phòng, đơn vị'), S('Ngày về cơ quan')],
      [N(1), S('Nguyễn Văn  An'), S('Nam'), S('Chuyên viên'), S('Văn phòng'), D('2017-09-01')],
      [N(2), S('Lò Thị Mới'), S('Nữ'), S('Chuyên viên'), S('Phòng Chính sách - Dân tộc'), S('01/9/2017')],
    ]);
    const people = await mapped(folder, '--list people');
    expect(people.out).toMatch(/Ông Nguyễn Văn An chuyển sang Văn.*01\/9\/2017/);
    expect(people.out).toMatch(/Bà Lò Thị Mới\s+người mới, mã/);

    const away = copied('example');
    await table(away, [
      [S('Họ và tên'), S('Lý do nghỉ'), S('Từ ngày'), S('Đến ngày')],
      [S('Kadá Thị Mai'), S('Nghỉ thai sản'), S('1/8/2017')],
      [S('Nguyễn Văn An'), S('Đi học'), D('2017-08-01'), D('2017-10-01')],
    ]);
    expect((await mapped(away, '--list leave')).code).toBe(0);
    expect(textOf(away, 'organization.yaml')).toContain('- {kind: study, from: 2017-08-01, to: 2017-10-01}');
    expect(textOf(away, 'organization.yaml')).toContain('- {kind: maternity, from: 2017-08-01}');

    const praised = copied('example');
    await table(praised, [
      [S('Họ tên'), S('Danh hiệu, hình thức khen thưởng'), S('Năm'), S('Số QĐ'), S('Ngày QĐ')],
      [S('Phòng Kế hoạch – Tổng hợp'), S('Giấy khen'), N(2012), S('07/QĐ-BDT'), S('20/01/2013')],
    ]);
    expect((await mapped(praised, '--list awards')).code).toBe(0);
    expect(textOf(praised, 'awards/2013-2015.yaml')).toMatch(
      /unit: kh-th\n.*\n *award: giay-khen-tap-the\n *period: 2012/,
    );
  });

  test('a table without the columns of the map, and a list that there is none of, are told', async () => {
    const folder = copied('example');
    await table(folder, [
      [S('Họ tên'), S('Lý do nghỉ')],
      [S('Kadá Thị Mai'), S('Đi học')],
    ]);
    await mapped(folder, '--list leave');
    await table(folder, [
      [S('Tên khác'), S('Cột khác')],
      [S('Kadá Thị Mai'), S('Đi học')],
    ]);
    writeFileSync(
      join(folder, 'maps/m.yaml'),
      'kind: map\ncolumns:\n  - {heading: Họ tên, field: leave.name}\n  - {heading: Lý do nghỉ, field: leave.kind}\n',
    );
    const { code, out } = await emul(folder, 'form import b.xlsx --map m');
    expect([code, out]).toEqual([1, expect.stringContaining('b.xlsx: không trang nào có cột tên')]);
    const { code: wrong, err } = await emul(folder, 'form map b.xlsx --list peple');
    expect([wrong, err]).toEqual([2, expect.stringContaining('có phải “people”?')]);
  });

  test('a map of a list takes no marks: a field of another table is an error', async () => {
    const folder = copied('example', {
      'maps/m.yaml': 'kind: map\ncolumns:\n  - {column: A, field: leave.name}\n  - {column: B, field: self.A2}\n',
    });
    const { code, out } = await emul(folder, 'check maps');
    expect([code, out]).toEqual([1, expect.stringContaining('bảng leave không có mục nào ghi là “self.A2”')]);
  });
});
