import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emul, office } from '../reports/office.ts';

const LEVELS = 'levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]';

/** An office that scores from a week on, and one who brings results of a former agency with her. */
function officeFrom(start: string, brought: string, coverage = ''): string {
  const rollup = (kind: string, from: string) =>
    `  ${kind}: {from: ${from}, points: {method: mean}${coverage}, ${LEVELS}}`;
  return office({
    'emul.yaml': `kind: workspace
agency: {name: Ban Dân tộc tỉnh Mẫu}
regulation: quy-che
calendar: {start: ${start}}
`,
    'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế thi đua
source: {document: 58/QĐ-BDT, date: 2015-12-31, force: own}
base: week
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa hoàn thành}]
rollup:
${[rollup('month', 'week'), rollup('quarter', 'month'), rollup('half-year', 'quarter')].join('\n')}
`,
    'criteria/ca-nhan.yaml': `kind: criteria
id: ca-nhan
title: Thang điểm cá nhân
edition: 1
status: issued
issued: {date: 2015-12-31, decision: 59/QĐ-BDT}
effective: {from: 2016-01-01}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
groups: [{id: A, title: Công việc, max: 100, criteria: [{id: A1, title: Công việc, max: 100, mode: mark}]}]
${LEVELS}
`,
    'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một}]
members:
  - {id: an, name: Nguyễn Văn An, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}]}
  - {id: binh, name: Lê Thị Bình, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}], brought: [${brought}]}
`,
    'scores/2016/2016-W46.yaml': `kind: scores
period: 2016-W46
entries: [{member: an, head: {A1: 80}}, {member: binh, head: {A1: 60}}]
`,
  });
}

interface Parts {
  readonly points: number | null;
  readonly parts: { period: string; points: number | null }[];
}

async function ofBoth(folder: string, period: string): Promise<Record<string, [number | null, string]>> {
  const { out } = await emul(folder, `classify ${period} --json`);
  const { results } = JSON.parse(out) as { results: (Parts & { subject: { id: string } })[] };
  return Object.fromEntries(
    results.map(({ subject, points, parts }) => [
      subject.id,
      [points, parts.map((part) => `${part.period} ${part.points ?? '-'}`).join(', ')],
    ]),
  );
}

const MONTH = '{period: 2016-10, points: 90, level: tot, basis: CV 45/SNV}';
const WEEK = '{period: 2016-W45, points: 90, level: tot, basis: CV 45/SNV}';

describe('a result of a period before the first that is scored (rule 18)', () => {
  test('a month stands as that part of the quarter and is in the base of who brought it alone', async () => {
    const folder = officeFrom('2016-W46', MONTH);
    expect(await ofBoth(folder, '2016-Q4')).toEqual({
      an: [80, '2016-11 80, 2016-12 -'],
      binh: [75, '2016-10 90, 2016-11 60, 2016-12 -'],
    });
    expect((await emul(folder, 'check')).out).not.toContain('brought-unused');
  });

  test('a week stands as that part of the month', async () => {
    const folder = officeFrom('2016-W46', WEEK);
    expect((await ofBoth(folder, '2016-11'))['binh']).toEqual([75, '2016-W45 90, 2016-W46 60, 2016-W47 -']);
    expect((await emul(folder, 'check')).out).not.toContain('brought-unused');
  });

  test('it counts as covered', async () => {
    const covered = ', coverage: {atLeast: 0.6}';
    expect((await ofBoth(officeFrom('2016-W46', WEEK, covered), '2016-11'))['binh']?.[0]).toBe(75);
    expect((await ofBoth(officeFrom('2016-W46', WEEK, covered), '2016-11'))['an']?.[0]).toBe(null);
  });

  test('what is still reachable stands on it too', async () => {
    const { out } = await emul(officeFrom('2016-W46', WEEK), 'explain binh 2016-11 --as-of 2016-W46');
    expect(out.replace(/\s+/g, ' ')).toContain('(90 + 60) : 2');
    expect(out).toContain('Tốt: bình quân các tuần còn lại từ 60,0 điểm');
    expect(out).toContain('kết quả do cơ quan cũ chuyển đến');
  });

  test('where nobody is scored in the longer period it counts nowhere, and that is said', async () => {
    const folder = officeFrom('2016-W46', '{period: 2016-08, points: 90, level: tot, basis: CV 45/SNV}');
    expect((await emul(folder, 'check')).out).toContain('brought-unused');
  });

  test('after the last period that is scored, too', async () => {
    const folder = officeFrom('2016-W46, end: 2016-W47', '{period: 2016-12, points: 90, level: tot, basis: CV 45/SNV}');
    expect((await ofBoth(folder, '2016-Q4'))['binh']?.[1]).toBe('2016-11 60');
    expect((await emul(folder, 'check')).out).toContain('brought-unused');
  });
});

