import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { agency } from '../regulations/agency.ts';
import { emul } from '../reports/office.ts';

/** No number of points of this scale stands anywhere else in the office. */
const POINTS = /7777|7[.,]?777|5858|3434|4646|2929/;

const SCALE = `kind: criteria
id: nam
title: Tiêu chí xếp loại cá nhân
edition: 1
status: issued
issued: {date: 2023-12-29, decision: 59/QĐ-BDT}
effective: {from: 2024-01-01}
appliesTo: {kind: member}
scale: {max: 7777, step: 1, shown: false}
commentBelowMax: true
groups:
  - id: A
    title: Kết quả
    max: 7777
    criteria:
      - {id: A1, title: Đúng hạn, max: 3434, mode: grade, grades: {Đạt: 3434, Một phần: 2929, Không đạt: 0}}
      - {id: A2, title: Tiếp dân, max: 2929, mode: deduct, unsaid: full, events: [{id: tre, title: Trễ hẹn, points: 2929}]}
      - {id: A3, title: Hồ sơ, max: 1414, mode: ratio, whenNone: full}
bonus: {max: 5858, above: true, events: [{id: giai, title: Giải thưởng, points: 5858}]}
penalty: {events: [{id: vp, title: Vi phạm, points: 4646}]}
levels:
  - {level: xuat-sac, when: [{group: {id: A, atLeastShare: 1}}]}
  - {level: tot, when: [{group: {id: A, atLeast: 3434}}, {penalty: {atMost: 4646}}]}
  - {level: khong}
`;

/** The next edition, in which everything is worth something else. */
const NEXT = [
  ...[
    ['edition: 1', 'edition: 2'],
    ['2024-01-01', '2025-01-01'],
    ['status: issued\nissued: {date: 2023-12-29, decision: 59/QĐ-BDT}', 'status: draft'],
  ],
  ...[
    ['7777', '7.777'],
    ['2929, Không', '3434, Tạm được: 2929, Không'],
    ['unsaid: full', 'unsaid: full, floor: 2929'],
    ['5858', '4646'],
    ['4646}', '5858}'],
  ],
].reduce((text, [before = '', after = '']) => text.replaceAll(before, after), SCALE);

const MARKS = 'A1: Một phần, A3: {done: 1, assigned: 2}, A2: {tre: 1}, note: Chưa đủ';
const folder = agency({
  'emul.yaml': 'kind: workspace\nagency: {name: Ban Mẫu}\nregulation: quy-che\ncalendar: {start: 2024}\n',
  'regulations/quy-che.yaml':
    'kind: regulation\nid: quy-che\ntitle: Quy chế\nextends: [nd90-2020, tdkt-2022]\nsource: {document: 1/QĐ-BDT, date: 2024-01-02, force: own}\nbase: year\nlevels: [{id: xuat-sac, name: Xuất sắc}, {id: tot, name: Tốt}, {id: khong, name: Không hoàn thành}]\n',
  'criteria/ca-nhan.yaml': SCALE,
  'criteria/ca-nhan-2.yaml': NEXT,
  'scores/2024/2024.yaml': `kind: scores
period: 2024
entries:
  - {member: an, self: {A1: Đạt, A3: {done: 2, assigned: 2}}, council: {note: Giữ}, bonus: [{event: giai, basis: QĐ 1}]}
  - {member: binh, council: {${MARKS}}, penalty: [{event: vp}]}
  - {member: cuong, council: {A1: Không đạt, A3: {done: 0, assigned: 0}, note: Kém}}
`,
});

/** What a command writes, with nothing of what the scale’s points are. */
async function shown(command: string): Promise<string> {
  const { out } = await emul(folder, command);
  expect(out.length).toBeGreaterThan(100);
  expect(out).not.toMatch(POINTS);
  return out;
}

