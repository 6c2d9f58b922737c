import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provinceOf } from '../../../src/answers/province/province.ts';
import { halfYear } from '../../../src/calendar/half-year.ts';
import { provinceOnScreen } from '../../../src/reports/province.ts';
import { handedInBelow } from '../../../src/source/handed-in.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME } from '../../host.ts';
import { closedOffice, does } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'emul-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RULE = { id: 'quy-che', title: 'Quy chế', from: '2013-01-01', levels: ['Tốt', 'Chưa'] };
const office = (name: string) => ({ names: [[name] as const], rules: [RULE], periods: { '2016-H2': [0, 1] } });

beforeAll(async () => {
  await closedOffice(folder, 'in/so/a', office('Sở A'));
  await closedOffice(folder, 'in/so/b', office('Sở B'));
  await closedOffice(folder, 'in/xa/c', office('Xã C'));
  mkdirSync(join(folder, 'above'));
  writeFileSync(
    join(folder, 'above', 'emul.yaml'),
    'kind: workspace\nagency: {name: Sở Nội vụ tỉnh Mẫu, parent: UBND tỉnh Mẫu, symbol: SNV, place: Mẫu, signers: [{post: Giám đốc, name: Trần Thị Mẫu, from: 2016-01-01}]}\n',
  );
});

async function paper(...more: string[]): Promise<string> {
  const { code, err } = await does(folder, 'province', 'in', '2016-H2', '-o', 'out.md', '-q', ...more);
  expect(code, err).toBe(0);
  return readFileSync(join(folder, 'out.md'), 'utf8');
}

test('in a file it is a paper of the workspace it is asked in, to be numbered and signed', async () => {
  const text = await paper('-C', 'above');
  expect(text).toContain('UBND TỈNH MẪU<br>**SỞ NỘI VỤ TỈNH MẪU**');
  expect(text).toMatch(/Số: …\[\^1\]\/BC-SNV/);
  expect(text).toContain('*Mẫu, ngày …');
  expect(text).toMatch(/GIÁM ĐỐC[\s\S]*Trần Thị Mẫu/);
  expect(text).toContain('DỰ THẢO');
});

test('outside of any workspace the names are left to be filled in', async () => {
  const text = await paper();
  expect(text).toMatch(/Số: …\[\^\d+\]\/BC/);
  expect(text).toContain('tên cơ quan');
  expect(text).toContain('họ và tên người ký');
});

