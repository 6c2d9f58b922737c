import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

const folder = mkdtempSync(join(tmpdir(), 'emul-awards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const does = async (...line: string[]) => {
  const host = memoryHost(folder);
  await run(line, host);
  return host.stdout();
};

const WON = `kind: awards
completeFrom: 2016
titles:
  - {member: tp-csdt, award: ldtt, period: 2016-H2, decision: 7/QĐ, date: 2016-12-20}
  - {member: cv-02, award: ldtt, period: 2016-H2, decision: 7/QĐ, date: 2016-12-20}
  - {member: cv-03, award: ldtt, period: 2016-H2, decision: …, date: …}
  - {unit: cs-dt, award: tt-ldtt, period: 2016-H2, decision: 7/QĐ, date: 2016-12-20}
commendations:
  - {member: cv-02, award: giay-khen, period: 2016-H2, decision: 8/QĐ, date: 2016-12-20}
  - {member: cv-03, award: giay-khen, period: 2016-H2, decision: 8/QĐ, date: 2016-12-20, revoked: {date: 2016-12-28}}
  - {member: cv-03, award: giay-khen, period: 2016-H2, decision: 1/QĐ, date: 2015-12-20}
  - {unit: cs-dt, award: giay-khen-tap-the, period: 2016-H2, decision: 8/QĐ, date: 2016-12-20}
  - {unit: cs-dt, award: khong-co, period: 2016-H2, decision: 9/QĐ, date: 2016-12-20}
`;

/** A copy of the example under another name, closed anew: no copy of another's seal. */
async function agency(place: string, name: string, won: string | undefined, giayKhen = 'Giấy khen') {
  const root = join(folder, place);
  cpSync(join(HOME, 'data', 'example-closed'), root, { recursive: true });
  for (const gone of ['seals', 'amendments', 'awards']) rmSync(join(root, gone), { recursive: true });
  edited(join(root, 'emul.yaml'), 'name: Ban Dân tộc tỉnh Ninh Thuận', `name: ${name}`);
  edited(join(root, 'regulations', 'bdt-2016.yaml'), 'name: Giấy khen', `name: ${giayKhen}`);
  if (won) cpSync(join(HOME, 'data', 'example-closed', 'awards'), join(root, 'awards'), { recursive: true });
  if (won) writeFileSync(join(root, 'awards', '2016.yaml'), won);
  await does('close', '2016-H2', '-C', place, '--today', '2017-01-09', '-q');
}

function edited(path: string, before: string, after: string) {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replaceAll(before, after));
}

beforeAll(async () => {
  await agency('in/so-nganh/a', 'Sở A', WON);
  await agency('in/so-nganh/b', 'Sở B', WON, 'Giấy khen của Giám đốc Sở');
  await agency('in/xa-phuong/c', 'Xã C', WON);
  await agency('in/xa-phuong/d', 'Xã D', undefined);
});

interface Won {
  readonly form: string;
  readonly name: string;
  readonly by: string | null;
  readonly units: number;
  readonly members: number;
}

const row = ({ form, name, by, units, members }: Won) => [form, name, by, units, members];

const EACH = [
  ['title', 'Lao động tiên tiến', 'head', 0, 6],
  ['title', 'Tập thể Lao động tiên tiến', 'head', 3, 0],
  ['commendation', 'Giấy khen', 'head', 2, 2],
  ['commendation', 'Giấy khen của Giám đốc Sở', 'head', 1, 1],
  ['commendation', 'khong-co', null, 3, 0],
];

test('awards of one name are one row; only what is proven, in force and of the period counts', async () => {
  const { awards, agencies } = JSON.parse(await does('province', 'in', '2016-H2', '--json'));
  expect(awards.byName.map(row)).toEqual(EACH);
  expect(awards.silent).toBe(1);
  expect(agencies.map(({ awards: own }: { awards: { titles: object } | null }) => own?.titles)).toEqual([
    { units: 1, members: 2 },
    { units: 1, members: 2 },
    { units: 1, members: 2 },
    undefined,
  ]);
});

test('an export says the same as its workspace, name for name', async () => {
  for (const place of ['so-nganh/a', 'so-nganh/b', 'xa-phuong/c', 'xa-phuong/d'])
    await does('export', '2016-H2', '-C', `in/${place}`, '-o', `exports/${place}`, '-q');
  const { awards } = JSON.parse(await does('province', 'exports', '2016-H2', '--json'));
  expect(awards.byName.map(row)).toEqual(EACH);
  expect(awards.silent).toBe(1);
});

test('the paper parts them by kind of agency, and says where they come from and who said nothing', async () => {
  const out = await does('province', 'in', '2016-H2');
  const table = out.slice(out.indexOf('Khen thưởng có quyết định'));
  expect(table).toMatch(
    /so-nganh[\s\S]*Lao động tiên tiến\s+người đứng đầu\s+4\s+0[\s\S]*xa-phuong[\s\S]*Lao động tiên tiến\s+người đứng đầu\s+2\s+0/,
  );
  expect(table).toMatch(/Tổng cộng 3 cơ quan[\s\S]*Lao động tiên tiến\s+người đứng đầu\s+6\s+0/);
  expect(table.replaceAll(/\s+/g, ' ')).toContain('không phải từ số liệu đã khóa');
  expect(table).toContain('1 cơ quan không có số liệu khen thưởng.');
});
