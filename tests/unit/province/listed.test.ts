import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agencyKey } from '../../../src/answers/province/agency-list.ts';
import { closedOffice, does, type Rule } from './office.ts';

interface Told {
  readonly agencies: readonly { name: string; group: string | null; listed: string | null; now: { code: string } }[];
  readonly leftOut: readonly { name: string; why: string; message: string }[];
  readonly list: {
    readonly agencies: number;
    readonly counted: number;
    readonly open: number;
    readonly leftOut: number;
    readonly absent: readonly { name: string; group: string | null; line: number }[];
    readonly unlisted: readonly { name: string; near: string[] }[];
    readonly renamed: readonly { name: string; listed: string }[];
  } | null;
}

const folder = mkdtempSync(join(tmpdir(), 'emul-listed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RULE: Rule = { id: 'quy-che', title: 'Quy chế', from: '2013-01-01', levels: ['Tốt', 'Kém'] };

function listed(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return name;
}

async function told(list: string, ...line: string[]): Promise<Told> {
  const { out, err } = await does(folder, 'province', 'nop', '2016-H2', '--agencies', list, '--json', ...line);
  expect(err).toBe('');
  return JSON.parse(out);
}

beforeAll(async () => {
  const periods = { '2016-H2': [0, 1] };
  await closedOffice(folder, 'nop/x/a', { names: [['Sở Nội vụ']], rules: [RULE], periods });
  await closedOffice(folder, 'nop/y/b', { names: [['Ủy ban nhân dân xã Mẫu']], rules: [RULE], periods });
  await closedOffice(folder, 'nop/y/c', { names: [['Sở Cũ'], ['Sở Mới', '2017-06-01']], rules: [RULE], periods });
  await closedOffice(folder, 'nop/y/d', { names: [['Sở Ngoài']], rules: [RULE], periods });
  await closedOffice(folder, 'nop/y/e', { names: [['Sở Chưa khóa']], rules: [RULE], periods: {} });
});

const ROWS = [
  'STT;Tên cơ quan;Nhóm',
  '1;SỞ  NỘI VỤ;Sở, ngành',
  '2;Uỷ ban nhân dân xã Mẫu;Xã',
  '3;Sở Mới;Sở, ngành',
  '4;Sở Chưa khóa;Sở, ngành',
  '5;Sở Vắng;Sở, ngành',
  '6;Sở Ngoái;Xã',
];

test('who handed in nothing, who is in no list and who goes by another name is told, in whatever Excel writes', async () => {
  const whole = ROWS.join('\r\n').normalize('NFD');
  const files = [
    listed('bom.csv', `\ufeff${whole}`),
    listed('tab.txt', Buffer.from(`\ufeff${whole.replaceAll(';', '\t')}`, 'utf16le')),
    listed('comma.csv', whole.replaceAll(',', ' ').replaceAll(';', ',')),
  ];
  for (const file of files) {
    const { agencies, list } = await told(file);
    expect(list).toMatchObject({ agencies: 6, counted: 3, open: 1, leftOut: 0 });
    expect(list?.absent).toMatchObject([
      { name: 'Sở Vắng', line: 6 },
      { name: 'Sở Ngoái', group: 'Xã', line: 7 },
    ]);
    expect(list?.unlisted).toMatchObject([{ name: 'Sở Ngoài', near: ['Sở Ngoái', 'Sở Vắng'].slice(0, 1) }]);
    expect(list?.renamed).toMatchObject([{ name: 'Sở Cũ', listed: 'Sở Mới' }]);
    expect(
      agencies.map(({ name, group, listed: own }) => [name, group?.replace(/,? +/, ' ') ?? null, own !== null]),
    ).toEqual([
      ['Sở Nội vụ', 'Sở ngành', true],
      ['Ủy ban nhân dân xã Mẫu', 'Xã', true],
      ['Sở Cũ', 'Sở ngành', true],
      ['Sở Ngoài', null, false],
    ]);
  }
});

/** What Excel writes of cells that hold text, some of them merged. */
function workbook(rows: readonly (readonly string[])[], merged: string): Buffer {
  const cells = rows.map((row, r) => {
    const own = row.map((text, c) => `<c r="${'ABCD'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${r + 1}">${own.join('')}</row>`;
  });
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheet}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${office}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}><sheetData>${cells.join('')}</sheetData><mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));
}

const SHEET = [['DANH SÁCH CÁC CƠ QUAN'], ['Nhóm cơ quan', 'Cơ quan, đơn vị'], ['Sở', 'Sở Nội vụ'], ['', 'Sở Mới']];

test('a workbook may have a title, and a kind that is merged beside all of its agencies', async () => {
  const { agencies } = await told(listed('a.xlsx', workbook(SHEET, 'A3:A4')));
  expect(agencies.map(({ group }) => group)).toEqual(['Sở', 'Sở', null, null]);
});

test('a name that is merged over lines is refused', async () => {
  listed('b.xlsx', workbook(SHEET, 'B3:B4'));
  const { code, err } = await does(folder, 'province', 'nop', '2016-H2', '--agencies', 'b.xlsx');
  expect([code, err]).toEqual([2, expect.stringContaining('dòng 3: ô tên là ô gộp')]);
});

