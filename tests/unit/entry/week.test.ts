import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { filledIn, WHOLE } from './week-forms.ts';

const W41 = 'scores/2016/2016-W41.yaml';
const DONE = 'in/done/Tuan 41';

/** The pages' workspace after the first `emul week 41`, and the paths of the divisions' sheets. */
async function begun() {
  const folder = copied('pages');
  const { code } = await emul(folder, 'week 41');
  expect(code).toBe(0);
  const names = readdirSync(join(folder, 'out/Tuan 41')).sort();
  const [csdt = '', office = ''] = [names.find((name) => /cs/i.test(name)), names.find((name) => /v[aă]n/i.test(name))];
  return { folder, names, csdt, office };
}

/** Puts a sheet that went out into `in/`, filled in. */
async function sentBack(folder: string, name: string, rows: Parameters<typeof filledIn>[1], to = `in/${name}`) {
  mkdirSync(join(folder, to, '..'), { recursive: true });
  cpSync(join(folder, 'out/Tuan 41', name), join(folder, to));
  return filledIn(join(folder, to), rows);
}

const week = (folder: string, ...more: string[]) => emul(folder, ['week', '41', ...more]);
const there = (folder: string, path: string) => existsSync(join(folder, path));

describe('emul week', () => {
  test('begins the week and makes a sheet a division, once', async () => {
    const { folder, names } = await begun();
    expect(names).toHaveLength(2);
    const before = contents(folder);
    const { code, out } = await week(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('1 Tệp tuần có đủ 3 người')]);
    expect(out).toContain('out/Tuan 41/ (2 tệp), lập từ hôm nay');
    expect(contents(folder)).toEqual(before);
  });

  test('makes a sheet that is gone again, and never writes over one that is there', async () => {
    const { folder, csdt, office } = await begun();
    rmSync(join(folder, 'out/Tuan 41', office));
    writeFileSync(join(folder, 'out/Tuan 41', csdt), 'đang điền');
    expect((await week(folder)).out).toContain('(2 tệp, 1 tệp mới)');
    expect([there(folder, `out/Tuan 41/${office}`), textOf(folder, `out/Tuan 41/${csdt}`)]).toEqual([
      true,
      'đang điền',
    ]);
  });

  test('reads what lies in in/ at any depth, moves it, and undo brings back all of it to the byte', async () => {
    const { folder, csdt, office } = await begun();
    await sentBack(folder, csdt, { 'tp-01': WHOLE, 'cv-03': WHOLE });
    await sentBack(folder, office, { 'cvp-01': WHOLE }, `in/phòng gửi/${office}`);
    const before = contents(folder);
    const { code, out } = await week(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('3 Phiếu gửi về: 2/2 phòng. Nhận 15 ô')]);
    expect(textOf(folder, W41)).toContain('{A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}');
    expect([there(folder, `in/${csdt}`), there(folder, `${DONE}/${csdt}`), there(folder, `${DONE}/${office}`)]).toEqual(
      [false, true, true],
    );
    expect((await emul(folder, 'undo --dry-run')).out).not.toMatch(/PK|\ufffd/);
    await emul(folder, 'undo');
    const after = contents(folder);
    for (const [path, text] of before)
      if (!/^(?:log|\.emul)/.test(path)) expect([path, after.get(path)]).toEqual([path, text]);
    expect(there(folder, 'in/done')).toBe(false);
    expect((await week(folder)).out).toBe(out);
  });

  test('a form with a cell that is not taken waits in in/ beside its copy, is told again, and goes once it is mended', async () => {
    const { folder, csdt } = await begun();
    const cells = await sentBack(folder, csdt, { 'cv-03': { ...WHOLE, 'self.A2': '28 điểm' } });
    const first = await week(folder);
    expect([first.code, first.out]).toEqual([1, expect.stringContaining(`${cells['cv-03 self.A2']}`)]);
    expect(first.out).toContain('Chưa nhận 01 ô');
    expect([there(folder, `in/${csdt}`), there(folder, `${DONE}/${csdt}`)]).toEqual([true, true]);
    const before = contents(folder);
    expect((await week(folder)).code).toBe(1);
    expect(contents(folder)).toEqual(before);
    await filledIn(join(folder, 'in', csdt), { 'cv-03': { 'self.A2': 18 } });
    expect((await week(folder)).code).toBe(0);
    expect(there(folder, `in/${csdt}`)).toBe(false);
    expect(readdirSync(join(folder, DONE)).sort()).toEqual([csdt.replace('.xlsx', ' (2).xlsx'), csdt].sort());
    expect(textOf(folder, W41)).toContain('A2: 18');
  });

  test('takes a folder from anywhere by content: copies forms, leaves strangers, tells those of another week', async () => {
    const { folder, csdt } = await begun();
    await emul(folder, ['form', 'export', '40', '-o', '../tai ve', '-q']);
    await sentBack(folder, csdt, { 'cv-03': WHOLE }, '../tai ve/tệp (3).xlsx');
    writeFileSync(join(folder, '../tai ve/gia.csv'), 'mặt hàng;giá\ngạo;10\n');
    const before = contents(join(folder, '../tai ve'));
    const { code, out } = await week(folder, '../tai ve');
    expect([code, out]).toEqual([0, expect.stringContaining('1 tệp khác không phải phiếu')]);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /2 phiếu của tuần 40, chưa đọc \(.*\.xlsx, .*\.xlsx\); nhận: emul week 40 "\.\.\/tai ve"/,
    );
    expect(contents(join(folder, '../tai ve'))).toEqual(before);
    await emul(folder, ['week', '40', '../tai ve']);
    expect((await week(folder, '../tai ve')).out).not.toContain('phiếu của tuần 40');
    expect(readdirSync(join(folder, DONE))).toEqual(['tệp (3).xlsx']);
  });

  test('several weeks, each form into its own, and what is skipped is said', async () => {
    const { folder, csdt } = await begun();
    await sentBack(folder, csdt, { 'cv-03': WHOLE });
    const { code, out } = await emul(folder, 'week 41..43');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Tuần 43 (từ ngày 24/10 đến ngày 28/10/2016): mới lập, 2 phiếu'),
    ]);
    expect(there(folder, `${DONE}/${csdt}`)).toBe(true);
    expect(readdirSync(join(folder, 'out'))).toEqual(['Tuan 41', 'Tuan 42', 'Tuan 43']);
  });

  test('writes nothing with --dry-run', async () => {
    const folder = copied('pages');
    const before = contents(folder);
    expect((await week(folder, '--dry-run')).out).toContain('Chưa ghi gì.');
    expect(contents(folder)).toEqual(before);
    const started = await begun();
    await sentBack(started.folder, started.csdt, { 'cv-03': WHOLE });
    const filled = contents(started.folder);
    expect((await week(started.folder, '--dry-run')).out).toContain('Sẽ nhận 5 ô');
    expect(contents(started.folder)).toEqual(filled);
    expect(JSON.parse((await week(started.folder, '--json')).out)).toMatchObject({
      forms: [{ fresh: 5, isWhole: true }],
    });
  });
});