describe('a scale without points shows none', () => {
  test.each(['', ' --lang en', ' --json'])('criteria show%s', async (more) => {
    await shown(`criteria show nam${more}`);
  });

  test.each(['', ' --lang en', ' --json'])('criteria diff%s', async (more) => {
    await shown(`criteria diff nam${more}`);
  });

  test('of two editions what is worth something else is told to have changed, and nothing of it', async () => {
    const out = (await shown('criteria diff nam@1 nam@2')).replace(/\s+/g, ' ');
    for (const what of ['Thang điểm:', 'Điểm tối đa', 'mức “Một phần”:', 'việc “Vi phạm”', 'điểm trừ trong giới hạn'])
      expect(out.toLowerCase()).toContain(`${what.toLowerCase()} có thay đổi (không hiện điểm)`);
    expect(out).toContain('thêm mức “Tạm được”');
    expect(out).toContain('không trừ quá điểm của mục → mức sàn riêng');
    const { changes } = JSON.parse(await shown('criteria diff nam@1 nam@2 --json'));
    expect(changes).toContainEqual(
      expect.objectContaining({ about: 'scale', kind: 'changed', field: 'max', before: null, after: null }),
    );
  });

  test('its table says how each criterion is judged, what happens, and of conditions how much is met', async () => {
    const out = await shown('criteria show nam');
    expect(out).toMatch(/A1 Đúng hạn +Đạt \/ Một phần \/ Không đạt/);
    expect(out).toMatch(/A3 Hồ sơ +theo số việc xong trên số việc được giao/);
    expect(out).toMatch(/- Giải thưởng +mỗi lần/);
    expect(out).not.toMatch(/TỔNG ĐIỂM|Điểm chấm lẻ/);
  });

  test('in JSON points are null, and what is no points stays', async () => {
    const { criteria } = JSON.parse(await shown('criteria show nam --json'));
    const [{ scale, groups, levels, penalty }] = criteria;
    expect(scale).toEqual({ max: null, min: null, step: null, shown: false });
    expect(groups[0].criteria[0].grades[1]).toEqual({ name: 'Một phần', points: null });
    expect(penalty[0].points).toBeNull();
    expect(levels[0].when).toEqual([{ group: { id: 'A', atLeastShare: 1 } }]);
    expect(levels[1].when).toEqual([{ group: { id: 'A', atLeast: null } }, { penalty: { atMost: null } }]);
  });

  test('the paper of the scale is none of points', async () => {
    const out = await shown('report criteria 2024');
    expect(out).toContain('TIÊU CHÍ XẾP LOẠI');
    expect(out).not.toContain('THANG BẢNG ĐIỂM');
  });

  test.each(['', ' --lang en', ' --json'])('criteria check%s', async (more) => {
    await shown(`criteria check nam${more}`);
  });

  test('proofs tell sheets by what is met, done and happened', async () => {
    const out = (await shown('criteria check nam')).replace(/\s+/g, ' ');
    expect(out).toContain('phiếu nào cũng thuộc đúng một mức');
    expect(out).toMatch(/Không hoàn thành: - thấp nhất: mọi tiêu chí không đạt/);
    expect(out).not.toMatch(/Tổng điểm|số trung bình|thì hơn điểm/);
  });

  test('in JSON the ends of a level are sheets, and totals null', async () => {
    const [{ totals, levels }] = JSON.parse(await shown('criteria check nam --json')).criteria;
    expect(totals).toBeNull();
    expect(levels[0].lowest).toMatchObject({ points: null, beyond: null, sheet: expect.stringContaining('A1: Đạt') });
  });

  test.each(['', ' --blank', ' --lang en'])('report score-sheet%s', async (more) => {
    await shown(`report score-sheet 2024${more}`);
  });

  test('a filled sheet has what each column gave, and what happened', async () => {
    const out = await shown('report score-sheet 2024');
    expect(out).toMatch(/A1 Đúng hạn +Đạt \/ Một phần .*Đạt/);
    expect(out).toContain('vi phạm 01 lần');
    expect(out).toContain('PHIẾU ĐÁNH GIÁ, XẾP LOẠI');
    expect(out).not.toMatch(/[Đđ]iểm/);
  });

  test('who keeps what was given before keeps no points', async () => {
    expect(await shown('explain an 2024')).not.toContain('giữ nguyên điểm');
  });

  test('a sheet of it becomes an example without points', async () => {
    const { out } = await emul(folder, 'criteria example nam@1 binh 2024 --dry-run');
    expect(out.replace(/\s+/g, ' ')).toMatch(/sheet: \{A1: Một phần.* - \{event: vp\} \d+ \+ level: tot/);
  });

  test('its form asks without telling what an answer is worth', async () => {
    await emul(folder, 'form export 2024 -o phieu.xlsx');
    const parts = Object.values(unzipSync(readFileSync(join(folder, 'phieu.xlsx')))).map((part) => strFromU8(part));
    expect(parts.some((part) => part.includes('A1. Đúng hạn<'))).toBe(true);
    expect(parts.filter((part) => /(?:tối đa|[+−])\s*\d/.test(part))).toEqual([]);
  });

  test('a back-test has no points of it, least of all 0', async () => {
    const { out } = await emul(folder, 'criteria backtest nam 2024');
    expect(out).toMatch(/Lê Thị Bình +Tốt/);
    expect(out).not.toMatch(/\d,\d/);
  });
});
