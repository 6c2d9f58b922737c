import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsIn, mended, typed } from '../entry/workbooks.ts';
import { emul } from './emul.ts';

/** What the people of the half-year page do in its files between two lines. */

const ORGANIZATION = `kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo Ban, rated: false}
  - id: van-phong
    name: Văn phòng
    head: cvp
    duties: [{id: vp-1, text: Chuẩn bị giao ban tuần và báo cáo chung}, {id: vp-2, text: Văn thư và lưu trữ}]
  - id: nghiep-vu
    name: Phòng Nghiệp vụ
    head: tpnv
    duties: [{id: nv-1, text: Theo dõi chính sách dân tộc}]
positions: [{name: Chánh Văn phòng, short: CVP}, {name: Trưởng phòng, short: TP}, {name: Chuyên viên, short: CV}]
council: {chair: tb, secretary: cvp, members: [tpnv]}
members:
`;

const PEOPLE: readonly (readonly [id: string, honorific: string, name: string, unit: string, post: string])[] = [
  ['tb', 'Bà', 'Lê Thị Đứng Đầu', 'lanh-dao', 'Trưởng ban'],
  ['cvp', 'Ông', 'Phạm Minh Tuấn', 'van-phong', 'Chánh Văn phòng'],
  ['vp-mai', 'Bà', 'Kadá Thị Mai', 'van-phong', 'Chuyên viên'],
  ['vp-hang', 'Bà', 'Lê Thị Thu Hằng', 'van-phong', 'Chuyên viên'],
  ['tpnv', 'Ông', 'Trần Quốc Hòa', 'nghiep-vu', 'Trưởng phòng'],
  ['nv-an', 'Ông', 'Nguyễn Văn An', 'nghiep-vu', 'Chuyên viên'],
  ['nv-chi', 'Bà', 'Đàng Thị Kim Chi', 'nghiep-vu', 'Chuyên viên'],
];

