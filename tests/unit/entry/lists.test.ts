import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contents, copied, emul, textOf } from './office.ts';
import { mended, typed } from './workbooks.ts';

async function importing(folder: string, csv: string, ...more: string[]) {
  writeFileSync(join(folder, '..', 'b.csv'), csv);
  const { code, out } = await emul(folder, ['form', 'import', '../b.csv', ...more]);
  return { code, out: out.replace(/\s+/g, ' ') };
}

describe('people, leave, awards and registrations', () => {
  test.each([
    ['people'],
    ['leave'],
    ['discipline'],
    ['results'],
    ['awards'],
    ['registrations 2016'],
    ['registrations 2017'],
  ])('%s go out and come back as they are', async (list) => {
    const folder = copied('example');
    const before = contents(folder);
    await emul(folder, `form export ${list} -o ../l.xlsx -q`);
    const { code, out } = await emul(folder, ['form', 'import', '../l.xlsx']);
    expect([code, out]).toEqual([0, expect.stringContaining('Không có gì thay đổi')]);
    expect(contents(folder)).toEqual(before);
  });

  test('somebody new, somebody who moved, and what another hand wrote', async () => {
    const folder = copied('example');
    const csv = [
      'people.id;people.name;people.group;people.unit;people.position;people.from',
      'cv-20;Lê Văn Mới;chuyen-vien;Văn phòng;Chuyên viên;3/7/2017',
      'cv-03;Nguyễn Văn An;;Thanh tra;Thanh tra viên;2017-07-03',
      'cv-02;Đàng Thị Kim Chi;nhan-vien;;;',
    ].join('\n');
    const { code, out } = await importing(folder, csv);
    expect([code, out]).toEqual([1, expect.stringContaining('sổ đang ghi chuyên viên, bảng ghi nhân viên')]);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toContain('- {unit: cs-dt, position: Chuyên viên, from: 2016-01-01, to: 2017-07-02}');
    expect(text).toContain('- {unit: thanh-tra, position: Thanh tra viên, from: 2017-07-03}');
    expect(text).toMatch(/id: cv-20\s+name: Lê Văn Mới/);
    expect(text).toContain('# Lãnh đạo Ban do UBND tỉnh đánh giá');
    expect((await emul(folder, 'check')).code).toBe(0);
    expect((await importing(folder, csv.split('\n').slice(0, 3).join('\n'))).out).toContain('Không có gì thay đổi');
  });

  test.each([
    ['people', 'people.unit;people.from;people.to\ncv-03;Nguyễn Văn An;Phòng Chính sách – Dân tộc;1/1/2016;13/4/2012'],
    ['people', 'people.unit;people.from;people.to\ncv-03;Nguyễn Văn An;Thanh tra;14/4/2025;13/4/2025'],
    ['leave', 'leave.kind;leave.from;leave.to\ncv-03;Nguyễn Văn An;nghỉ phép;5/7/2017;1/7/2017'],
    ['leave', 'leave.kind;leave.from;leave.to\ntt-01;Đỗ Thị Thanh Vân;đi học;13/3/2017;9/4/2016'],
  ])('days of %s in the wrong order are told, and the row is not taken', async (list, rest) => {
    const folder = copied('example');
    const before = contents(folder);
    for (const more of [[], ['--replace']]) {
      const { code, out } = await importing(folder, `${list}.id;${list}.name;${rest}`, ...more);
      expect([code, out]).toEqual([1, expect.stringMatching(/kết thúc \d+\/\d+\/\d+, trước ngày đầu/)]);
    }
    expect(contents(folder)).toEqual(before);
  });

  test('a sheet on which somebody moved says the same when it is read again, also with --replace', async () => {
    const folder = copied('example');
    const csv = [
      'people.id;people.name;people.unit;people.position;people.from;people.to',
      'cv-03;Nguyễn Văn An;Phòng Chính sách – Dân tộc;Chuyên viên;1/1/2016;13/4/2025',
      'cv-03;Nguyễn Văn An;Thanh tra;Thanh tra viên;14/4/2025;',
    ].join('\n');
    await importing(folder, csv);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toContain('- {unit: cs-dt, position: Chuyên viên, from: 2016-01-01, to: 2025-04-13}');
    expect(text).toContain('- {unit: thanh-tra, position: Thanh tra viên, from: 2025-04-14}\n');
    for (const more of [[], ['--replace']])
      expect((await importing(folder, csv, ...more)).out).toContain('Không có gì thay đổi');
    expect(textOf(folder, 'organization.yaml')).toBe(text);
    // A first day put right: the same post, told and replaced, never a second one.
    const later = csv.replace('14/4/2025', '21/4/2025');
    expect((await importing(folder, later)).out).toContain('sổ đang ghi 14/4/2025, bảng ghi 21/4/2025');
    await importing(folder, later, '--replace');
    expect(textOf(folder, 'organization.yaml')).toBe(text.replace('from: 2025-04-14', 'from: 2025-04-21'));
  });

  test('a leave whose first day was put right takes the place of the one it was', async () => {
    const folder = copied('example');
    const before = textOf(folder, 'organization.yaml');
    const csv = 'leave.id,leave.kind,leave.from,leave.to\ntt-01,study,20/3/2017,9/4/2017\n';
    const { code, out } = await importing(folder, csv);
    expect([code, out]).toEqual([1, expect.stringContaining('sổ đang ghi 13/3/2017, bảng ghi 20/3/2017')]);
    expect(textOf(folder, 'organization.yaml')).toBe(before);
    await importing(folder, csv, '--replace');
    const text = textOf(folder, 'organization.yaml');
    expect(text).toBe(before.replace('from: 2017-03-13, to: 2017-04-09', 'from: 2017-03-20, to: 2017-04-09'));
    expect((await importing(folder, csv, '--replace')).out).toContain('Không có gì thay đổi');
  });

  test('rows that say different things of one leave are nobody’s guess', async () => {
    const folder = copied('example');
    const csv = 'leave.id,leave.kind,leave.from,leave.to\ncv-03,study,20/3/2017,9/4/2017\ncv-03,study,20/3/2017,\n';
    expect((await importing(folder, csv)).out).toContain('có ở nhiều dòng (2, 3), không lấy dòng nào');
  });

  test('leave, a first one and one more; what cannot be is told by its cell', async () => {
    const folder = copied('example');
    const csv = [
      'leave.id,leave.name,leave.kind,leave.from,leave.to',
      'cv-03,,nghỉ ốm,3/7/2017,9/7/2017',
      'tt-01,Đỗ Thị Thanh Vân,study,1/9/2017,',
      ',Kadá Thị Mai,du lịch,1/9/2017,',
      ',Ai Đó,nghỉ phép,31/2/2017,',
    ].join('\n');
    const { code, out } = await importing(folder, csv);
    expect(code).toBe(1);
    expect(out).toContain('b.csv!C4: không có loại nghỉ “du lịch”');
    expect(out).toContain('b.csv!D5: “31/2/2017” không phải ngày');
    const text = textOf(folder, 'organization.yaml');
    expect(text).toMatch(/leave:\s+- {kind: sick, from: 2017-07-03, to: 2017-07-09}/);
    expect(text).toContain('{kind: study, from: 2017-03-13, to: 2017-04-09}, {kind: study, from: 2017-09-01}');
    expect((await importing(folder, csv)).out).toContain('Không có gì thay đổi');
  });

  test('awards go to their own list, registrations to their year, begun where there is no file', async () => {
    const folder = copied('pages');
    await importing(
      folder,
      'awards.id;awards.form;awards.award;awards.period;awards.decision\ncv-03;Danh hiệu;ldtt;2016;05/QĐ-BDT\ncv-03;Hình thức khen;giay-khen;2016-H2;06/QĐ-BDT\n',
    );
    const text = textOf(folder, 'awards/so-khen-thuong.yaml');
    expect(text).toMatch(
      /titles:[\s\S]*member: cv-03[\s\S]*award: ldtt, period: 2016[\s\S]*commendations:[\s\S]*award: giay-khen, period: 2016-H2/,
    );
    await importing(
      folder,
      'registrations.id;registrations.name;registrations.titles;registrations.targets\n;Nguyễn Văn An;ldtt, cstdcs;"Một sáng kiến; "\nvan-phong;;tt-ldtt;\n',
      '--period',
      '2017',
    );
    expect(textOf(folder, 'registrations/2017.yaml')).toMatch(
      /member: cv-03[\s\S]*titles: \[ldtt, cstdcs\][\s\S]*unit: van-phong/,
    );
    expect((await emul(folder, 'check awards registrations')).out).not.toContain('missing-key');
  });

  test('titles are named by name, short name or code, and said so; near ones are asked about', async () => {
    const folder = copied('example');
    const read = async (who: string, titles: string) => {
      const csv = `registrations.id,registrations.date,registrations.titles\n${who},10/2/2017,"${titles}"\n`;
      const { code, out } = await importing(folder, csv, '--period', '2017', '--dry-run');
      return { code, out: out.replace(/\s+/g, ' ') };
    };
    for (const titles of [
      'ldtt; cstdcs',
      'LĐTT; CSTĐ cơ sở',
      'LAO ĐỘNG TIÊN TIẾN, Chiến sĩ thi đua cơ sở'.normalize('NFD'),
    ]) {
      expect(await read('cv-12', titles)).toEqual({
        code: 0,
        out: expect.stringContaining('đăng ký Lao động tiên tiến; Chiến sĩ thi đua cơ sở'),
      });
    }
    expect(await read('cv-12', 'Lao động tiên tiên')).toEqual({
      code: 1,
      out: expect.stringContaining(
        '!C2: quy chế không có danh hiệu, hình thức khen “Lao động tiên tiên”; có phải “Lao động tiên tiến”?',
      ),
    });
    expect((await read('kh-th', 'Lao động tiên tiến')).out).toContain('!C2: “Lao động tiên tiến” chỉ dành cho cá nhân');
  });

  test('the form offers the titles of the year by name, of collectives and of people apart, and reads back as it is', async () => {
    const folder = copied('example');
    await emul(folder, 'form export registrations 2017 -o ../dk.xlsx -q');
    const parts = unzipSync(readFileSync(join(folder, '..', 'dk.xlsx')));
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(xml('xl/worksheets/sheet1.xml')).toContain('Tập thể Lao động tiên tiến; Tập thể Lao động xuất sắc');
    expect(xml('xl/worksheets/sheet1.xml')).toContain('sqref="D6:D9"><formula1>\'emul\'!$F$1:$F$2</formula1>');
    expect(xml('xl/worksheets/sheet2.xml')).toContain('Chiến sĩ thi đua cấp tỉnh');
    const before = contents(folder);
    expect((await emul(folder, 'form import ../dk.xlsx')).out).toContain('Không có gì thay đổi');
    expect(contents(folder)).toEqual(before);
  });

  test('an award says itself which list it is for; periods in words; a day that Excel keeps as a number is asked about', async () => {
    const folder = copied('example');
    const csv =
      'awards.name;awards.award;awards.period;awards.decision;awards.date\nNguyễn Văn An;Giấy khen;6 tháng cuối năm 2016;40/QĐ-BDT;15/01/2017\nPhòng Kế hoạch – Tổng hợp;giấy khen;năm 2016;41/QĐ-BDT;42750\nNguyễn Văn An;Lao động tiên tiến;hai nghìn;;\n';
    const { out } = await importing(folder, csv);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain('Giấy khen, sáu tháng cuối năm 2016, theo 40/QĐ-BDT');
    expect(said).toContain('!E3: “42750” không phải ngày; nếu là ngày 15/01/2017 thì định dạng ô là ngày (Date)');
    expect(said).toContain('!C4: không có kỳ “hai nghìn”');
    const text = textOf(folder, 'awards/2013-2015.yaml');
    const commendations = text.slice(text.indexOf('commendations:'));
    expect(commendations).toMatch(/member: cv-03[\s\S]*award: giay-khen[\s\S]*period: 2016-H2/);
    expect(said).toContain('!A3: cả dòng của “Phòng Kế hoạch – Tổng hợp” chưa ghi vì có ô không lấy được');
    expect(commendations).not.toContain('unit: kh-th');
    await importing(folder, csv.replace('42750', '15/1/2017'));
    expect(textOf(folder, 'awards/2013-2015.yaml')).toMatch(
      /unit: kh-th[\s\S]*award: giay-khen-tap-the[\s\S]*period: 2016\n/,
    );
  });

  test('registrations of no year are not passed over, nor of a week or a campaign that there is not', async () => {
    const folder = copied('example');
    const csv = 'registrations.id,registrations.titles\ncv-12,ldtt\n';
    for (const [more, said] of [
      [[], 'chưa nói là đăng ký của năm nào'],
      [['--period', '46'], '“46” không phải một năm hay mã một đợt thi đua'],
    ] as const) {
      const before = contents(folder);
      expect(await importing(folder, csv, ...more)).toEqual({ code: 1, out: expect.stringContaining(said) });
      expect(contents(folder)).toEqual(before);
    }
    const { code, err } = await emul(folder, 'form export registrations dot-la');
    expect([code, err]).toEqual([2, expect.stringContaining('“dot-la” không phải một năm hay mã một đợt')]);
  });

  test('a table that lost the code of a column says so', async () => {
    const folder = copied('example');
    await emul(folder, 'form export registrations 2017 -o dk.xlsx -q');
    typed(join(folder, 'dk.xlsx'), 1, { D5: '' });
    const { code, out } = await emul(folder, 'form import dk.xlsx');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('dk.xlsx!A5: thiếu cột “Danh hiệu đăng ký”: cột bị xóa hoặc ô mã ở dòng này bị xóa'),
    ]);
  });

  test('a table of another year than the one typed is not taken, whatever else is', async () => {
    const folder = copied('example');
    await emul(folder, 'form export registrations 2017 -o ../dk.xlsx -q');
    typed(join(folder, '..', 'dk.xlsx'), 1, { F14: 'Một sáng kiến mới' });
    const before = contents(folder);
    const { code, out } = await emul(folder, 'form import ../dk.xlsx --period 2018');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('dk.xlsx: là phiếu của kỳ 2017, không phải 2018; chưa lấy gì'),
    ]);
    expect(contents(folder)).toEqual(before);
    const same = await emul(folder, ['form', 'import', '../dk.xlsx', '--period', 'năm 2017', '--dry-run']);
    expect(same.out).toContain('ĐĂNG KÝ THI ĐUA NĂM 2017');
  });

  test.each([['registrations 2017'], ['people'], ['2017-W26']])(
    'a form of %s that a newer emul made is not guessed at',
    async (what) => {
      const folder = copied('example');
      await emul(folder, `form export ${what} -o ../l.xlsx -q`);
      mended(join(folder, '..', 'l.xlsx'), (parts) => {
        for (const [name, xml] of parts) {
          parts.set(name, xml.replace(/(<t[^>]*>emul-form<\/t><\/is><\/c><c[^>]*><is><t[^>]*>)2</, '$13<'));
        }
      });
      const before = contents(folder);
      const { code, out } = await emul(folder, 'form import ../l.xlsx');
      expect([code, out.replace(/\s+/g, ' ')]).toEqual([
        1,
        expect.stringContaining('l.xlsx: do một bản emul khác lập (phiếu kiểu “3”)'),
      ]);
      expect(contents(folder)).toEqual(before);
    },
  );

  test('a new row that leaves out what it must say is told which columns these are', async () => {
    const folder = copied('example');
    const leave = await importing(folder, 'leave.id,leave.kind,leave.from,leave.to\ncv-12,,,2017-03-31\n');
    expect(leave.out).toMatch(/dòng của “[^”]+” chưa ghi “Loại nghỉ”, “Từ ngày”; điền đủ rồi gửi lại/);
    const people = await importing(
      folder,
      'people.id,people.name,people.unit,people.position\ncv-99,Lò Thị Mới,,Chuyên viên\n',
    );
    expect(people.out).toContain('dòng của “Lò Thị Mới” chưa ghi “Phòng”; điền đủ rồi gửi lại');
  });

  test('a new row with one bad cell waits as a whole; of a row that is there the good cells are taken', async () => {
    const folder = copied('example');
    const before = contents(folder);
    const csv =
      'registrations.id,registrations.date,registrations.titles,registrations.note\ncv-12,31/2/2018,ldtt,có\n';
    const { code, out } = await importing(folder, csv, '--period', '2018');
    expect([code, out]).toEqual([1, expect.stringContaining('b.csv!B2: “31/2/2018” không phải ngày')]);
    expect(out).toMatch(/b\.csv!A2: cả dòng của “[^”]+” chưa ghi vì có ô không lấy được/);
    expect(contents(folder)).toEqual(before);
    await importing(folder, csv.replace('31/2', '3/2').replace(',có', ','), '--period', '2018');
    expect(textOf(folder, 'registrations/2018.yaml')).toContain('date: 2018-02-03');
    await importing(folder, csv, '--period', '2018');
    expect(textOf(folder, 'registrations/2018.yaml')).toContain('note: có');
  });

  test('somebody moves on only with all that the row says', async () => {
    const folder = copied('example');
    const before = contents(folder);
    const csv =
      'people.id;people.name;people.unit;people.from;people.to\ncv-03;Nguyễn Văn An;Thanh tra;3/7/2017;31/2/2018\n';
    expect((await importing(folder, csv)).out).toContain('cả dòng của “Nguyễn Văn An” chưa ghi');
    expect(contents(folder)).toEqual(before);
  });
});
