import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { EXAMPLE, emul, office } from './office.ts';

const PAGES = join(HOME, 'tests', 'pages', 'workspace');
const paged = (path: string) => readFileSync(join(PAGES, path), 'utf8');
const folded = (out: string) => out.replace(/\s+/g, ' ');

const ROLLUP = `
rollup:
  month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: han-che, when: [{points: {atLeast: 50}}]}, {level: chua}]}
`;

const FULL = '{A1: {done: 10, assigned: 10}, A2: 19, A3: {}, B1: {}, B2: Tốt}';

describe('an event that caps the level', () => {
  const caught = office({
    'scores/2016/2016-W40.yaml': `kind: scores
period: 2016-W40
entries:
  - {member: tp-01, self: ${FULL}, council: {A2: 19}, penalty: [{event: vi-pham, times: 1, basis: BB 01}]}
  - {member: cv-03, head: ${FULL}}
  - {member: cvp-01, council: ${FULL}}
`,
  });

  test('explain says what the points give, as score does, and calls it no computed level', async () => {
    const score = folded((await emul(caught, 'score 40')).out);
    expect(score).toContain('xếp cao nhất là Còn hạn chế; theo điểm thì được Xuất sắc');
    const explained = folded((await emul(caught, 'explain tp-01 40')).out);
    expect(explained).toContain('Theo điểm thì được Xuất sắc, nhưng xếp Còn hạn chế vì');
    expect(explained).not.toContain('Tính ra là');
  });
});

describe('a sheet that was not handed in and counts as zero', () => {
  const zero = office({
    'criteria/ca-nhan.yaml': paged('criteria/ca-nhan.yaml').replace('scale:', 'missing: zero\nscale:'),
    'regulations/quy-che.yaml': paged('regulations/quy-che.yaml') + ROLLUP,
    'scores/2016/2016-W41.yaml': `kind: scores
period: 2016-W41
entries: [{member: tp-01, council: ${FULL}}, {member: cvp-01, council: ${FULL}}]
`,
  });

  test('is said in the table of parts and where the level is missed', async () => {
    const { out } = await emul(zero, 'explain cv-03 2016-10');
    expect(out).toMatch(/Tuần 41 +0,0 +Chưa hoàn thành +chưa có phiếu, tính 0 điểm/);
    expect(folded(out)).toContain('Tuần 41 0,0 điểm, Chưa hoàn thành: chưa có phiếu, tính 0 điểm');
    expect(out).not.toContain('thiếu 70,0 điểm');
  });

  test('is said of the week itself', async () => {
    const text = folded((await emul(zero, 'explain cv-03 2016-W41')).out);
    expect(text).toContain('chưa có phiếu, tính 0 điểm');
    expect(text).not.toContain('Khống chế và quyết định');
  });
});

describe('names of levels, never their ids', () => {
  const plain = `kind: regulation
id: quy-che
title: Quy chế thi đua
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels: [{id: xuat-sac, name: Hạng Nhất}, {id: tot, name: Hạng Nhì}, {id: han-che, name: Hạng Ba}, {id: chua, name: Hạng Tư}]
gates:
  - {id: khien-trach, gate: discipline, periods: [month], forms: [khien-trach], level: han-che}
${ROLLUP}`;

  test('a gate names a level that has no short form', async () => {
    const organization = paged('organization.yaml').replace(
      'name: Nguyễn Văn An',
      'name: Nguyễn Văn An\n    discipline: [{form: khien-trach, date: 2016-10-05, decision: 9/QĐ-BDT}]',
    );
    const folder = office({ 'regulations/quy-che.yaml': plain, 'organization.yaml': organization });
    const { out, host } = await emul(folder, 'classify 2016-10');
    expect(host.stderr()).toBe('');
    expect(folded(out)).toContain('cao nhất là Hạng Ba');
    expect(out).not.toMatch(/han-che/);
  });

  test('a part is named as the regulation has it by which it was classified', async () => {
    const other = plain
      .replace('id: quy-che', 'id: khac')
      .replace(/\{id: (\S+), name/g, '{id: hang-$1, name')
      .replace(/level: (\S+?)([,}])/g, 'level: hang-$1$2');
    const folder = office({ 'regulations/khac.yaml': other, 'regulations/quy-che.yaml': plain });
    const { out, host } = await emul(folder, 'explain cv-03 2016-10 --regulation khac');
    expect(host.stderr()).toBe('');
    expect(out).toMatch(/Tuần 40 +\S+ +Hạng Nhì/);
    expect(out).not.toMatch(/\btot\b/);
  });
});

describe('classify --unit', () => {
  interface Answer {
    readonly results: readonly { readonly subject: { readonly unit: string; readonly id: string } }[];
    readonly summary: { readonly member: Readonly<Record<string, number>> };
  }

  test.each(['2016-H2', '2016-W45'])('%s gives the same rows in JSON as on the screen', async (period) => {
    const asked = JSON.parse((await emul(EXAMPLE, `classify ${period} --unit cs-dt --json`)).out) as Answer;
    const all = JSON.parse((await emul(EXAMPLE, `classify ${period} --json`)).out) as Answer;
    expect(asked.results).toEqual(all.results.filter(({ subject }) => subject.unit === 'cs-dt'));
    expect(asked.results.length).toBeGreaterThan(0);
    const members = Object.values(asked.summary.member).reduce((sum, count) => sum + count, 0);
    expect(members).toBe(asked.results.filter(({ subject }) => subject.id !== 'cs-dt').length);
  });
});