test('what kinds of agency add up to stands in the text, each agency in an annex', async () => {
  const text = await paper('-C', 'above');
  const [own = '', annex = ''] = text.split(/# Phụ lục I\b/);
  expect(own).toMatch(/\| so \| 2 \| 2 \| 2 \| 0 \| 4 \|/);
  expect(own).toMatch(/Tổng cộng\*\* \| \*\*3\*\* \| \*\*3\*\* \| \*\*3\*\* \| \*\*0\*\* \| \*\*6\*\*/);
  expect(own).not.toContain('| Sở A |');
  expect(own).toMatch(/Cá nhân ở từng mức, theo nhóm cơ quan[\s\S]*\| so \| 2 \| 2 \|/);
  expect(annex).toContain('| Sở A | 1 | 1 | 0 | 2 |');
  expect(own).toMatch(/tại Phụ lục I kèm theo[\s\S]*tại Phụ lục II kèm theo/);
});

test('no folder of the machine stands on paper, and what is added to work with it says each', async () => {
  writeFileSync(join(folder, 'list.csv'), 'Cơ quan;Nhóm\nXã C;Xã\nSở B;Sở\nXã Mới;Xã\n');
  const made = async (...more: string[]) => {
    await does(folder, 'province', 'in', 'open', '2016-H2', '--agencies', 'list.csv', '-o', 'out.md', '-q', ...more);
    return readFileSync(join(folder, 'out.md'), 'utf8');
  };
  mkdirSync(join(folder, 'open', 'moi'), { recursive: true });
  writeFileSync(join(folder, 'open', 'moi', 'emul.yaml'), 'kind: workspace\nagency: {name: Xã Mới}\n');
  const text = await made();
  expect(text).toContain('- Xã Mới\n');
  expect(text).toContain('- Sở A\n');
  expect(text).not.toMatch(/in\/|open\/|list\.csv/);
  expect(text).toMatch(/\| Xã \|[^\n]*\n\| Sở \|/);
  expect(await made('--working')).toMatch(/open\/moi[\s\S]*list\.csv[\s\S]*in\/so\/a/);
});

test('of several sets of levels each says which it is and of what kind its agencies are', async () => {
  const other = { ...RULE, levels: ['A', 'B', 'C'] };
  await closedOffice(folder, 'more/xa/d', { ...office('Xã D'), rules: [other] });
  await closedOffice(folder, 'more/so/e', office('Sở E'));
  await does(folder, 'province', 'more', '2016-H2', '-o', 'more.md', '-q');
  const text = readFileSync(join(folder, 'more.md'), 'utf8');
  expect(text).toMatch(/- Bộ mức 1, 1 cơ quan: .*\n- Bộ mức 2, 1 cơ quan: /);
  expect(text).toMatch(/\| xa \| 1 \| 1 \| 1 \| 0 \| 0 \| 2 \|/);
  await does(folder, 'province', 'more', '2016-H2', '-o', 'more.xlsx', '-q');
  const book = new TextDecoder().decode(unzipSync(readFileSync(join(folder, 'more.xlsx')))['xl/workbook.xml']);
  const names = [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual([
    'Cá nhân, cộng (bộ mức 1)',
    'Cá nhân, cộng (bộ mức 2)',
    'Quy chế đã dùng',
    'Cá nhân, cơ quan (bộ mức 1)',
    'Cá nhân, cơ quan (bộ mức 2)',
    'Bản khóa sổ đã đọc',
    'Chú thích',
  ]);
});

test('on a screen many agencies are added up by kind, and where each stands is said', async () => {
  const question = {
    period: halfYear.holding('2016-12-31'),
    series: [],
    list: undefined,
    codes: undefined,
    isRecomputed: false,
  };
  const few = await provinceOf(handedInBelow(join(folder, 'in'), 'in'), new Home(HOME), question);
  const many = { ...few, counted: Array.from({ length: 31 }, () => few.counted).flat() };
  const [short, whole] = [provinceOnScreen(many, 'vi'), provinceOnScreen(few, 'vi')].map((made) =>
    JSON.stringify(made),
  );
  expect(whole).toContain('Mã đối chiếu');
  expect(whole).not.toContain('-o tong-hop.xlsx');
  expect(short).not.toContain('"Mã đối chiếu"');
  expect(short).toMatch(/Số cơ quan[\s\S]*từng cơ quan \(93 cơ quan\)[\s\S]*-o tong-hop\.xlsx/);
});

test('the screen and a file for programs stay what they were: no head, nobody signs', async () => {
  const { out } = await does(folder, 'province', 'in', '2016-H2', '-C', 'above');
  expect(out).not.toContain('CỘNG HÒA');
  expect(out).toMatch(/^TỔNG HỢP XẾP LOẠI/);
});

test('in Excel what stands above a table never takes the whole window, and counts are numbers', async () => {
  for (let i = 1; i <= 20; i += 1) {
    mkdirSync(join(folder, 'late', `x${i}`), { recursive: true });
    writeFileSync(join(folder, 'late', `x${i}`, 'emul.yaml'), `kind: workspace\nagency: {name: Xã ${i}}\n`);
  }
  await does(folder, 'province', 'in', 'late', '2016-H2', '-o', 'out.xlsx', '-q');
  const parts = unzipSync(readFileSync(join(folder, 'out.xlsx')));
  expect(new TextDecoder().decode(parts['xl/workbook.xml'])).not.toContain('Cá nhân ở từng mức');
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  const all = sheets.map((name) => new TextDecoder().decode(parts[name]));
  const frozen = all.flatMap((sheet) => [...sheet.matchAll(/ySplit="(\d+)"/g)].map(([, rows]) => Number(rows)));
  expect(Math.max(...frozen)).toBeLessThanOrEqual(15);
  expect(frozen.length).toBeLessThan(all.length);
  expect(all.some((sheet) => /<c r="B\d+" s="\d+"><v>3<\/v>/.test(sheet))).toBe(true);
});