describe('a result of a unit that another agency handed over (rule 18)', () => {
  const withUnit = (unit: string) => {
    const folder = officeFrom('2016-W46', MONTH);
    const text = readFileSync(join(folder, 'organization.yaml'), 'utf8');
    writeFileSync(join(folder, 'organization.yaml'), text.replace('{id: p1, name: Phòng Một}', unit));
    const criteria = readFileSync(join(folder, 'criteria', 'ca-nhan.yaml'), 'utf8');
    const ofUnits = criteria.replace('id: ca-nhan', 'id: tap-the').replace('kind: member', 'kind: unit');
    writeFileSync(join(folder, 'criteria', 'tap-the.yaml'), ofUnits);
    const scores = 'kind: scores\nperiod: 2016-W46\nentries: [{unit: p1, head: {A1: 60}}]\n';
    writeFileSync(join(folder, 'scores', '2016', '2016-W46.tap-the.yaml'), scores);
    return folder;
  };
  const checked = async (unit: string) => (await emul(withUnit(unit), 'check')).out;

  test('stands as that part as a member’s does, and says where it comes from', async () => {
    const folder = withUnit(`{id: p1, name: Phòng Một, brought: [${MONTH}]}`);
    expect((await emul(folder, 'check')).out).not.toMatch(/brought|unknown-key/);
    expect(await ofBoth(folder, '2016-Q4')).toMatchObject({
      p1: [75, '2016-10 90, 2016-11 60, 2016-12 -'],
      binh: [75, '2016-10 90, 2016-11 60, 2016-12 -'],
      an: [80, '2016-11 80, 2016-12 -'],
    });
    const { out } = await emul(folder, 'classify 2016-Q4');
    expect(out.match(/Kết quả tháng 10 do cơ quan cũ chuyển đến \(CV 45\/SNV\)/g)).toHaveLength(1);
    const explained = (await emul(folder, 'explain p1 2016-Q4')).out.replace(/\s+/g, ' ');
    expect(explained).toContain('kết quả do cơ quan cũ chuyển đến, CV 45/SNV (organization.yaml:2)');
    const json = JSON.parse((await emul(folder, 'explain p1 2016-Q4 --json')).out);
    expect(JSON.stringify(json)).toContain('"brought":{"file":"organization.yaml","line":2');
  });

  test('is told where it is changed in a period that is closed', async () => {
    const folder = withUnit(`{id: p1, name: Phòng Một, brought: [${MONTH}]}`);
    const closing = await emul(folder, 'close 2016-Q4 --today 2017-01-05 --by A --checked-by B');
    expect(closing.host.stderr() + closing.out).toContain('seals/2016-Q4.1.yaml');
    const path = join(folder, 'organization.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('points: 90', 'points: 80'));
    const { out } = await emul(folder, 'check');
    expect(out.replace(/\s+/g, ' ')).toMatch(/changed-after-close.*Phòng Một.*lúc khóa là “90 tot”, nay là “80 tot”/);
  });

  test('each finding on it names the unit', async () => {
    const scored = await checked('{id: p1, name: Phòng Một, brought: [{period: 2016-11, points: 90, level: tot}]}');
    expect(scored.replace(/\s+/g, ' ')).toContain('Phòng Một mang theo kết quả tháng 11/2016, nhưng');
    expect(scored.replace(/\s+/g, ' ')).toContain('sửa from của tập thể');
    const unused = await checked(
      '{id: p1, name: Phòng Một, rated: false, brought: [{period: 2016-10, points: 9, level: tot}]}',
    );
    expect(unused.replace(/\s+/g, ' ')).toContain('tập thể ấy không thuộc diện chấm điểm ở đây trong quý IV/2016');
    const twice = await checked(`{id: p1, name: Phòng Một, brought: [${MONTH}, ${MONTH}]}`);
    expect(twice).toContain('brought-twice');
    const wrong = await checked(
      '{id: p1, name: Phòng Một, brought: [{period: 2016-10, points: 9, level: kem}, {period: 2016-13, points: 9, level: tot}]}',
    );
    expect(wrong).toContain('brought-of-unknown-level');
    expect(wrong).toContain('brought-of-unknown-period');
  });
});
