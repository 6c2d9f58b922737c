import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const [own = '', annex = ''] = text.split(/Phụ lục I\b/);
  expect(own).toMatch(/Cộng so: 2 cơ quan[^\n]*\| 2 \| 2 \| 0 \| 4 \|/);
  expect(own).toMatch(/Tổng cộng 3 cơ quan[^\n]*\*\*3\*\* \| \*\*3\*\* \| \*\*0\*\* \| \*\*6\*\*/);
  expect(own).not.toContain('| Sở A |');
  expect(annex).toContain('| Sở A | 1 | 1 | 0 | 2 |');
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
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  const all = sheets.map((name) => new TextDecoder().decode(parts[name]));
  const frozen = all.flatMap((sheet) => [...sheet.matchAll(/ySplit="(\d+)"/g)].map(([, rows]) => Number(rows)));
  expect(Math.max(...frozen)).toBeLessThanOrEqual(15);
  expect(frozen.length).toBeLessThan(all.length);
  expect(all.some((sheet) => /<c r="B\d+" s="\d+"><v>3<\/v>/.test(sheet))).toBe(true);
});
