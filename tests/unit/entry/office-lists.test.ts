import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listKinds } from '../../../src/forms/lists/index.ts';
import { contents, copied, emul, textOf } from './office.ts';

async function importing(folder: string, csv: readonly string[], ...more: string[]) {
  writeFileSync(join(folder, '..', 'b.csv'), csv.join('\n'));
  const { code, out, err } = await emul(folder, ['form', 'import', '../b.csv', ...more]);
  return { code, out: `${out}${err}`.replace(/\s+/g, ' ') };
}

const EMPTY = 'kind: organization\nunits: []\nmembers: []\n';

describe('what the office says of itself, of its divisions, its Council, its signers and its calendar', () => {
  test.each(listKinds.map(({ id, isOfPeriod }) => [isOfPeriod ? `${id} 2017` : id]))(
    '%s goes out and comes back as it is',
    async (list) => {
      const folder = copied('example');
      const before = contents(folder);
      await emul(folder, `form export ${list} -o ../l.xlsx -q`);
      const { code, out } = await emul(folder, ['form', 'import', '../l.xlsx']);
      expect([code, out]).toEqual([0, expect.stringContaining('Không có gì thay đổi')]);
      expect(contents(folder)).toEqual(before);
    },
  );

  test.each([[EMPTY], ['kind: organization\n']])(
    'people of an office without any get short codes of emul’s, told apart by their division (%j)',
    async (organization) => {
      const folder = copied('example', { 'organization.yaml': organization });
      await importing(folder, [
        'units.id;units.name;units.short',
        ';Phòng Khám bệnh;',
        ';Phòng Chính sách – Dân tộc;CS',
      ]);
      const text = textOf(folder, 'organization.yaml');
      expect(text).toMatch(/id: kham-benh[\s\S]*name: Phòng Khám bệnh[\s\S]*id: chinh-sach-dan-toc/);
      const { out } = await importing(folder, [
        'people.id;people.name;people.unit;people.position;people.from;people.to',
        ';Nguyễn Văn An;CS;Chuyên viên;1/1/2016;',
        ';Nguyễn Văn An;Phòng Khám bệnh;Bác sĩ;1/1/2017;',
        ';Trần Thị Bình;CS;Chuyên viên;1/1/2016;31/12/2016',
        ';Trần Thị Bình;Phòng Khám bệnh;Điều dưỡng;1/1/2017;',
      ]);
      expect(out).toContain('người mới, mã an-kham: Bác sĩ');
      const people = textOf(folder, 'organization.yaml');
      expect(people.match(/id: (?:an|an-kham|binh)\n/g)).toHaveLength(3);
      expect(people).toMatch(
        /id: binh[\s\S]*to: 2016-12-31}[\s\S]*unit: kham-benh, position: Điều dưỡng, from: 2017-01-01/,
      );
      expect((await emul(folder, 'check organization.yaml')).out).not.toContain('lỗi[');
    },
  );

  test('a name that is a slip of somebody’s is asked about, and two rows of one name in one place', async () => {
    const folder = copied('example');
    const before = contents(folder);
    const { code, out } = await importing(folder, [
      'people.id;people.name;people.unit;people.from',
      ';Nguyễn Văn Ân;Văn phòng;1/1/2016',
      ';Lò Thị Mới;Văn phòng;1/1/2016',
      ';Lò Thị Mới;Văn phòng;1/1/2017',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('!B2: chưa có ai tên “Nguyễn Văn Ân”; có phải “Nguyễn Văn An”?');
    expect(out).toContain('!B4: bảng có hai dòng mới tên “Lò Thị Mới” cùng một nơi');
    expect(contents(folder)).not.toEqual(before);
    expect(textOf(folder, 'organization.yaml').match(/name: Lò Thị Mới/g)).toHaveLength(1);
  });

  test('heads and deputies by name; of namesakes with the division; who heads it now is put right', async () => {
    const folder = copied('example');
    const { code, out } = await importing(folder, [
      'units.id;units.name;units.head;units.deputies;units.rated',
      ';Thanh tra;;Đỗ Thị Thanh Vân;',
      ';Phòng Hành chính;Kadá Thị Mai;;Không',
      ';Văn phòng;Ai Đó;;',
    ]);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('!C4: sổ không có ai, không có phòng nào mang mã hoặc tên “Ai Đó”'),
    ]);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toMatch(/id: thanh-tra\n[\s\S]*deputies: \[tt-01\]/);
    expect(text).toMatch(/- id: hanh-chinh\n\s+name: Phòng Hành chính\n\s+head: cv-09\n\s+rated: false/);
  });

  test('a Council that is new, one more seat, and the next Council, which ends the one before', async () => {
    const folder = copied('pages');
    const before = textOf(folder, 'organization.yaml');
    const head = 'council.id;council.seat;council.member;council.decision;council.from';
    await importing(folder, [
      head,
      ';Chủ tịch Hội đồng;Phạm Minh Tuấn;57/QĐ-BDT;30/9/2016',
      ';Ủy viên;Nguyễn Văn An;57/QĐ-BDT;30/9/2016',
    ]);
    const begun = textOf(folder, 'organization.yaml');
    expect(begun.replace(before.trimEnd(), '')).toContain(
      'council: {decision: 57/QĐ-BDT, from: 2016-09-30, chair: cvp-01, members: [cv-03]}',
    );
    await importing(folder, [head, ';Thư ký;Trần Quốc Hòa;;30/9/2016']);
    expect(textOf(folder, 'organization.yaml')).toContain('secretary: ');
    await importing(folder, [head, ';Chủ tịch Hội đồng;Nguyễn Văn An;60/QĐ-BDT;1/1/2018']);
    expect(textOf(folder, 'organization.yaml')).toMatch(/to: 2017-12-31[\s\S]*from: 2018-01-01/);
  });

  test('the calendar row by row: what must be said of each is told, what is new goes to its place', async () => {
    const folder = copied('example');
    const { code, out } = await importing(folder, [
      'calendar.id;calendar.what;calendar.period;calendar.from;calendar.to;calendar.last;calendar.text',
      ';Kỳ không chấm;tuần 18 năm 2017;;;;Nghỉ lễ',
      ';Ngày nghỉ lễ, Tết, nghỉ bù;;26/01/2017;01/02/2017;;Tết Nguyên đán',
      ';Chốt số liệu sớm;2017;;;tuần 48 năm 2017;',
      ';Kỳ cuối cùng có chấm;2020-W53;;;;',
      ';Ngày nghỉ lễ, Tết, nghỉ bù;;02/9/2017;;;Quốc khánh',
    ]);
    expect([code, out]).toEqual([1, expect.stringContaining('chưa ghi “Đến ngày”')]);
    const text = textOf(folder, 'emul.yaml');
    expect(text).toContain('{period: 2017-W18, reason: Nghỉ lễ}');
    expect(text).toMatch(/holidays:\s+- {from: 2017-01-26, to: 2017-02-01, name: Tết Nguyên đán}/);
    expect(text).toMatch(/cutoffs:\s+- {period: 2017, last: 2017-W48}/);
    expect(text).toContain('end: 2020-W53');
    expect((await emul(folder, 'check emul.yaml')).out).not.toContain('lỗi[');
  });

  test('the agency: a blank is filled in its place, what is there is put right with --replace', async () => {
    const folder = copied('pages');
    await importing(folder, [
      'agency.id;agency.name;agency.value',
      'header-own;;BAN DÂN TỘC',
      ';Ngôn ngữ trên màn hình;Tiếng Anh',
    ]);
    expect(textOf(folder, 'emul.yaml')).toMatch(/header:\s*{?\s*own: BAN DÂN TỘC/);
    await importing(folder, ['agency.id;agency.name;agency.value', 'name;;Ban Dân tộc'], '--replace');
    expect(textOf(folder, 'emul.yaml')).toContain('{name: Ban Dân tộc, parent: ');
  });

  test('examples are not read; one that was typed over is told', async () => {
    const folder = copied('pages');
    await emul(folder, 'form export council -o ../c.xlsx -q');
    expect(readFileSync(join(folder, '..', 'c.xlsx')).length).toBeGreaterThan(0);
    expect((await emul(folder, 'form import ../c.xlsx')).out).toContain('Không có gì thay đổi');
    const { code, out } = await importing(folder, [
      'council.id;council.seat;council.member',
      'ví dụ;Ủy viên;Nguyễn Văn An',
    ]);
    expect([code, out]).toEqual([1, expect.stringContaining('!A2: dòng ví dụ đã bị sửa, không đọc')]);
  });
});
