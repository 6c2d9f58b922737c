import { describe, expect, test } from 'vitest';
import { copied, textOf } from '../entry/office.ts';
import { EXAMPLE, emul } from './office.ts';

const folded = (out: string) => out.replace(/\s+/g, ' ');
const told = async (line: string, width = 80) => folded((await emul(EXAMPLE, line, width)).out);

describe('people of the example', () => {
  test('the level, the sum to the digit, and what was missing', async () => {
    const text = await told('explain an 2016-H2');
    expect(text).toContain('Sáu tháng cuối năm 2016: HOÀN THÀNH TỐT NHIỆM VỤ, 89,31 điểm, xếp thứ 5/12');
    expect(text).toContain('(93,625 + 90,4797… + 83,8333…) : 3 = 267,9381… : 3 = 89,3127… (đúng bằng 212207/2376)');
    expect(text).toContain('Vì sao chưa Xuất sắc: - Thiếu 0,69 điểm và chưa có tháng nào Xuất sắc (cần 3/3).');
    expect(text).toContain('chậm thời hạn 02 lần, 6,0/10');
    expect(text).toContain('scores/2016/2016-W49.cs-dt.yaml:19');
  });

  test('several weeks are weeks in English', async () => {
    expect(await told('explain an 2016-H2 --depth 1 --lang en')).toContain('December 2016 83.83 Good 5/5 weeks ');
  });

  test('a head held down by the division', async () => {
    const text = await told('explain tp-khth 2017-H1');
    expect(text).toContain(
      'Tính ra là Xuất sắc, nhưng xếp Tốt vì: - không cao hơn mức của Phòng Kế hoạch – Tổng hợp (Tốt)',
    );
    expect(text).toMatch(/khoản 1 Điều 5 Quyết định số 58\/QĐ-BDT; regulations\/bdt-2016\.yaml:\d+/);
  });

  test('a reprimand', async () => {
    expect(await told('explain cv-08 2017-H1 --depth 1')).toContain(
      'Tính ra là Tốt, nhưng xếp Còn hạn chế vì: - bị khiển trách ngày 12/5/2017 (27/QĐ-BDT)',
    );
  });

  test('a transfer: both divisions, one result', async () => {
    expect(await told('explain cv-04 2017-H1 --depth 0')).toContain(
      'Phòng Chính sách – Dân tộc, sau đó Phòng Kế hoạch – Tổng hợp',
    );
  });

  test('maternity leave: not rated, and months of it are out of the base', async () => {
    expect(await told('explain cv-06 2016-H2')).toContain('KHÔNG XẾP LOẠI, nghỉ thai sản cả kỳ');
    expect(await told('explain cv-06 2017-H1')).toContain('346,9916… : 4 = 86,7479…');
  });

  test('results of a former agency, with their line', async () => {
    expect(await told('explain cv-12 2017-H1 --depth 1')).toMatch(
      /kết quả do cơ quan cũ chuyển đến, CV 45\/SNV \(organization\.yaml:\d+\)/,
    );
  });

  test('a week: each mark, who gave it after whom, and its line', async () => {
    const text = await told('explain an 49', 240);
    expect(text).toContain('tự chấm 17 → trưởng phòng 16 → lãnh đạo 15 (Báo cáo chưa nêu giải pháp)');
    expect(text).toContain('scores/2016/2016-W49.yaml:26');
  });

  test('a unit: who of it reached the level', async () => {
    expect(await told('explain thanh-tra 45', 240)).toContain(
      '2/2 cá nhân xếp loại Tốt trở lên: Quảng Đại Nam, Đỗ Thị Thanh Vân',
    );
  });

  test('somebody whom nobody scores', async () => {
    expect(await told('explain tb 2016-H2')).toContain('không thuộc diện chấm điểm, xếp loại');
  });
});

describe('how deep', () => {
  test.each([
    [0, /^(?!.*Điều kiện)/s],
    [1, /Tháng 12(?!.*Tuần 49)/s],
    [2, /Tuần 44/],
    [3, /tự chấm 17 → trưởng phòng 16 → lãnh đạo 15/],
  ])('--depth %i', async (depth, shown) => {
    expect(await told(`explain an 2016-H2 --depth ${depth}`)).toMatch(shown);
  });
});

