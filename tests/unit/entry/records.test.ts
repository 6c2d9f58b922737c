import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, copied, emul, textOf } from './office.ts';

async function importing(folder: string, csv: string, ...more: string[]) {
  writeFileSync(join(folder, '..', 'b.csv'), csv);
  const { code, out } = await emul(folder, ['form', 'import', '../b.csv', ...more]);
  return { code, out: out.replace(/\s+/g, ' ') };
}

describe('disciplines as a table', () => {
  test('a form is known by its name, its code, and by what the office itself has written', async () => {
    const folder = copied('example');
    const csv = [
      'discipline.id;discipline.name;discipline.form;discipline.date;discipline.decision;discipline.countedIn',
      ';Nguyễn Văn An;Cảnh cáo;2/3/2017;12/QĐ-BDT;2016',
      'cv-02;;khien-trach;3/3/2017;;',
    ].join('\n');
    expect((await importing(folder, csv)).code).toBe(0);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toContain('{form: canh-cao, date: 2017-03-02, decision: 12/QĐ-BDT, countedIn: 2016}');
    expect(text).toContain('{form: khien-trach, date: 2017-03-03}');
    expect((await emul(folder, 'check organization.yaml')).code).toBe(0);
    expect((await importing(folder, csv)).out).toContain('Không có gì thay đổi');
  });

  test('a form that nobody knows, a day that is none and a year that is none are told by cell', async () => {
    const folder = copied('example');
    const before = contents(folder);
    const csv = [
      'discipline.id;discipline.form;discipline.date;discipline.countedIn',
      'cv-03;nhắc nhở;2/3/2017;',
      'cv-02;khien-trac;3/3/2017;',
      'cv-12;cảnh cáo;3/3/2017;16',
      'cv-12;cảnh cáo;;',
    ].join('\n');
    const { code, out } = await importing(folder, csv);
    expect(code).toBe(1);
    for (const said of ['B2: không nhận “nhắc nhở”', 'B3: không nhận “khien-trac”', 'D4: “16” không phải một năm'])
      expect(out).toContain(said);
    expect(out).toContain('chưa ghi “Ngày”');
    expect(contents(folder)).toEqual(before);
  });

  test('another form under one decision puts it right, and is told first', async () => {
    const folder = copied('example');
    const before = textOf(folder, 'organization.yaml');
    const [, date] = /discipline: \[{form: \S+, date: (\S+), decision: 27/.exec(before) ?? [];
    const who = /id: (\S+)(?=(?:(?!- id:)[\s\S])*27\/QĐ-BDT)/.exec(before.slice(before.indexOf('members:')))?.[1];
    const csv = `discipline.id;discipline.form;discipline.date;discipline.decision\n${who};cảnh cáo;${date};27/QĐ-BDT\n`;
    expect((await importing(folder, csv)).out).toContain('sổ đang ghi khiển trách, bảng ghi cảnh cáo');
    await importing(folder, csv, '--replace');
    expect(textOf(folder, 'organization.yaml')).toBe(before.replace('{form: khien-trach', '{form: canh-cao'));
  });
});

describe('results signed before emul', () => {
  const CSV = [
    'results.id;results.name;results.period;results.points;results.level;results.basis',
    'cv-03;;tháng 8/2016;91,25;Hoàn thành tốt nhiệm vụ;TB 45/TB-BDT',
    'cs-dt;;2016-08;1085/12;tot;TB 45/TB-BDT',
  ].join('\n');

  test('of people and of divisions, points to their last digit', async () => {
    const folder = copied('example');
    const { code } = await importing(folder, CSV);
    expect(code).toBe(0);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toContain('{period: 2016-08, points: 91.25, level: tot, basis: TB 45/TB-BDT}');
    expect(text).toContain('{period: 2016-08, points: 1085/12, level: tot, basis: TB 45/TB-BDT}');
    expect((await importing(folder, CSV)).out).toContain('Không có gì thay đổi');
    await emul(folder, 'form export results -o ../l.xlsx -q');
    expect((await emul(folder, 'form import ../l.xlsx')).out).toContain('Không có gì thay đổi');
  });

  test('a level that the regulation has not, points that are none, a month that is none are told by cell', async () => {
    const folder = copied('example');
    const { out } = await importing(
      folder,
      CSV.replace('Hoàn thành tốt nhiệm vụ', 'Giỏi').replace('1085/12', '-3').replace('2016-08;', 'tháng 13/2016;'),
    );
    expect(out).toContain('E2: không có mức “Giỏi”; chọn Hoàn thành xuất sắc');
    expect(out).toContain('D3: “-3” không phải một số điểm');
    expect(out).toContain('C3: không có kỳ “tháng 13/2016”');
  });
});