/** Changes a file's text; what is to be replaced must be there. */
function rewrite(
  folder: string,
  path: string,
  ...changes: readonly (readonly [was: string | RegExp, is: string])[]
): void {
  let text = readFileSync(join(folder, path), 'utf8');
  for (const [was, is] of changes) {
    const next = text.replace(was, is);
    if (next === text) throw new Error(`${path} has no ${was}`);
    text = next;
  }
  writeFileSync(join(folder, path), text);
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function founded(folder: string): void {
  const people = PEOPLE.map(
    ([id, honorific, name, unit, position]) =>
      `  - {id: ${id}, honorific: ${honorific}, name: ${name}, assignments: [{unit: ${unit}, position: ${position}, from: 2016-01-01}]}\n`,
  );
  write(folder, 'organization.yaml', ORGANIZATION + people.join(''));
  rewrite(folder, 'criteria/ca-nhan.yaml', ['{duty: vp-1, weight: 0.4}]', '{duty: vp-1, weight: 0.4}, nv-1]']);
  rmSync(join(folder, 'scores'), { recursive: true });
}

export const launched = (folder: string) =>
  write(
    folder,
    'plans/phat-dong.yaml',
    `kind: plan
id: phat-dong-2016
title: Phát động thi đua sáu tháng cuối năm 2016
document: 45/KH-BDT
date: 2016-09-20
from: 2016-09-20
to: 2016-12-31
goals: [Hoàn thành xuất sắc nhiệm vụ năm 2016]
tasks: [{id: chinh-sach, text: Thực hiện chính sách dân tộc, duties: [nv-1]}]
targets: [{id: dung-han, text: Văn bản giải quyết đúng hạn, atLeast: 95, unit: '%', who: [{head: van-phong}]}]
forms: [Thi đua thường xuyên theo tuần]
measures: [Giao ban tuần]
assignments:
  - {id: ra-soat, text: Rà soát danh sách người có uy tín, who: [{head: nghiep-vu}], tasks: [chinh-sach], by: 2016-10-31}
reviews: [{id: so-ket, text: Sơ kết phong trào thi đua, who: [{unit: van-phong}], each: half-year, within: 15}]
`,
  );

/** Two divisions and three people write down what they strive for. */
export const registered = (folder: string) =>
  typed(join(folder, 'registrations-2016.xlsx'), 1, {
    C6: '03/10/2016',
    D6: 'tt-ldtt',
    D7: 'tt-ldtt',
    E7: 'Giải quyết đúng hạn 95% văn bản',
    D9: 'Lao động tiên tiến; cstdcs',
    D13: 'ldtt',
    D14: 'ldtt',
  });

/** What is answered for so many people: work done of work given, quality, lateness, absences, lateness of a day, manner. */
export const sheets = (count: number) => Array(count).fill(['10/10', '18', '0', '0', '', 'Tốt']).flat();

/** Both forms come back filled in; that of Phòng Nghiệp vụ renamed, its rows the other way round, and spoiled in five places. */
export function damaged(folder: string): void {
  mkdirSync(join(folder, 'gui-ve'));
  const back = join(folder, 'gui-ve', 'Bản sao phiếu NV (1).xlsx');
  cpSync(join(folder, 'Phieu tuan 41 - Phong Nghiep vu.xlsx'), back);
  cpSync(join(folder, 'Phieu tuan 41 - Van phong.xlsx'), join(folder, 'gui-ve', 'vp.xlsx'));
  const columns = columnsIn(back, 1);
  const at = (code: string, row: number) => `${columns.get(code) ?? '?'}${row}`;
  const whole = (row: number) => ({
    [at('self.A1.done', row)]: 10,
    [at('self.A1.assigned', row)]: 10,
    [at('self.A2', row)]: 18,
    [at('self.A3.tre', row)]: 0,
    [at('self.B2', row)]: 'Tốt',
  });
  typed(join(folder, 'gui-ve', 'vp.xlsx'), 1, { ...whole(9), ...whole(10), ...whole(11) });
  const grades = [at('self.B2', 9), at('self.B2', 10)];
  typed(back, 1, {
    ...whole(9),
    ...whole(10),
    ...whole(11),
    ...{ A9: 'nv-chi', B9: 'Đàng Thị Kim Chi', C9: 'Chuyên viên' },
    ...{ A11: 'tpnv', B11: 'Trần Quốc Hòa', C11: 'Trưởng phòng' },
    [at('self.A2', 9)]: 25,
    [at('self.A2', 10)]: '17,5',
  });
  mended(back, (parts) => {
    const name = 'xl/worksheets/sheet1.xml';
    const added = '<row r="12"><c r="B12" t="inlineStr"><is><t>Kadá Thị Mai</t></is></c><c r="F12"><v>17</v></c></row>';
    const xml = (parts.get(name) ?? '')
      .replace('</sheetData>', `${added}</sheetData>`)
      .replace('</mergeCells>', `<mergeCell ref="${grades.join(':')}"/></mergeCells>`)
      .replace(/<col min="3" /, '<col hidden="1" min="3" ');
    parts.set(name, xml);
  });
}

export const TROUBLES: readonly string[] = [
  'tự chấm A1 10/10, A2 17,5',
  '!F9: điểm 25 nằm ngoài khoảng 0–20',
  '!J9: các ô J9:J10 bị gộp làm một',
  '!B12: Kadá Thị Mai thuộc Văn phòng, không phải phòng',
];

/** The divisions say what the spoiled cells were to say; the head of the agency scores too, and the Council keeps all. */
export const corrected = (folder: string) => kept(folder, 41);

/** Weeks opened one by one and filled in as people do in an editor. */
export const scored = (first: number, last: number) => async (folder: string) => {
  for (let week = first; week <= last; week += 1) {
    await emul(`open 2016-W${week}`, folder);
    kept(folder, week);
  }
};

function kept(folder: string, week: number): void {
  const path = join(folder, 'scores', '2016', `2016-W${week}.yaml`);
  const text = readFileSync(path, 'utf8').replaceAll(
    '{A1: {done: …, assigned: …}, A2: …, A3: …, B1: …, B2: …}',
    `{A1: {done: 10, assigned: 10}, A2: 18, A3: ${week === 47 ? '{tre: 1}' : '{}'}, B1: {}, B2: Tốt}`,
  );
  const whole = text.replaceAll('A2: …', 'A2: 18').replaceAll('B2: …', 'B2: Khá');
  writeFileSync(path, whole.replace(/^( {4}self: .*)$/gm, '$1\n    council: {A1: {done: 10, assigned: 10}}'));
}

/** Scored to the end of November, with an inspection and a way of working that was recognised. */
export async function decemberCame(folder: string): Promise<void> {
  await scored(44, 47)(folder);
  write(
    folder,
    'inspections/quy-4.yaml',
    `kind: inspection
id: kt-quy-4
title: Văn phòng kiểm tra quý IV
date: 2016-11-01
by: [{unit: van-phong}]
units: [nghiep-vu]
findings:
  - {unit: nghiep-vu, about: Văn bản chậm hạn, text: Một văn bản chậm, cause: Đợi số liệu, remedy: Sổ hạn nộp, who: [{head: nghiep-vu}], by: 2016-11-15}
`,
  );
  const recognised = '{date: 2016-11-14, decision: 66/QĐ-BDT, scope: agency}';
  write(
    folder,
    'practices/so-han-nop.yaml',
    `kind: practice\nid: so-han-nop\ntitle: Sổ hạn nộp văn bản\nauthors: [nv-an]\nrecognised: ${recognised}\n`,
  );
}

export function redrafted(folder: string): void {
  cpSync(join(folder, 'criteria/ca-nhan.yaml'), join(folder, 'criteria/ca-nhan-2.yaml'));
  rewrite(
    folder,
    'criteria/ca-nhan-2.yaml',
    ['edition: 1', 'edition: 2'],
    [/status: issued\n[\s\S]*?(?=effective:)/, 'status: draft\n'],
    ['{from: 2016-10-03}', '{from: 2017-01-02}'],
    ['{id: tre, title: Chậm thời hạn, per: lần, points: 2}', '{id: tre, title: Chậm thời hạn, per: lần, points: 3}'],
    ['points: 94, level', 'points: 93, level'],
  );
}

/** Number and day of signing, in both decisions. */
export function signed(folder: string): void {
  for (const name of ['2016-H2', '2016-H2.giay-khen']) {
    rewrite(
      folder,
      `decisions/${name}.yaml`,
      ['decision: …', 'decision: 5/QĐ-BDT'],
      ['signed: …', 'signed: 2017-01-10'],
    );
  }
}
