import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copied, emul as emulIn, textOf } from '../entry/office.ts';
import { EXAMPLE, emul, office } from './office.ts';

const lineOf = (out: string, name: string) =>
  out
    .split('\n')
    .find((line) => line.includes(name))
    ?.trimEnd();
const folded = (out: string) => out.replace(/\s+/g, ' ');

describe('six months of the example', () => {
  test('a gate, a discipline, a transfer and brought results have their notes', async () => {
    const { out, code } = await emul(EXAMPLE, 'classify 2017-H1');
    expect(code).toBe(0);
    expect(lineOf(out, 'Bá Trung Nghĩa')).toMatch(/93,38 +4 Xuất sắc +Tốt \(\d\)$/);
    expect(lineOf(out, 'Nguyễn Thành Lộc')).toMatch(/77,24 +14 Tốt +Còn hạn chế \(\d\)$/);
    const text = folded(out);
    expect(text).toContain('Tính ra là Xuất sắc; không cao hơn mức của Phòng Kế hoạch – Tổng hợp (Tốt)');
    expect(text).toContain('bị khiển trách ngày 12/5/2017 (27/QĐ-BDT): cao nhất là Còn hạn chế (khoản 2 Điều 5');
    expect(text).toContain('Chuyển từ Phòng Chính sách – Dân tộc sang Phòng Kế hoạch – Tổng hợp trong kỳ');
    expect(text).toContain('Kết quả tháng 1, tháng 2 do cơ quan cũ chuyển đến (CV 45/SNV).');
  });

  test('a quota that is exceeded lists the order and the cut, and changes nothing', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2017-H1');
    expect(out).toMatch(/^Toàn cơ quan +13 +2 +3 +1$/m);
    expect(out).toContain(
      '- Bà Đỗ Thị Thanh Vân, 94,67 điểm: trong tỷ lệ\n- Ông Trần Quốc Hòa, 94,38 điểm: ngoài tỷ lệ',
    );
    expect(lineOf(out, 'Trần Quốc Hòa, TP')).toMatch(/Xuất sắc$/);
  });

  test('who is not rated stays in the list with the reason, and the counts add up', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2016-H2');
    expect(folded(out)).toContain('7 Lê Thị Thu Hằng không xếp loại: nghỉ thai sản cả kỳ');
    expect(out).toContain('Cá nhân 13: Xuất sắc 1 (7,69%), Tốt 11 (84,62%), không xếp loại 1 (7,69%).');
    expect(out).toMatch(/^Toàn cơ quan +13 +1 +11 +0 +0 +1$/m);
  });

  test('thresholds are told on both sides, a hundredth being enough', async () => {
    expect(folded((await emul(EXAMPLE, 'classify 2016-H2')).out)).toContain(
      'Ông Quảng Đại Nam: 89,98, thiếu 0,02 điểm so với ngưỡng 90 của mức Xuất sắc',
    );
    expect(folded((await emul(EXAMPLE, 'classify 2017-H1')).out)).toContain(
      'Ông Quảng Đại Nam: 90,15, hơn ngưỡng 90 điểm của mức Xuất sắc 0,15 điểm',
    );
  });
});

describe('what was asked for', () => {
  test('up to a week: the head says so, and what came after is listed', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2017 --as-of 10');
    expect(out).toContain('Tạm tính đến hết tuần 10');
    expect(folded(out)).toContain('Đã chấm sau đó, không tính: tuần 11 đến tuần 26.');
  });

  test('another regulation: every line of the head says which is read and which is in force', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2016-H2 --regulation kh43-2016', 140);
    const head = out.split('\n\n')[0] ?? '';
    for (const line of head.split('\n')) expect(line).toContain('[xem thử theo kh43-2016; đang áp dụng là bdt-2016]');
    expect(head).toContain('DỰ THẢO, không chính thức');
  });

  test('the regulation in force, named, is read as usual', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2016-H2 --regulation bdt-2016');
    expect(out).toBe((await emul(EXAMPLE, 'classify 2016-H2')).out);
  });

  test('a column for each month, where there is room or somebody asks', async () => {
    expect((await emul(EXAMPLE, 'classify 2016-H2')).out).not.toContain('Tháng 10 ');
    expect((await emul(EXAMPLE, 'classify 2016-H2', 140)).out).toMatch(
      /Nguyễn Văn An, Chuyên viên +93,63 Tốt +90,48 Tốt/,
    );
    expect((await emul(EXAMPLE, 'classify 2016-H2 --parts')).out).toContain('Tháng 12');
  });

  test('by given name, in one list', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2016-H2 --sort name');
    const members = out.slice(out.indexOf('CÁ NHÂN')).split('\n').slice(1, 5);
    const names = members.map((line) => /\d+ ([\p{L} ]+?)(?:,| {2,}| không| \d)/u.exec(line)?.[1]?.split(' ').at(-1));
    expect(names).toEqual(['An', 'Chi', 'Duyên', 'Hằng']);
  });

  test('ranks stay those of the agency where one division is asked for', async () => {
    const { out } = await emul(EXAMPLE, 'classify 2016-H2 --unit thanh-tra');
    expect(lineOf(out, 'Đỗ Thị Thanh Vân')).toMatch(/93,66 +3 Tốt/);
    expect(out).not.toContain('Nguyễn Văn An');
  });

  test('a week is the table of that week', async () => {
    expect((await emul(EXAMPLE, 'classify 2016-W45')).out).toBe((await emul(EXAMPLE, 'score 45')).out);
  });

  test('no line is wider than the screen, and no month that was asked for is dropped', async () => {
    for (const width of [40, 60, 80, 110, 140]) {
      const { out } = await emul(EXAMPLE, 'classify 2017-H1 --parts', width);
      for (const month of [1, 2, 3, 4, 5, 6]) expect(out).toMatch(new RegExp(`^TT .*Tháng ${month}\\b`, 'm'));
      expect(Math.max(...out.split('\n').map((line) => [...line.normalize('NFC')].length))).toBeLessThanOrEqual(width);
    }
  });
});

test('a kind that the regulation does not roll up is exit 1, an unknown regulation exit 2', async () => {
  const folder = office({});
  expect((await emul(folder, 'classify 2016-Q4')).code).toBe(1);
  const { code, host } = await emul(EXAMPLE, 'classify 2016-H2 --regulation bdt-2017');
  expect(code).toBe(2);
  expect(host.stderr()).toContain('có phải “bdt-2016”?');
});

test('a period without any scores file says so', async () => {
  const { out } = await emul(EXAMPLE, 'classify 2018');
  expect(out).toContain('Kỳ này chưa có tệp điểm nào');
});

test('a back-test says why somebody is not rated in the words of classify', async () => {
  const folder = copied('example');
  const draft = textOf(folder, 'criteria/ca-nhan.yaml')
    .replace('edition: 1', 'edition: 9')
    .replace(/^status: .*\n/m, 'status: draft\n')
    .replace(/^issued: .*\n/m, '')
    .replace(/effective: .*/, 'effective: {from: 2017-06-26}');
  writeFileSync(`${folder}/criteria/ca-nhan-9.yaml`, draft);
  for (const week of ['23', '24', '25', '26']) rmSync(`${folder}/scores/2017/2017-W${week}.yaml`);
  const { out } = await emulIn(folder, 'criteria backtest ca-nhan@9 2017-06');
  expect(out.replace(/\s+/g, ' ')).toContain('mới có 1/5 tuần được xếp loại, cần từ 50%');
});