describe('the week that is meant', () => {
  const titleOf = async (folder: string, day: string) =>
    (await emul(folder, ['week', '--dry-run', '--today', day])).out.split('\n')[0];

  test.each([
    ['a Monday', '2016-10-10', 'TUẦN 41 (từ ngày 10/10 đến ngày 14/10/2016)'],
    ['a Friday before the briefing', '2016-10-14', 'TUẦN 41 (từ ngày 10/10 đến ngày 14/10/2016)'],
    ['a Sunday', '2016-10-16', 'TUẦN 41 (từ ngày 10/10 đến ngày 14/10/2016)'],
  ])('on %s it is the one of the day', async (_, day, title) => {
    expect(await titleOf(copied('pages'), day)).toBe(title);
  });

  test('where that one is not scored it is the newest with a file', async () => {
    const settings = textOf(copied('pages'), 'emul.yaml');
    const skip = 'skip: [{period: 2016-W41, reason: Nghỉ Tết}]';
    const folder = copied('pages', {
      'emul.yaml': /^calendar:/m.test(settings)
        ? settings.replace(/^calendar:.*\n/m, (line) => `${line}  ${skip}\n`)
        : `${settings}calendar: {${skip}}\n`,
    });
    expect(await titleOf(folder, '2016-10-12')).toContain('TUẦN 40');
    const { code, err } = await emul(folder, 'week 41');
    expect([code, err]).toEqual([2, expect.stringContaining('là kỳ nghỉ, không chấm: “Nghỉ Tết”')]);
    expect((await emul(folder, 'week 40..42 --dry-run')).out.replace(/\s+/g, ' ')).toContain('không chấm: “Nghỉ Tết”.');
  });

  test.each([
    ['2016-07-10', 'THÁNG 6/2016'],
    ['2016-07-20', 'THÁNG 7/2016'],
  ])('by months it is the one before in the first half of the next: on %s %s', async (day, title) => {
    expect(await titleOf(copied('example-month'), day)).toBe(title);
  });

  test('a month with its year is no folder', async () => {
    const { out } = await emul(copied('example-month'), ['week', 'tháng', '12/2016', '--dry-run']);
    expect(out).toContain('THÁNG 12/2016');
  });

  test('a closed week sends nothing out', async () => {
    const folder = copied('example');
    await emul(folder, 'close 2016-10 --today 1/12/2016');
    const { out } = await emul(folder, 'week 2016-W41');
    expect(out).toContain('2 Kỳ này đã khóa sổ, không gửi phiếu');
    expect(out).not.toContain('--leader');
    expect(there(folder, 'out')).toBe(false);
  });
});

