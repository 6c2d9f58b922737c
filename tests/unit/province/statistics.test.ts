import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { does } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'emul-statistics-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một}]
members:
  - {id: an, name: Nguyễn Văn An, assignments: [{unit: p1, position: Trưởng phòng, from: 2016-01-01}]}
  - {id: binh, name: Lê Thị Bình, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}]}
`,
  'criteria/ca-nhan.yaml': `kind: criteria
id: ca-nhan
title: Thang điểm
edition: 1
status: issued
issued: {date: 2015-12-31, decision: 59/QĐ}
effective: {from: 2016-01-01}
appliesTo: {kind: member}
scale: {max: 100, step: 1}
groups: [{id: A, title: Công việc, max: 100, criteria: [{id: A1, title: Công việc, max: 100, mode: mark}]}]
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`,
  'scores/2016/2016-H1.yaml':
    'kind: scores\nperiod: 2016-H1\nentries: [{member: an, head: {A1: 80}}, {member: binh, head: {A1: 60}}]\n',
  'scores/2016/2016-H2.yaml':
    'kind: scores\nperiod: 2016-H2\nentries: [{member: an, head: {A1: 80}}, {member: binh, head: {A1: 60}}]\n',
  'campaigns/dot.yaml': 'kind: campaign\nid: dot\ntitle: Thi đua chào mừng\nfrom: 2016-10-01\nto: 2016-11-30\n',
  'campaigns/cu.yaml': 'kind: campaign\nid: cu\ntitle: Thi đua năm trước\nfrom: 2015-10-01\nto: 2016-11-30\n',
  'plans/phat-dong.yaml':
    'kind: plan\nid: phat-dong\ntitle: Phát động\nsort: launch\ndocument: 02/KH\nfrom: 2016-01-01\nto: 2016-12-31\n',
  'awards/2016.yaml': `kind: awards
commendations:
  - {member: an, award: bang-khen, period: 2016, decision: 1/QĐ-UBND, date: 2016-12-01}
  - {member: binh, award: bang-khen, period: 2016, decision: 1/QĐ-UBND, date: 2016-12-01}
  - {unit: p1, award: bang-khen, period: 2016, decision: 2/QĐ-UBND, date: 2016-12-01}
  - {member: binh, award: giay-khen, period: 2016, decision: 3/QĐ, date: 2016-12-01}
`,
};

const regulation = (statistics: string) => `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ, date: 2015-12-31, force: own}
base: half-year
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
rollup: {year: {from: half-year, points: {method: mean}, levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]}}
awards:
  - {id: bang-khen, name: Bằng khen, form: commendation, periods: [year], decides: {who: superior, name: Chủ tịch UBND tỉnh}, when: [{level: {atLeast: tot}}]}
  - {id: giay-khen, name: Giấy khen, form: commendation, periods: [year], decides: head, when: [{level: {atLeast: tot}}]}
${statistics}`;

const FORMS = 'statistics: [{from: 2016-01-01, document: 02/2016/TT-BNV, movements: 0601.N, awards: 0603.N}]\n';

async function office(place: string, name: string, files: Record<string, string | undefined> = {}) {
  const all = {
    ...FILES,
    'emul.yaml': `kind: workspace\nagency: {name: ${name}}\nregulation: quy-che\n`,
    'regulations/quy-che.yaml': regulation(FORMS),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, place, path)), { recursive: true });
    writeFileSync(join(folder, place, path), text);
  }
  const { code, out, err } = await does(folder, 'close', '2016', '-C', place, '--today', '2017-01-10', '-q');
  expect(code, out + err).toBe(0);
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const told = async (...line: string[]) => JSON.parse((await does(folder, 'province', ...line, '--json')).out);

beforeAll(async () => {
  await office('in/a', 'Sở A');
  await office('in/b', 'Sở B', { 'awards/2016.yaml': undefined, 'campaigns/cu.yaml': undefined });
  await office('in/c', 'Sở C', { 'regulations/quy-che.yaml': regulation('') });
});

test('a year adds movements and awards of superiors up by circular, as each agency’s own statistics say', async () => {
  const out = flat((await does(folder, 'province', 'in', '2016')).out);
  expect(out).toContain('theo Thông tư số 02/2016/TT-BNV, cộng từ 2 cơ quan');
  expect(out).toMatch(/\(biểu 0601\.N\).*?Tổng số 4 Dưới 1 năm 2 1 năm 2 .*?\(đợt\) 2 Thường xuyên hằng năm 2/);
  expect(out).toMatch(/\(biểu 0603\.N\).*?Tổng số 3 1 2 1 1 Bằng khen 3 1 2 1 1/);
  expect(out).toContain('1 cơ quan không có số liệu khen thưởng, không tính là 0.');
  expect(out).toContain('cộng từ 1 cơ quan có quy chế chưa cho biết thông tư nào');
  const own = flat((await does(folder, 'report', 'statistics', '2016', '-C', 'in/a')).out);
  expect(own).toMatch(/Tổng số 2 Dưới 1 năm 1 1 năm 1 .*?Tổng số 3 1 2 1 1 Bằng khen 3 1 2 1 1/);
});

test('a half-year has no statistics', async () => {
  const { out } = await does(folder, 'province', 'in', '2016-H1');
  expect(out).not.toContain('biểu thống kê');
});

test('an export says the same as its workspace; one that does not hold it is told, not counted as 0', async () => {
  for (const place of ['a', 'b', 'c'])
    await does(folder, 'export', '2016', '-C', `in/${place}`, '-o', `out/${place}`, '-q');
  const [files, exports] = [await told('in', '2016'), await told('out', '2016')];
  expect(exports.statistics).toEqual(files.statistics);
  expect(exports.awards).toEqual(files.awards);
  expect(files.statistics).toMatchObject([
    { circular: '02/2016/TT-BNV', agencies: 2, movements: 4, silent: { movements: 0, awards: 1 } },
    { circular: null, agencies: 1, movements: 2, silent: { movements: 0, awards: 0 } },
  ]);
  cpSync(join(folder, 'out/a'), join(folder, 'old/a'), { recursive: true });
  const path = join(folder, 'old/a/datapackage.json');
  const said = JSON.parse(readFileSync(path, 'utf8'));
  const resources = said.resources.filter(({ name }: { name: string }) => !['movements', 'circulars'].includes(name));
  writeFileSync(path, JSON.stringify({ ...said, resources }));
  const [old] = (await told('old', '2016')).statistics;
  expect(old).toMatchObject({ circular: null, movements: null, silent: { movements: 1, awards: 0 } });
  const out = flat((await does(folder, 'province', 'old', '2016')).out);
  expect(out).toContain('1 bản xuất không cho biết thông tư');
  expect(out).toContain('1 cơ quan không cho biết phong trào thi đua, không tính là 0.');
  expect(out).not.toContain('Số phong trào');
});