test('on the screen in words, kinds by the list, who is in none apart', async () => {
  const { out, code } = await does(
    folder,
    'province',
    'nop',
    '2016-H2',
    '--agencies',
    listed('a.csv', ROWS.join('\n')),
  );
  expect(code).toBe(1);
  const plain = out.replace(/\n {2}/g, ' ');
  expect(plain).toContain(
    'Danh sách a.csv có 6 cơ quan: 3 đã tính, 1 có nộp nhưng kỳ này chưa khóa sổ, 2 không nộp gì, 0 không đối chiếu được.',
  );
  expect(plain).toContain('Sở Ngoài (nop/y/d): có phải “Sở Ngoái”?');
  expect(plain).toContain('- Sở Cũ: danh sách ghi Sở Mới');
  expect(out).toMatch(
    /\nSở, ngành\nSở Nội vụ .*\nSở Cũ .*\nCộng Sở, ngành: 2 .*\n?.*\nXã\n.*\n?.*\nCộng Xã: 1 cơ quan .*\nKhông có trong danh sách\nSở Ngoài /,
  );
});

test.each([
  ['Uỷ ban nhân dân xã  Mẫu', 'ỦY BAN NHÂN DÂN XÃ MẪU'],
  ['UBND xã Mẫu', 'Ủy ban nhân dân xã Mẫu'],
  ['Sở Văn hoá', 'Sở Văn hóa'.normalize('NFD')],
])('%s is %s', (a, b) => expect(agencyKey(a)).toBe(agencyKey(b)));

test.each([
  ['Sở Mẫu', 'Sở Mậu'],
  ['Xã Quế', 'Xã Quê'],
  ['UBNDX Mẫu', 'Ủy ban nhân dân X Mẫu'],
])('%s is not %s', (a, b) => expect(agencyKey(a)).not.toBe(agencyKey(b)));

test('without a column of kinds the folder is the kind', async () => {
  const { agencies } = await told(listed('b.csv', 'Cơ quan\nSở Nội vụ\nSở Mới\nSở Chưa khóa\n'));
  expect(agencies.map(({ group }) => group)).toEqual(['x', 'y', 'y', 'y']);
});

test('the seal must have the very code of the list, and two of one name are told apart by theirs', async () => {
  const { agencies } = await told(listed('b.csv', 'Agency\nSở Nội vụ'));
  const [a = '', b = ''] = agencies.map(({ now }) => now.code);
  const good = await told(listed('c.csv', `Agency,Kind,Code\nSở Nội vụ,sở,${a.toLowerCase()}\nSở Nội vụ,sở,${b}`));
  expect(good.leftOut).toEqual([]);
  expect(good.list).toMatchObject({ counted: 1, absent: [{ line: 3 }] });
  const bad = await told(listed('d.csv', `Agency,Code\nSở Nội vụ,${b}`));
  expect(bad.leftOut).toMatchObject([{ name: 'Sở Nội vụ', why: 'list-code' }]);
  expect(bad.leftOut[0]?.message).toContain(`mã của 2016-H2.1 là ${a}, khác mã ghi ở dòng 2 của d.csv`);
  expect(bad.list).toMatchObject({ counted: 0, leftOut: 1, absent: [] });
});

test('of an export without seals only its own code proves it to be the one of the list', async () => {
  expect((await does(folder, 'export', '2016-H2', '-C', 'nop/x/a', '-o', 'xuat/a', '-q')).code).toBe(0);
  const asked = async (code: string) => {
    const list = listed('e.csv', `Agency,Code\nSở Nội vụ,${code}`);
    return JSON.parse((await does(folder, 'province', 'xuat', '2016-H2', '--agencies', list, '--json')).out);
  };
  const open = await asked('');
  const { now, export: own } = open.agencies[0];
  expect((await asked(own.code)).leftOut).toEqual([]);
  expect((await asked(now.code)).leftOut).toMatchObject([{ why: 'export-code' }]);
});

test.each([
  ['không tên cột', 'Sở A;sở\nSở B;sở', 'không có dòng tên cột: không dòng nào có ô “Cơ quan” (dòng 1 đã là dữ liệu)'],
  ['trống', '', 'không có cơ quan nào: từ dòng 1 trở xuống trống'],
  ['không dòng', 'Cơ quan;Nhóm\n\n', 'không có cơ quan nào: từ dòng 2 trở xuống trống'],
  ['hai lần', 'Cơ quan\nSở A\nsở  a', 'dòng 2 và 3: “Sở A” ghi 2 lần'],
  ['thiếu tên', 'Cơ quan;Nhóm\n;sở', 'dòng 2: có nhóm hoặc mã mà không có tên cơ quan'],
  ['mã sai', 'Cơ quan;Mã đối chiếu\nSở A;12AB', 'dòng 2: “12AB” không phải mã đối chiếu'],
  ['hai cột', 'Cơ quan;Đơn vị\nSở A;x', 'dòng 1: có hai cột “Đơn vị”'],
  ['dấu phẩy', 'Cơ quan\nSở Văn hóa, Thể thao và Du lịch', 'dòng 2: nhiều giá trị hơn số cột'],
  ['bảng mã cũ', Buffer.from([0x43, 0xf4, 0x20, 0x71, 0x75, 0x61, 0x6e, 0x0a]), 'viết bằng bảng mã cũ'],
])('a list that is wrong (%s) says its line and what to do', async (name, text, words) => {
  const { code, err } = await does(folder, 'province', 'nop', '2016-H2', '--agencies', listed(`${name}.csv`, text));
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});