describe('a period that is not over', () => {
  test('what each level takes', async () => {
    const text = await told('explain an 2017 --depth 1');
    expect(text).toContain('Còn 26 tuần nữa (tuần 27 đến tuần 52)');
    expect(text).toContain('- Xuất sắc: mỗi tuần còn lại từ 93,03 điểm và tuần nào cũng xếp loại Xuất sắc');
  });

  test('the least that suffices does, and a hundredth less does not: 2 × 90 − 723277/8316', async () => {
    const { out } = await emul(EXAMPLE, 'explain an 2017 --json');
    const best = JSON.parse(out).prospect.levels[0];
    const exact = 180 - 723277 / 8316;
    expect(best.from).toBe(Math.ceil(exact * 100) / 100);
    expect(best.parts).toEqual({ needed: 1, of: 1 });
  });

  test('out of reach says what even the best would leave missing', async () => {
    expect(await told('explain cv-03 2016-10 --as-of 42')).toContain('Xuất sắc: ngoài tầm');
  });

  test('where a gate alone stands in the way, it is named', async () => {
    expect(await told('explain cv-08 2017')).toMatch(
      /Tốt: ngoài tầm; [^\n]*cũng chỉ Còn hạn chế \([\d,]+ điểm\), [^\n]*khiển trách/i,
    );
  });

  test('a gate that holds for good puts out of reach what it has not lowered yet', async () => {
    const path = 'regulations/bdt-2016.yaml';
    const regulation = textOf(EXAMPLE, path).replace(/(gate: discipline\n(?: .*\n)*? {4}level: )han-che/, '$1tot');
    const folder = copied('example', { [path]: regulation });
    const text = folded((await emul(folder, 'explain cv-08 2017', 80)).out);
    expect(text).not.toContain('Tính ra là'); // it is Tốt by itself so far
    expect(text).toMatch(/Xuất sắc: ngoài tầm; .* cũng chỉ Tốt \([\d,]+ điểm\), bị khiển trách/);
  });

  test('a unit that may still rise puts nothing out of reach, and is named', async () => {
    const text = await told('explain tp-khth 2017-H1 --as-of 2017-W24');
    expect(text).toContain('Tính ra là Xuất sắc, nhưng xếp Tốt vì');
    expect(text).not.toContain('Xuất sắc: ngoài tầm');
    expect(text).toMatch(
      /- Xuất sắc: mỗi tuần còn lại .*; hiện còn bị giữ: không cao hơn mức của Phòng Kế hoạch – Tổng hợp \(Tốt\)/,
    );
  });

  test('a period that is over has no prospect', async () => {
    expect(JSON.parse((await emul(EXAMPLE, 'explain an 2016-H2 --json')).out).prospect).toBeNull();
  });
});

describe('the tree', () => {
  test.each([
    'an 2016-H2',
    'tp-khth 2017-H1',
    'cv-08 2017-H1',
    'cv-06 2016-H2',
    'cv-12 2017-H1',
    'kh-th 2017-W10',
    'an 2017',
    'tb 2017',
  ])('%s has the result of classify', async (asked) => {
    const tree = JSON.parse((await emul(EXAMPLE, `explain ${asked} --json`)).out);
    const period = asked.split(' ').at(-1);
    const { results } = JSON.parse((await emul(EXAMPLE, `classify ${period} --json`)).out);
    const result = results.find(
      (one: { subject: { kind: string; id: string } }) =>
        one.subject.kind === tree.subject.kind && one.subject.id === tree.subject.id,
    );
    const points = result ? (result.exact ?? result.points) : undefined;
    expect([tree.tree?.points, tree.tree?.level, tree.rank ?? null]).toEqual([
      points,
      result?.level,
      result?.rank ?? null,
    ]);
  });

  test('its leaves are the marks that counted', async () => {
    const tree = JSON.parse((await emul(EXAMPLE, 'explain an 2016-W49 --json')).out).tree;
    const marks = tree.sheet.groups.flatMap((group: { criteria: { id: string; mark: string; column: string }[] }) =>
      group.criteria.map(({ id, mark, column }) => [id, column, mark]),
    );
    expect(marks).toContainEqual(['A2', 'council', '15']);
  });
});

test('no line is wider than the screen', async () => {
  for (const width of [60, 80, 110, 140]) {
    const { out } = await emul(EXAMPLE, 'explain an 2016-H2 --depth 3', width);
    expect(Math.max(...out.split('\n').map((line) => [...line.normalize('NFC')].length))).toBeLessThanOrEqual(width);
  }
});

test('certain is only what even nothing at all would leave', async () => {
  const { out } = await emul(EXAMPLE, 'explain an 2017-06 --as-of 24 --json');
  const levels = JSON.parse(out).prospect.levels.map(({ level, certain }: { level: string; certain: boolean }) => [
    level,
    certain,
  ]);
  expect(levels).toEqual([
    ['xuat-sac', false],
    ['tot', false],
    ['han-che', true],
    ['chua', true],
  ]);
});