describe('a week that was handed out', () => {
  test('says that a reason is wanting where a form changes it, and keeps the one that is given', async () => {
    const { folder, csdt } = await begun();
    await sentBack(folder, csdt, { 'cv-03': WHOLE });
    await week(folder);
    await week(folder, '--print');
    await sentBack(folder, csdt, { 'cv-03': { ...WHOLE, 'self.A2': 17 } });
    const { code, err } = await week(folder, '--replace');
    expect([code, err]).toEqual([0, expect.stringContaining('Chưa ghi lý do đổi bảng đã phát')]);
    await emul(folder, 'undo');
    expect((await week(folder, '--replace', '--reason', 'Gõ nhầm')).err).not.toContain('Chưa ghi lý do');
    expect(textOf(folder, 'log/2016.yaml')).toContain('reason: Gõ nhầm');
  });
});

describe('from elsewhere', () => {
  test('with -C, and a folder named from where one stands', async () => {
    const { folder, csdt } = await begun();
    const outside = join(folder, '..');
    await sentBack(folder, csdt, { 'cv-03': WHOLE }, '../Tải về/Zalo/a b.xlsx');
    const { code, out } = await emul(outside, ['week', '41', 'Tải về', '-C', 'so']);
    expect([code, out]).toEqual([0, expect.stringContaining('Nhận 5 ô')]);
    expect(readdirSync(join(folder, DONE))).toEqual(['a b.xlsx']);
  });

  test('“tất cả” keeps the marks of all who follow, week after week; “thôi” leaves them all', async () => {
    const folder = copied('pages');
    await emul(folder, 'week 41');
    for (const [typed, keeps] of [
      [['thôi', 'tất cả'], 0],
      [['tất cả', ...Array(20).fill('>')], 1],
    ] as const) {
      const lines = typed[Symbol.iterator]();
      const shared = { [Symbol.asyncIterator]: () => ({ next: async () => lines.next() }) };
      const host = Object.assign(memoryHost(folder), { lines: () => shared });
      expect(await run(['week', '40', '41', '--leader'], host)).toBe(0);
      expect(host.printed().match(/Giữ nguyên điểm của/g) ?? []).toHaveLength(keeps);
      expect(host.printed().match(/cột lãnh đạo\./g)).toHaveLength(keeps === 0 ? 1 : 2);
    }
  });

  test('the leader’s marks and the print ask for one week that has its file', async () => {
    const folder = copied('pages');
    for (const line of ['week 41 --leader', 'week 41 --print', 'week 40 41 --print', 'week 40 in --leader'])
      expect((await emul(folder, line)).code, line).toBe(2);
    const { code, out } = await emul(folder, 'week 40 --print');
    expect([code, out.match(/out\/Tuan 40\/[\w ]+\.docx/g)]).toEqual([
      0,
      ['out/Tuan 40/Bang diem tuan 40.docx', 'out/Tuan 40/Thong bao tuan 40.docx'],
    ]);
    expect(there(folder, 'shown/2016-W40.yaml')).toBe(true);
  });
});

describe('nothing is lost', () => {
  const FILES = fc.array(
    fc.record({
      what: fc.constantFrom('whole', 'damaged', 'blank', 'stranger', 'broken', 'other week'),
      name: fc.constantFrom('a.xlsx', 'A.xlsx', 'phiếu.xlsx', 'b/a.xlsx', 'b/c/a.xlsx'),
      points: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('every file that came is afterwards where it was or in in/done/, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(FILES, async (files) => {
        const { folder, csdt } = await begun();
        await emul(folder, ['form', 'export', '40', '--unit', 'cs-dt', '-o', '../40.xlsx', '-q']);
        for (const { what, name, points } of files) {
          const to = `in/${name}`;
          rmSync(join(folder, to), { force: true });
          const mark = what === 'damaged' ? `${points} điểm` : points;
          await sentBack(folder, csdt, what === 'blank' ? {} : { 'cv-03': { 'self.A2': mark } }, to);
          if (what === 'stranger') writeFileSync(join(folder, to), `ảnh ${points}`);
          if (what === 'broken')
            writeFileSync(join(folder, to), readFileSync(join(folder, to)).subarray(0, 900 + points));
          if (what === 'other week') cpSync(join(folder, '../40.xlsx'), join(folder, to));
        }
        const came = [...contents(join(folder, 'in')).values()];
        const first = await week(folder);
        const kept = contents(join(folder, 'in'));
        for (const content of came) expect([...kept.values()].includes(content)).toBe(true);
        const before = contents(folder);
        const again = await week(folder);
        expect([again.code, contents(folder)]).toEqual([first.code, before]);
      }),
      { numRuns: 8 },
    );
  });
});
