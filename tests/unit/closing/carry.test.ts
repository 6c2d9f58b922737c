import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { oneNumber, scoresOf } from '../regulations/classified.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['chua']] as const;
const FILES: Readonly<Record<string, string>> = {
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2025-12, cutoffs: [{period: 2025, last: 2025-11, carry: true}, {period: 2026, last: 2026-11, carry: true}]}\n',
  'organization.yaml':
    'kind: organization\nunits: [{id: p1, name: P1, rated: false}]\nmembers:\n  - {id: a, name: An, assignments: [{unit: p1, position: CV, from: 2025-01-01}]}\n',
  'regulations/quy-che.yaml':
    'kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month\nlevels: [{id: xuat-sac, name: X}, {id: tot, name: T}, {id: chua, name: C}]\nrollup: {year: {from: month, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]}}\n',
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({ '2025-12': { a: 80 }, '2026-11': { a: 94 }, '2026-12': { a: 60 }, '2027-01': { a: 90 } }),
};

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'emul-carry-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { code } = await asked('close 2026 --today 2026-12-05 --by A --checked-by B');
  expect(code).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function asked(line: string): Promise<{ code: number; said: string; json: string }> {
  const host = memoryHost(root);
  const code = await run(line.split(' '), host);
  return { code, said: `${host.stdout()}${host.stderr()}`, json: host.stdout() };
}

/** What `check` tells with a file edited, which is put back. */
async function toldOf(path: string, from: string, to: string): Promise<string> {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
  const { said } = await asked('check');
  const points = await pointsOf('2026');
  expect(points).toBe(87);
  writeFileSync(join(root, path), text);
  return said;
}

async function pointsOf(period: string): Promise<number> {
  return JSON.parse((await asked(`classify ${period} --json`)).json).results[0].points;
}

test('a year closed at its carrying cut-off holds the days that count, and leaves the rest to the next', async () => {
  expect(readFileSync(join(root, 'seals/2026.1.yaml'), 'utf8')).toContain(
    'counted: {from: 2025-12-01, to: 2026-11-30}',
  );
  expect(await pointsOf('2026')).toBe(87);
  expect(await pointsOf('2027')).toBe(75);
  expect((await asked('score 2025-12')).said).toContain('Đã khóa sổ');
  expect((await asked('score 2026-12')).said).not.toContain('Đã khóa sổ');
});

test('what is changed in the rest is none of it, and what is changed in the month before the year is', async () => {
  expect(await toldOf('scores/2026/2026-12.yaml', '{P: 60}', '{P: 61}')).not.toContain('changed-after-close');
  expect(
    await toldOf(
      'organization.yaml',
      'members:\n',
      'members:\n  - {id: b, name: Bình, assignments: [{unit: p1, position: CV, from: 2026-12-10}]}\n',
    ),
  ).not.toContain('changed-after-close');
  expect(await toldOf('scores/2025/2025-12.yaml', '{P: 80}', '{P: 81}')).toMatch(/changed-after-close.*tháng 12\/2025/);
  expect(await toldOf('emul.yaml', 'last: 2026-11, carry: true', 'last: 2026-11')).toMatch(
    /changed-after-close.*chốt số liệu năm 2026/,
  );
  expect(await toldOf('emul.yaml', '{period: 2025, last: 2025-11, carry: true}, ', '')).toMatch(
    /changed-after-close.*chốt số liệu năm 2025/,
  );
});
