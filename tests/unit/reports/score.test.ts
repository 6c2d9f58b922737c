import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoredPeriod } from '../../../src/answers/scored.ts';
import { widthOf } from '../../../src/base/width.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Period } from '../../../src/calendar/period.ts';
import { footed } from '../../../src/documents/together.ts';
import { terminal } from '../../../src/formats/terminal.ts';
import { score } from '../../../src/reports/score.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME } from '../../host.ts';
import { EXAMPLE, EXAMPLE_MONTH, emul, office } from './office.ts';

const WEEKS = readdirSync(join(EXAMPLE, 'scores'), { recursive: true, encoding: 'utf8' }).flatMap(
  (path) => /(\d{4}-W\d\d)\.yaml$/.exec(path)?.[1] ?? [],
);

/** The numbers of a counts line: how many rows, and what they add up to. */
function counted(out: string, kind: string): { rows: number; sum: number } {
  const [, rows = '', rest = ''] = new RegExp(`^${kind} (\\d+): ([\\s\\S]*?)\\.$`, 'm').exec(out) ?? [];
  const parts = [...rest.replaceAll('\n', ' ').matchAll(/ (\d+)(?=,|$)/g)].map(([, count]) => Number(count));
  return { rows: Number(rows), sum: parts.reduce((a, b) => a + b, 0) };
}

const WIDTHS = [60, 80, 120, 160];

/** The table of a week on each of these screens, worked out once. */
async function tablesOf(week: string): Promise<string[]> {
  const period = periodOf(week) as Period;
  const { answer } = await scoredPeriod(EXAMPLE, new Home(HOME), { choose: () => period, earlier: 7 });
  const document = answer && footed(score.document(answer, 'vi'));
  return WIDTHS.map((width) => (document ? terminal(document, { width, isColoured: false }) : ''));
}

