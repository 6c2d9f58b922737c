import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { ruleNumberTyped } from '../../../src/forms/regulation-table.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { type Typed, typed } from './workbooks.ts';

/** An office that goes by a regulation as it comes with emul. */
const SHIPPED = {
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu, symbol: BDT}\nregulation: kh43-2016\ncalendar:\n  start: 2016-W40\n',
};
const FILE = 'regulations/bdt-2016.yaml';

async function exported(folder: string): Promise<string> {
  await emul(folder, 'form export regulation -o ../qd.xlsx --replace -q');
  return join(folder, '..', 'qd.xlsx');
}

/** Types into the cell of a number that has this code. */
function typeNumber(path: string, code: string, value: Typed): void {
  const xml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const row = xml.match(/<row [\s\S]*?<\/row>/g)?.find((each) => each.includes(`>${code}<`));
  typed(path, 1, { [`D${/<row r="(\d+)"/.exec(row ?? '')?.[1]}`]: value });
}

async function importing(folder: string, ...more: string[]) {
  const { code, out, err } = await emul(folder, ['form', 'import', '../qd.xlsx', ...more]);
  return { code, err, out: out.replace(/\s+/g, ' ') };
}

describe('the numbers of a regulation as a table', () => {
  test('are readable whole: what they mean and their sources wrap, in rows as high as that', async () => {
    const folder = copied('example');
    await exported(folder);
    const xml = strFromU8(
      unzipSync(readFileSync(join(folder, '..', 'qd.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const long = [...xml.matchAll(/<row [^>]* ht="(\d+)[^>]*>(?:(?!<\/row>).)*?<t[^>]*>([^<]{90,})</g)].slice(1);
    expect(long.length).toBeGreaterThan(0);
    for (const [, height, text] of long) expect([text, Number(height) > 20]).toEqual([text, true]);
  });

  test('go out and come back as they are', async () => {
    const folder = copied('example');
    await exported(folder);
    const before = contents(folder);
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Không có gì thay đổi')]);
    expect(contents(folder)).toEqual(before);
  });

  test.each([
    [
      'rollup/month/xuat-sac/0/points/atLeast',
      '92,5',
      'xuat-sac, when: [{points: {atLeast: 90}}',
      '92.5',
      'Trước Sau Ô',
    ],
    ['rollup/month/coverage/atLeast', '60%', 'coverage: {atLeast: 0.5', '0.6', '50% 60%'],
    ['rollup/year/xuat-sac/1/share/atLeast', '2/3', 'share: {level: xuat-sac, atLeast: 0.5', '2/3', '50% 2/3'],
    ['quotas/top-20/atMost', '25%', 'atMost: 0.20', '0.25', '20% 25%'],
    ['votes/atLeast', '3/4', 'atLeast: 2/3', '0.75', '2/3 75%'],
  ])('a number typed over is changed in place, and nothing else: %s', async (code, said, there, now, told) => {
    const folder = copied('example');
    const path = await exported(folder);
    const before = textOf(folder, FILE);
    typeNumber(path, code, said);
    const { out } = await importing(folder);
    expect(out).toContain(told);
    const from = code.startsWith('rollup/year') ? before.indexOf('  year:') : 0;
    const after = `${before.slice(0, from)}${before.slice(from).replace(there, there.replace(/[\d./]+(?=\D*$)/, now))}`;
    expect(textOf(folder, FILE)).toBe(after);
    expect((await importing(folder)).out).toContain('Không có gì thay đổi');
  });

  test('a share typed as a whole number, words, and a blank are told by cell, and nothing is taken', async () => {
    const folder = copied('example');
    const path = await exported(folder);
    const before = contents(folder);
    typeNumber(path, 'rollup/month/coverage/atLeast', '60');
    typeNumber(path, 'quotas/top-20/atMost', 'một phần tư');
    typeNumber(path, 'rollup/month/tot/0/points/atLeast', '');
    const { code, out } = await importing(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/D\d+: chỗ này là tỷ lệ, 60 là quá 100%; ghi 60%/);
    expect(out).toContain('“một phần tư” không phải con số; ghi như 90, 75%, 0,75 hoặc 3/4');
    expect(out).toContain('ô để trống; con số đang áp dụng là 70, vẫn giữ');
    expect(contents(folder)).toEqual(before);
  });

  test('a number of the law below cannot be changed here', async () => {
    const folder = copied('example');
    const path = await exported(folder);
    const before = contents(folder);
    const xml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const code = /awards\/cstdcs\/[^<]+|awards\/cstd[^<]+/.exec(xml)?.[0] ?? '';
    typeNumber(path, code, '99');
    const { code: exit, out } = await importing(folder);
    expect([exit, out]).toEqual([1, expect.stringContaining('cơ quan không sửa được ở đây')]);
    expect(contents(folder)).toEqual(before);
  });

  test('of a shipped regulation wants the decision that adopts it, and is laid over the adopted one', async () => {
    const folder = copied('pages', SHIPPED);
    const path = await exported(folder);
    const before = contents(folder);
    typeNumber(path, 'rollup/month/tot/0/points/atLeast', '75');
    const held = await importing(folder);
    expect([held.code, held.out]).toEqual([1, expect.stringContaining('ghi số và ngày quyết định của cơ quan')]);
    typeNumber(path, 'document', '58/QĐ-BDT');
    const half = await importing(folder);
    expect([half.code, half.out]).toEqual([1, expect.stringContaining('thiếu số hoặc ngày quyết định')]);
    expect(contents(folder)).toEqual(before);
    typeNumber(path, 'date', '30/9/2016');
    const { code, out, err } = await importing(folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('thành quy chế của cơ quan theo Quyết định số 58/QĐ-BDT ngày 30/9/2016');
    const text = textOf(folder, 'regulations/quy-che-2016.yaml');
    expect(text).toContain('{level: tot, when: [{points: {atLeast: 75}}');
    expect(textOf(folder, 'emul.yaml')).toContain('quy-che-2016');
    expect((await emul(folder, 'check')).code).toBe(0);
    // The numbers are those that `regulation adopt` writes, but for the one that was typed.
    const other = copied('pages', SHIPPED);
    await emul(other, [
      'regulation',
      'adopt',
      'kh43-2016',
      '--as',
      'quy-che-2016',
      '--document',
      '58/QĐ-BDT',
      '--date',
      '30/9/2016',
    ]);
    const adopted = textOf(other, 'regulations/quy-che-2016.yaml');
    expect(text.split('\n').filter((line, i) => line !== adopted.split('\n')[i]).length).toBe(1);
    expect((await importing(folder)).out).toContain('Không có gì thay đổi');
  });

  test('what somebody else has changed since is asked about', async () => {
    const folder = copied('example');
    const path = await exported(folder);
    typeNumber(path, 'quotas/top-20/atMost', '25%');
    await importing(folder);
    typeNumber(path, 'quotas/top-20/atMost', '30%');
    expect((await importing(folder)).out).toContain('từ lúc lập bảng đã có người sửa: sổ đang ghi 0.25, bảng ghi 0.3');
    await importing(folder, '--replace');
    expect(textOf(folder, FILE)).toContain('atMost: 0.3');
  });

  test('a share means the same however it is typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (thousandths) => {
        const value = Exact.of(`${thousandths}/1000`);
        const decimal = value.toFixed(3);
        const percent = value.times(Exact.whole(100)).toFixed(1);
        for (const text of [
          decimal,
          decimal.replace('.', ','),
          `${percent.replace('.', ',')}%`,
          `${percent} %`,
          `${thousandths}/1000`,
        ])
          expect(ruleNumberTyped({ kind: 'text', text })?.equals(value)).toBe(true);
      }),
    );
  });
});

test('they are a sheet of the workbook in which an office says all of itself', async () => {
  const folder = copied('example');
  await emul(folder, 'form export setup 2017 -o ../qd.xlsx -q');
  const path = join(folder, '..', 'qd.xlsx');
  const parts = Object.entries(unzipSync(readFileSync(path)));
  const [name = ''] = parts.find(([, bytes]) => strFromU8(bytes).includes('>quotas/top-20/atMost<')) ?? [];
  const sheet = Number(/sheet(\d+)\.xml/.exec(name)?.[1]);
  const row = strFromU8(parts.find(([each]) => each === name)?.[1] ?? new Uint8Array())
    .match(/<row [\s\S]*?<\/row>/g)
    ?.find((each) => each.includes('>quotas/top-20/atMost<'));
  typed(path, sheet, { [`D${/<row r="(\d+)"/.exec(row ?? '')?.[1]}`]: '25%' });
  const { code, out } = await importing(folder);
  expect([code, out]).toEqual([0, expect.stringContaining('sửa 1 con số của quy chế theo bảng')]);
  expect(textOf(folder, FILE)).toContain('atMost: 0.25');
});
