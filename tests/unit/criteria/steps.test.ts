import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, copied, emul, textOf } from '../entry/office.ts';

const CONSULT = 'criteria consult ca-nhan@2 --from 1/6/2017 --until 15/6/2017 --ask van-phong,cs-dt';
const APPROVE = 'criteria approve ca-nhan@2 --decision 15/BB-HĐ --date 20/6/2017 --for 6';
const ISSUE = 'criteria issue ca-nhan@2 --decision 70/QĐ-BDT --date 28/6/2017 --from 3/7/2017';
const EDITION_2 = 'criteria/ca-nhan-2.yaml';

/** The example with a second edition as a draft, one deduction milder. */
function office(from = '2017-07-03'): string {
  const first = textOf(copied('example'), 'criteria/ca-nhan.yaml');
  const second = first
    .replace('edition: 1', 'edition: 2')
    .replace('status: issued', 'status: draft # chờ')
    .replace(/^issued:.*\n|^source:.*\n/gm, '')
    .replace('from: 2016-10-03', `from: ${from}`)
    .replace('per: lần, points: 2}', 'per: lần, points: 1.5}')
    .replace(/examples:[\s\S]*/, '');
  return copied('example', { [EDITION_2]: second });
}

async function fine(folder: string, ...lines: string[]): Promise<void> {
  for (const line of lines) expect(await emul(folder, line), line).toMatchObject({ code: 0, err: '' });
}

function edited(folder: string, from: string, to: string, path = EDITION_2): void {
  const text = textOf(folder, path);
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

const idsIn = async (folder: string, paths = 'criteria') => {
  const { out } = await emul(folder, `check ${paths} --json`);
  return JSON.parse(out).diagnostics.map(({ id }: { id: string }) => id);
};

describe('the way of a point scale', () => {
  test('from draft to issued, and nothing but its records changes', async () => {
    const folder = office();
    const before = textOf(folder, EDITION_2);
    await fine(folder, CONSULT, APPROVE, ISSUE);
    const after = textOf(folder, EDITION_2);
    const records = /^(?:consultation|issued):.*\n|^approval:\n(?: {2}.*\n)+/gm;
    expect(after.replace(records, '').replace('status: issued # chờ', 'status: draft # chờ')).toBe(before);
    expect(textOf(folder, 'criteria/ca-nhan.yaml')).toMatch(
      /^status: superseded$[\s\S]*^superseded: \{by: 2, from: 2017-07-03\}$/m,
    );
    expect(await idsIn(folder)).toEqual([]);
  });

  test('weeks before it holds come out as they did', async () => {
    const folder = office();
    const scores = async () => (await emul(folder, 'score 2017-W26 --json')).out;
    const before = await scores();
    await fine(folder, CONSULT, APPROVE, ISSUE);
    expect(await scores()).toBe(before);
  });

  test('each step asks for the one before it, and undo takes one back', async () => {
    const folder = office();
    for (const line of [APPROVE, ISSUE]) expect((await emul(folder, line)).err).toContain('còn là dự thảo');
    await fine(folder, CONSULT);
    expect((await emul(folder, ISSUE)).err).toContain('bước tiếp theo: emul criteria approve ca-nhan@2');
    await fine(folder, APPROVE);
    expect((await emul(folder, CONSULT)).err).toContain('đã được Hội đồng thông qua');
    await fine(folder, 'undo');
    expect(textOf(folder, EDITION_2)).toContain('status: consulting # chờ');
  });

  test('--dry-run of any step leaves every file as it is', async () => {
    const folder = office();
    const before = contents(folder);
    await emul(folder, `${CONSULT} --dry-run`);
    expect(contents(folder)).toEqual(before);
  });

  test('what the Council approved cannot be issued once it is another, and check says so', async () => {
    const folder = office();
    await fine(folder, CONSULT, APPROVE);
    edited(folder, 'atLeast: 70}', 'atLeast: 75}');
    expect((await emul(folder, ISSUE)).err).toContain('đã khác so với lúc Hội đồng thông qua ngày 20/6/2017');
    expect(await idsIn(folder)).toEqual(['criteria-changed']);
    edited(folder, 'atLeast: 75}', 'atLeast: 70.0}');
    await fine(folder, ISSUE);
    edited(folder, 'from: 2017-07-03', 'from: 2017-07-10');
    expect(await idsIn(folder)).toContain('criteria-changed');
    expect((await emul(folder, 'check criteria')).out).toContain('ngày áp dụng của “');
    expect((await emul(folder, 'check criteria')).out).toContain('nay ghi 10/7/2017, đã khác so với lúc ban hành');
    edited(folder, 'from: 2017-07-10', 'from: 2017-07-03');
    edited(folder, 'atLeast: 70.0}', 'atLeast: 75}');
    expect((await emul(folder, 'check criteria')).out).toContain(`emul criteria diff BẢN-SAO-LƯU ${EDITION_2}`);
  });

  test('a scale that is not proven takes no step', async () => {
    const folder = office();
    edited(
      folder,
      '{level: tot, when: [{points: {atLeast: 70}}]}',
      '{level: tot, when: [{points: {atLeast: 70, below: 80}}]}',
    );
    const { code, err } = await emul(folder, CONSULT);
    expect([code, err]).toEqual([1, expect.stringContaining('lỗi[levels-hole]')]);
    expect(err).toContain('xem hết: emul criteria check ca-nhan@2');
    edited(folder, 'status: draft', 'status: consulting');
    expect((await emul(folder, APPROVE)).code).toBe(1);
  });
});

describe('weeks that are scored already', () => {
  test('stop it, with their people, until there is a reason', async () => {
    const folder = office('2017-06-05');
    await fine(folder, CONSULT, APPROVE);
    const line = ISSUE.replace('3/7/2017', '5/6/2017');
    const { code, err } = await emul(folder, line);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('tuần 23, tuần 24, tuần 25, tuần 26 đã chấm rồi (của 14 cá nhân)'),
    ]);
    await fine(folder, `${line} --retroactive Chấm-lại-tháng-6`);
    expect(await idsIn(folder, '')).toContain('retroactive-edition');
  });

  test('of which a file cannot be read stop it too', async () => {
    const folder = office('2017-06-26');
    await fine(folder, CONSULT, APPROVE);
    writeFileSync(join(folder, 'scores/2017/2017-W26.yaml'), 'kind: scores\nperiod: [\n');
    expect((await emul(folder, ISSUE.replace('3/7/2017', '26/6/2017'))).err).toContain('tuần 26 đã chấm rồi');
  });

  test('an edition that holds later than it cannot be passed', async () => {
    const folder = office();
    await fine(folder, CONSULT, APPROVE);
    const { err } = await emul(folder, ISSUE.replace('3/7/2017', '1/9/2016'));
    expect(err).toContain('criteria/ca-nhan.yaml áp dụng từ ngày 03/10/2016, không trước bản này');
  });
});

