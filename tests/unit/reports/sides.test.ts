import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

/** Bà Vân has 894631/9450 points, 94.66994…; the best level is to begin just above that. */
function withBoundAbove(): string {
  const folder = copied('example');
  const path = join(folder, 'regulations', 'bdt-2016.yaml');
  const text = readFileSync(path, 'utf8');
  const [before = '', after = ''] = text.split('  half-year:\n');
  writeFileSync(path, `${before}  half-year:\n${after.replace('{atLeast: 90}', '{atLeast: 94.67}')}`);
  return folder;
}

// Each of these prints points by themselves, far from a column that takes more places for somebody else.
test.each([
  'explain tt-01 2017-H1',
  'candidates 2017-H1 --all',
  'decide 2017-H1 --dry-run',
  'report notice 2017-H1',
  'exemplars',
  'exemplars show tt-01',
  'summary 2017-H1',
  'report ratings 2017-H1',
  'classify 2017 --parts',
  'classify 2017-H1',
])('emul %s shows no points on the wrong side of a bound', async (line) => {
  const { code, out } = await emul(withBoundAbove(), line);
  expect(code).toBe(0);
  const own = out.split('\n').filter((one) => !/từ 70 |(?:từ|ngưỡng) 94,67/.test(one.replace('94,6699', '')));
  expect(own.filter((one) => /94,67(?!\d)/.test(one))).toEqual([]);
  expect(out).toContain('94,6699');
});

test('a condition that is not met shows why, beside its bound', async () => {
  const { out } = await emul(withBoundAbove(), 'explain tt-01 2017-H1');
  expect(out).toMatch(/từ 94,67 điểm trở lên +94,6699 +chưa đạt/);
});

test('candidates stand in a column, with one number of places', async () => {
  const { out } = await emul(copied('example'), 'candidates 2016-H2 --award giay-khen');
  const points = [...out.matchAll(/ (\d\d,\d+) Xuất sắc/g)].map(([, digits = '']) => digits.split(',')[1]?.length);
  expect(points.length).toBeGreaterThan(0);
  expect(new Set(points).size).toBe(1);
});
