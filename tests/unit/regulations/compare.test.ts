import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { EXAMPLE, emul } from '../reports/office.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An example with this regulation laid into it as `moi`. */
function officeWith(rules: string, example = EXAMPLE): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-compare-'));
  made.push(folder);
  cpSync(example, folder, { recursive: true });
  writeFileSync(join(folder, 'regulations', 'moi.yaml'), `kind: regulation\nid: moi\ntitle: Mới\n${rules}`);
  return folder;
}

const CLOSED = join(HOME, 'data', 'example-closed');
const LOOSE = `extends: bdt-2016
drop: [head-not-above-unit]
rollup:
  half-year:
    from: month
    points: {method: mean}
    levels:
      - {level: xuat-sac, when: [{points: {atLeast: 90}}]}
      - {level: tot, when: [{points: {atLeast: 70}}]}
      - {level: han-che, when: [{points: {atLeast: 50}}]}
      - {level: chua}
`;

async function compared(folder: string, line: string) {
  const { out, code } = await emul(folder, `regulation compare ${line} --json`);
  return { found: JSON.parse(out), code };
}

const rowOf = (found: { results: { subject: { id: string } }[] }, id: string) =>
  found.results.find(({ subject }) => subject.id === id);

test('a regulation that came after a period was closed is read, on what was closed', async () => {
  const folder = officeWith(LOOSE, CLOSED);
  const { found, code } = await compared(folder, 'bdt-2016 moi 2016-H2');
  expect(code).toBe(0);
  expect(found.seal.period).toBe('2016-H2');
  const { out } = await emul(folder, 'classify 2016-H2 --regulation moi --json');
  const sides = JSON.parse(out).results.map((row: { level: string; points: number }) => [row.level, row.points]);
  const after = found.results.map(({ after: row }: { after: { level: string; points: number } }) => [
    row.level,
    row.points,
  ]);
  expect(after).toEqual(sides);
});

test('whom the Council alone keeps at one level is told, with why', async () => {
  const folder = officeWith(LOOSE, CLOSED);
  const { out } = await emul(folder, 'regulation compare bdt-2016 moi 2016-H2');
  expect(out).toContain('Tính ra thì khác, nhưng quyết định của Hội đồng đặt cùng một mức ở cả hai bên:');
  expect(out).toMatch(/Ông Trần Quốc Hòa: Tốt → Xuất sắc; quy chế cũ: Xuất sắc cần ít nhất 75%/);
});

test('of a closed period too it is said why it cannot be read under a regulation', async () => {
  for (const line of ['classify 2016-H2 --regulation tdkt-2013', 'regulation compare bdt-2016 tdkt-2013 2016-H2']) {
    const { host, code } = await emul(CLOSED, line);
    expect(code).toBe(1);
    expect(host.stderr()).toContain('lỗi[not-rolled-up]');
  }
});

test('nobody is compared where the bases differ, also where only the period was scored by another', async () => {
  const folder = officeWith('extends: nd335-2025\n');
  for (const pair of ['bdt-2016 nd335-2025', 'nd335-2025 moi']) {
    const { found, code } = await compared(folder, `${pair} 2016-H2`);
    expect([code, found.comparable, found.scoredBy, found.results, found.after.summary]).toEqual([
      1,
      false,
      'week',
      [],
      null,
    ]);
  }
});

test('levels that no order tells apart rate nobody, and that is why', async () => {
  const three = `base: week
levels: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]
rollup: {month: {from: week, points: {method: mean}, levels: [{level: a, when: [{points: {atLeast: 90}}]}, {level: b, when: [{points: {atLeast: 70}}]}, {level: c}]}}
`;
  const { found } = await compared(officeWith(three), 'bdt-2016 moi 2016-10');
  expect(
    rowOf(found, 'cv-03') ?? found.results.find((row: { verdict: string }) => row.verdict === 'only-before'),
  ).toMatchObject({
    verdict: 'only-before',
    why: [{ by: 'not-rated', side: 'after' }],
  });
});

test('a rule that is not there is nothing, and one alike is not told', async () => {
  const { found } = await compared(officeWith(LOOSE), 'bdt-2016 moi 2016-H2');
  expect(found.rules.map(({ id, after }: { id: string; after: string | null }) => [id, after])).toEqual([
    ['half-year coverage', null],
    ['half-year rung 0', 'từ 90 điểm trở lên'],
    ['half-year gate head-not-above-unit', null],
  ]);
  const { found: same } = await compared(EXAMPLE, 'bdt-2016 bdt-2016 2016-H2');
  expect(same.rules).toEqual([]);
  expect(same.results.every(({ verdict }: { verdict: string }) => ['same', 'not-rated'].includes(verdict))).toBe(true);
});