describe('opinions', () => {
  test('tell machines what the screen says', async () => {
    const folder = office();
    await fine(folder, CONSULT);
    edited(
      folder,
      'effective:',
      'opinions:\n  - {from: cs-dt, on: A3, text: Nặng, outcome: kept, answer: …}\n  - {from: Trưởng phòng, text: Đồng ý, outcome: taken}\neffective:',
    );
    const json = JSON.parse((await emul(folder, 'criteria opinions --json')).out);
    const [{ opinions, silent, next }] = json.criteria;
    expect(next).toEqual({
      step: 'answer',
      message: 'Trả lời từng ý:',
      command: 'emul criteria answer ca-nhan@2 1 --outcome kept --text "…"',
    });
    expect(opinions.map(({ answered }: { answered: boolean }) => answered)).toEqual([false, true]);
    expect(silent.map(({ id }: { id: string }) => id)).toEqual(['van-phong']);
    expect((await emul(folder, APPROVE)).code).toBe(1);
  });

  test('none is said in one line', async () => {
    expect((await emul(copied('example'), 'criteria opinions')).out).toContain('Chưa thang điểm nào gửi lấy ý kiến');
  });
});

test('an opinion is recorded, answered, and then the scale can be approved', async () => {
  const folder = office();
  await fine(
    folder,
    CONSULT,
    'criteria hear ca-nhan@2 --from cs-dt --on A3 --date 5/6/2017 --text Nặng',
    'criteria hear ca-nhan@2 --from van-phong --date 6/6/2017 --text Rõ',
    'criteria answer ca-nhan@2 2 --outcome taken',
    'criteria answer ca-nhan@2 1 --outcome kept --text Vừa',
  );
  const { out } = await emul(folder, 'criteria opinions ca-nhan@2 --json');
  const [{ opinions, next }] = JSON.parse(out).criteria;
  expect(next).toMatchObject({
    step: 'approve',
    command: 'emul criteria approve ca-nhan@2 --decision SỐ --date NGÀY --for SỐ',
  });
  expect(opinions).toMatchObject([
    { number: 1, from: { id: 'cs-dt' }, on: 'A3', date: '2017-06-05', text: 'Nặng', outcome: 'kept', answer: 'Vừa' },
    { number: 2, from: { id: 'van-phong' }, on: null, outcome: 'taken', answer: null },
  ]);
  expect(textOf(folder, EDITION_2)).toContain('status: consulting # chờ');
  await fine(folder, APPROVE);
});
