import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from './office.ts';

const MAP =
  'kind: map\nheader: 1\ncolumns:\n  - {heading: Họ tên, field: name}\n  - {heading: Chất lượng, field: self.A2}\n';

async function read(csv: string, map = MAP, files: Readonly<Record<string, string>> = {}) {
  const folder = copied('pages', { 'maps/m.yaml': map, ...files });
  writeFileSync(join(folder, 'b.csv'), csv);
  const { code, out, err } = await emul(folder, ['form', 'import', 'b.csv', '--map', 'm', '--period', '41', '--all']);
  return { folder, code, err, out: out.replace(/\s+/g, ' ') };
}

describe('form import --map', () => {
  test('columns are found by heading wherever they stand, with commas, semicolons or tabs between', async () => {
    for (const csv of [
      'Họ tên,Chất lượng\nNguyễn Văn An,"18,5"\n',
      'TT;Chất lượng;Họ tên\n1;18,5;nguyễn văn an\n',
      '\ufeffChất lượng\tx\tHọ tên\r\n18.5\t\t Nguyễn  Văn An \r\n',
    ]) {
      const { folder, code } = await read(csv);
      expect(code).toBe(0);
      expect(textOf(folder, 'scores/2016/2016-W41.yaml')).toContain('A2: 18.5');
    }
  });

  test('a heading that stands twice is nobody’s', async () => {
    const { code, out } = await read('Họ tên,Chất lượng,Chất lượng\nNguyễn Văn An,18,19\n');
    expect([code, out]).toEqual([0, expect.stringContaining('Không có dòng nào lấy được')]);
  });

  test('twins are shown, and told apart by their division or id', async () => {
    const twins = {
      'organization.yaml': textOf(copied('pages'), 'organization.yaml').concat(
        '  - id: cv-09\n    name: Nguyễn Văn An\n    assignments:\n      - {unit: van-phong, position: Chuyên viên, from: 2016-01-01}\n',
      ),
    };
    const csv = 'Họ tên,Chất lượng,Phòng,Mã\nNguyễn Văn An,18,Văn phòng,cv-09\n';
    const { out } = await read(csv, MAP, twins);
    expect(out).toContain('b.csv!A2: có 2 người tên “Nguyễn Văn An” (cv-03, cv-09); ghi thêm mã hoặc phòng');
    const byUnit = await read(csv, `${MAP}  - {column: C, field: unit}\n`, twins);
    expect(textOf(byUnit.folder, 'scores/2016/2016-W41.yaml')).toMatch(/member: cv-09\n.*\n.*A2: 18/);
    const byId = await read(csv, `${MAP}  - {column: D, field: member}\n`, twins);
    expect(textOf(byId.folder, 'scores/2016/2016-W41.yaml')).toMatch(/member: cv-09\n.*\n.*A2: 18/);
  });

  test('blank counts are not scored unless the map says that they did not happen; rows of sums are passed by', async () => {
    const csv = 'Họ tên,Chất lượng,Chậm\nNguyễn Văn An,18,\nTổng cộng,18,0\n';
    const map = `${MAP}  - {heading: Chậm, field: self.A3.tre}\nskip: [Tổng cộng]\n`;
    const open = await read(csv, map);
    expect(textOf(open.folder, 'scores/2016/2016-W41.yaml')).toContain('A2: 18, A3: …');
    const none = await read(csv, `${map}blank: none\n`);
    expect([none.code, textOf(none.folder, 'scores/2016/2016-W41.yaml')]).toEqual([
      0,
      expect.stringContaining('A2: 18, A3: {}'),
    ]);
  });

  test('a ratio in one cell is its two parts; points left of a deduction are not how often it happened', async () => {
    const map =
      'kind: map\ncolumns: [{heading: Họ tên, field: name}, {heading: Việc, field: self.A1}, {heading: Tác phong, field: self.B2}]\n';
    const { folder } = await read('Họ tên;Việc;Tác phong\nNguyễn Văn An;7,5/8;Khá\n', map);
    expect(textOf(folder, 'scores/2016/2016-W41.yaml')).toContain('A1: {done: 7.5, assigned: 8}');
  });

  test('a map with a mistake reads nothing', async () => {
    const { code, err } = await read('Họ tên\nNguyễn Văn An\n', 'kind: map\ncolumn: []\n');
    expect([code, err]).toEqual([1, expect.stringContaining('“column”')]);
  });

  test('the text of a criterion does not say which of its parts is meant; an own form needs no map', async () => {
    const folder = copied('pages');
    const heading =
      'Họ và tên;A1 Hoàn thành công việc được giao: số xong;A1 Hoàn thành công việc được giao: được giao\n';
    writeFileSync(join(folder, 'b.csv'), `${heading}Nguyễn Văn An;9;10\n`);
    const { out } = await emul(folder, 'form map b.csv');
    expect(out).toMatch(/column: B,.*field: self.A1.done}\n.*column: C,.*field: self.A1.assigned}/);
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    const own = await emul(folder, 'form map p.xlsx');
    expect([own.code, own.err]).toEqual([2, expect.stringContaining('là phiếu do phần mềm lập')]);
  });

  test('a proposal reads what it proposes', async () => {
    const folder = copied('example');
    const csv =
      'TT;Họ và tên;Việc xong;Việc được giao;A2;Tác phong\n1;Trần Quốc Hòa;10;10;18,5;Tốt\n2;Đàng Thị Kim Chi;9;10;19;Khá\n';
    writeFileSync(join(folder, 'b.csv'), csv);
    await emul(folder, ['form', 'map', 'b.csv', '--as', 'bang', '--period', '2017-W26']);
    const { code, out } = await emul(folder, [
      'form',
      'import',
      'b.csv',
      '--map',
      'bang',
      '--period',
      '2017-W27',
      '--all',
    ]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Trần Quốc Hòa (dòng 2): tự chấm A1 10/10, A2 18,5, B2 Tốt'),
    ]);
  });

  test('a decimal comma that parts its line is told, not read as the next column', async () => {
    const folder = copied('pages', {
      'b.csv': 'member,name,self.A2,self.A3.tre\ncv-03,Nguyễn Văn An,18,5,\ntp-01,Trần Quốc Hòa,"18,5",1\n',
    });
    const { code, out } = await emul(folder, 'form import b.csv --period 41 --all');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('b.csv!A2: dòng có 5 giá trị mà bảng chỉ có 4 cột, không lấy cả dòng'),
    ]);
    expect(out).toContain('Trần Quốc Hòa (dòng 3): tự chấm A2 18,5, A3 tre 1');
    expect(textOf(folder, 'scores/2016/2016-W41.yaml').match(/A2: 18/g)).toHaveLength(1);
  });
});
