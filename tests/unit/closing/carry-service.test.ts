import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { laid, typed } from './base-office.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['chua']] as const;
const YEAR = `{from: month, points: {method: mean}, levels: [${LEVELS.map(([level, least]) => `{level: ${level}${least ? `, when: [{points: {atLeast: ${least}}}]` : ''}}`).join(', ')}]}`;

/** Closed on 5/12: An is there all year; Bình came on 20/6, so that six months are full on 19/12. */
const FILES = {
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2025-12, cutoffs: [{period: 2025, last: 2025-11, carry: true}, {period: 2026, last: 2026-11, carry: true}, {period: 2027, last: 2027-11, carry: true}]}\n',
  'organization.yaml': `kind: organization
units: [{id: p1, name: P1, rated: false}, {id: p2, name: P2, rated: false}]
members:
  - {id: an, name: An, assignments: [{unit: p1, position: CV, from: 2025-01-01}]}
  - {id: binh, name: Bình, assignments: [{unit: p1, position: CV, from: 2026-06-20}]}
`,
  'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month
levels: [{id: xuat-sac, name: X}, {id: tot, name: T}, {id: chua, name: C}]
rollup: {year: ${YEAR}}\nservice: [{periods: [year], atLeast: {months: 6}}]\n`,
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({
    '2025-12': { an: 80 },
    '2026-11': { an: 94, binh: 90 },
    '2026-12': { an: 60, binh: 60 },
    '2027-01': { an: 90, binh: 90 },
    '2027-12': { an: 0, binh: 0 },
  }),
};
const BINH = '{unit: p1, position: CV, from: 2026-06-20}';

let root = '';
beforeAll(async () => {
  root = laid(FILES);
  expect(await typed(root, 'close 2026 -q', '2026-12-05')).toMatchObject({ code: 0, said: '' });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What stands in the rows of a year: points, or why nobody is rated. */
async function rows(year: string): Promise<string[]> {
  const { results } = JSON.parse((await typed(root, `classify ${year} --json`)).out);
  return results.map(
    ({ subject, points, reasons }: { subject: { id: string }; points: number; reasons: { id: string }[] }) =>
      `${subject.id} ${points ?? reasons.map(({ id }) => id).join(' ')}`,
  );
}

/** What `check` and `verify` tell with other stays of Bình, which are put back. */
async function told(stays: string): Promise<{ check: string; verify: string; rows: string[] }> {
  const path = join(root, 'organization.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(BINH, stays));
  const said = {
    check: (await typed(root, 'check')).said,
    verify: (await typed(root, 'verify')).said,
    rows: await rows('2026'),
  };
  writeFileSync(path, text);
  return said;
}

test('rows of the seal say how long each served in the whole calendar year', () => {
  const seal = readFileSync(join(root, 'seals/2026.1.yaml'), 'utf8');
  expect(seal).toMatch(/member: an,.*service: \[12, 0\]/);
  expect(seal).toMatch(/member: binh,.*service: \[6, 12\]/);
});

test('what came after the cut-off counts in the next year, before and after that is closed', async () => {
  expect(await rows('2026')).toEqual(['an 87', 'binh 90']);
  expect(await rows('2027')).toEqual(['an 75', 'binh 75']);
});

test('an end after closing that leaves too short a service is told, and its effect', async () => {
  const { check, verify, rows } = await told('{unit: p1, position: CV, from: 2026-06-20, to: 2026-12-15}');
  expect(check).toMatch(/changed-after-close.*Bình, thời gian công tác/);
  expect(check).toContain('01/12/2026 – 15/12/2026');
  expect(verify).toMatch(/Bình[\s\S]*không xếp loại/);
  expect(rows).toEqual(['an 87', 'binh 90']);
});

test('an end that leaves enough is told, and has no effect', async () => {
  const { check, verify } = await told('{unit: p1, position: CV, from: 2026-06-20, to: 2026-12-25}');
  expect(check).toContain('changed-after-close');
  expect(verify).not.toContain('không xếp loại');
});

test('a move within the agency, an end in the next year and whoever comes later are none of it', async () => {
  const moved = await told(
    '{unit: p1, position: CV, from: 2026-06-20, to: 2026-12-09}, {unit: p2, position: CV, from: 2026-12-10}',
  );
  expect(moved.check).not.toContain('changed-after-close');
  const later = await told('{unit: p1, position: CV, from: 2026-06-20, to: 2027-01-15}');
  expect(later.check).not.toContain('changed-after-close');
  const path = join(root, 'organization.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    `${text}  - {id: cuong, name: Cường, assignments: [{unit: p1, position: CV, from: 2026-12-10}]}\n`,
  );
  expect((await typed(root, 'check')).said).not.toContain('changed-after-close');
  writeFileSync(path, text);
});

test('a command that would write such an end writes nothing and says how it is amended', async () => {
  const refused = await typed(
    root,
    'people end binh --to 2026-12-15 --why "nghỉ việc" --decision 1/QĐ --date 2026-12-14',
  );
  expect(refused.code).not.toBe(0);
  expect(refused.said).toMatch(/thời gian công tác[\s\S]*emul amend 2026 --subject binh/);
});

test('restore puts the end back', async () => {
  const path = join(root, 'organization.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(BINH, '{unit: p1, position: CV, from: 2026-06-20, to: 2026-12-15}'));
  expect(await typed(root, 'restore 2026 -q')).toMatchObject({ code: 0 });
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('years are closed one after the other, each with the rest of the one before', async () => {
  expect(await typed(root, 'close 2027 -q', '2027-12-05')).toMatchObject({ code: 0 });
  const seal = readFileSync(join(root, 'seals/2027.1.yaml'), 'utf8');
  expect(seal).toContain('counted: {from: 2026-12-01, to: 2027-11-30}');
  expect(seal).toContain('period: 2026-12');
  expect(seal).not.toContain('period: 2027-12');
  expect(await rows('2027')).toEqual(['an 75', 'binh 75']);
});