describe('every week of the example', () => {
  test.each(WEEKS)('%s fits every screen and adds up', async (week) => {
    const tables = await tablesOf(week);
    for (const [i, table] of tables.entries()) {
      for (const line of table.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(WIDTHS[i] ?? 0);
      for (const kind of ['Tập thể', 'Cá nhân']) {
        const { rows, sum } = counted(table, kind);
        expect(rows).toBeGreaterThan(3);
        expect(sum, table).toBe(rows);
      }
    }
    const at = WEEKS.indexOf(week) % WIDTHS.length;
    expect(await emul(EXAMPLE, `score ${week}`, WIDTHS[at])).toMatchObject({ code: 0, out: tables[at] });
  });

  test('in English as well', async () => {
    const { out } = await emul(EXAMPLE, 'score 45 --lang en');
    expect(out).toContain('EMULATION SCORES OF WEEK 45 (07/11 to 11/11/2016)');
    expect(out).toMatch(/102.00|99.00/);
  });

  test('a school that scores by the month', async () => {
    const { out } = await emul(EXAMPLE_MONTH, 'score 2016-03');
    expect(out).toMatch(/^BẢNG ĐIỂM THI ĐUA THÁNG 3\/2016\nHọp ngày 01\/4\/2016\n/);
    expect(out).toMatch(/So với\n.* tháng 2\/2016\n/);
  });
});

const week = (number: number, entries: string) =>
  `kind: scores\nperiod: 2016-W${number}\nheld: 2016-10-${number === 40 ? '07' : '14'}\nentries:\n${entries}`;
const full = (id: string, a2: string, more = '') =>
  `  - {member: ${id}, self: {A1: {done: 10, assigned: 10}, A2: ${a2}, A3: {}, B1: {}, B2: Tốt}${more}}\n`;

describe('what a row says', () => {
  test('a point half short is told, one just under the bound is not rounded onto it', async () => {
    const third = `  - {member: cv-03, self: {A1: {done: 8999, assigned: 9000}, A2: 10, A3: {}, B1: {}, B2: Tốt}}\n`;
    const { out } = await emul(
      office({ 'scores/2016/2016-W40.yaml': week(40, full('tp-01', '9.5') + third) }),
      'score 40',
    );
    expect(out).toMatch(/Trần Quốc Hòa, TP +89,500 .* 89,500 Tốt/);
    expect(out).toMatch(/Nguyễn Văn An +89,996 .* 89,996 Tốt/);
    expect(out).toContain('Thiếu 0,5 điểm để đạt Xuất sắc (từ 90 điểm).');
  });

  test('ties share a rank on a wide screen', async () => {
    const rows = full('tp-01', '19') + full('cv-03', '19') + full('cvp-01', '18');
    const { out } = await emul(office({ 'scores/2016/2016-W40.yaml': week(40, rows) }), 'score 40', 120);
    const ranks = [...out.matchAll(/^ *\d .* (\d) Xuất sắc/gm)].map(([, rank]) => rank);
    expect(ranks).toEqual(['1', '1', '3']);
  });

  test('leave that was scored all the same, and a sheet that counts as zero', async () => {
    const base = office({});
    const { readFileSync } = await import('node:fs');
    const organization = readFileSync(join(base, 'organization.yaml'), 'utf8').replace(
      'name: Nguyễn Văn An',
      'name: Nguyễn Văn An\n    leave: [{kind: sick, from: 2016-10-01, to: 2016-10-31}]',
    );
    const criteria = readFileSync(join(base, 'criteria', 'ca-nhan.yaml'), 'utf8').replace(
      'scale:',
      'missing: zero\nscale:',
    );
    const files = {
      'organization.yaml': organization,
      'criteria/ca-nhan.yaml': criteria,
      'scores/2016/2016-W40.yaml': week(40, full('cv-03', '19')),
    };
    const { out } = await emul(office(files), 'score 40');
    expect(out).toContain('Đang nghỉ ốm nhưng vẫn có điểm, điểm được tính.');
    expect(out).toMatch(/Trần Quốc Hòa, TP .* 0,0 Chưa hoàn thành/);
    expect(out).toContain('Chưa có phiếu, tính 0 điểm.');
  });

  test('the week before is blank for whom it did not rate', async () => {
    const files = {
      'scores/2016/2016-W40.yaml': week(40, full('tp-01', '19')),
      'scores/2016/2016-W41.yaml': week(41, full('tp-01', '18') + full('cv-03', '18')),
    };
    const { out } = await emul(office(files), 'score 2016-W41');
    expect(out).toMatch(/So với\n.* tuần 40\n/);
    expect(out).toMatch(/Trần Quốc Hòa.* -1,0\n/);
    expect(out).toMatch(/Nguyễn Văn An.*Xuất sắc \(1\)\n/);
  });

  test('what is wrong in the week before is one line', async () => {
    const files = {
      'scores/2016/2016-W40.yaml': week(40, full('tp-01', '29')),
      'scores/2016/2016-W41.yaml': week(41, full('tp-01', '18')),
    };
    const { host, code } = await emul(office(files), 'score 2016-W41');
    expect(code).toBe(0);
    expect(host.stderr()).toContain(
      'cảnh báo: các kỳ trước còn 1 lỗi, phần so sánh có thể chưa đúng; xem: emul check\n',
    );
  });
});

describe('an office as it may be', () => {
  const people = (count: number, name: (i: number) => string) =>
    `kind: organization\nunits: [{id: cs-dt, name: Phòng Chính sách – Dân tộc}]\nmembers:\n${Array.from(
      { length: count },
      (_, i) => `  - {id: cv-${i}, name: ${JSON.stringify(name(i))}, assignments: [{unit: cs-dt, from: 2016-01-01}]}\n`,
    ).join('')}`;
  const rows = (count: number) => Array.from({ length: count }, (_, i) => full(`cv-${i}`, String(i % 20))).join('');

  test.each([60, 80, 120, 160])('forty people with long names on %i columns', async (width) => {
    const name = (i: number) => `Công Tằng Tôn Nữ Nguyễn Thị Hoàng Bảo Trâm ${'Anh '.repeat(i % 9)}thứ ${i}`;
    const files = { 'organization.yaml': people(40, name), 'scores/2016/2016-W40.yaml': week(40, rows(40)) };
    const { out } = await emul(office(files), 'score 40', width);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(out).toMatch(/^40 Công/m);
    expect(counted(out, 'Cá nhân')).toEqual({ rows: 40, sum: 40 });
  });

  test('a name that would steer the terminal', async () => {
    const files = {
      'organization.yaml': people(1, () => 'An \u202e\u200b Lê'),
      'scores/2016/2016-W40.yaml': week(40, rows(1)),
    };
    const { out } = await emul(office(files), 'score 40');
    expect(out).not.toMatch(/[\u202e\u200b]/);
    expect(out).toContain('An �� Lê');
  });

  test('nobody at all', async () => {
    const files = { 'organization.yaml': 'kind: organization\nunits: []\nmembers: []\n' };
    const { out } = await emul(office(files), 'score 2016-W41');
    expect(out).toContain('Không có tập thể, cá nhân nào thuộc diện chấm điểm trong kỳ này.');
  });

  test('a week without a file lists everybody', async () => {
    const { out } = await emul(office({}), 'score 2016-W41');
    expect(out).toContain('Cá nhân 3: chưa chấm điểm 3.');
  });

  test('a kind of period that is not scored', async () => {
    const { code, host } = await emul(office({}), 'score 2016-10');
    expect(code).toBe(2);
    expect(host.stderr()).toContain(
      'lỗi: sổ này chấm điểm theo tuần, không chấm riêng tháng 10/2016; bảng điểm một tuần: emul score 40;',
    );
  });
});
