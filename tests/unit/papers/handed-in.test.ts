import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { emul } from '../entry/office.ts';
import { closedOffice } from './examples.ts';

const OFFICE = closedOffice();

/** Tables that an office hands in, what each is called, and whether all its numbers are points. */
const TABLES: readonly (readonly [line: string, type: string, isOfPoints: boolean])[] = [
  ['score 45', 'BẢNG ĐIỂM THI ĐUA', true],
  ['classify 2016-H2', 'BẢNG TỔNG HỢP', true],
  ['plan status phat-dong-2017 --as-of 30/6/2017', 'BẢNG THEO DÕI', false],
  ['inspections --as-of 30/6/2017', 'BẢNG THEO DÕI', false],
  ['practices --as-of 30/6/2017', 'BẢNG THEO DÕI', false],
  ['registrations status 2017', 'BẢNG TỔNG HỢP', false],
  ['awards list', 'BẢNG TỔNG HỢP', false],
  ['awards show an', 'BẢNG KÊ THÀNH TÍCH', false],
  ['exemplars list', 'BẢNG THEO DÕI', false],
  ['appeals list --as-of 30/6/2017', 'BẢNG THEO DÕI', false],
];

test.each(TABLES)(
  '%s is handed in with a head, its unit and who signs, and has no number',
  async (line, type, isOfPoints) => {
    const folder = await OFFICE;
    const said = await written(folder, line, 'docx');
    for (const style of ['tt01-2011', 'nd30-2020'])
      expect(await written(folder, `${line} --style ${style}`, 'docx')).toContain('BAN DÂN TỘC');
    expect(said).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(said).toContain(type);
    expect(said).toMatch(/Ninh Thuận, ngày .*tháng .*năm/);
    expect(said).toContain('NGƯỜI LẬP BIỂU');
    expect(said).toContain('TRƯỞNG BAN');
    expect(said).not.toMatch(/Số: /);
    expect(said.includes('(Đơn vị tính: điểm)')).toBe(isOfPoints);
    // Once: what the head says stands in no title below it.
    expect(said.split(type).length - 1).toBe(1);
  },
);

test.each(TABLES)('%s has none of that on a screen and for programs', async (line) => {
  const folder = await OFFICE;
  const shown = [
    (await emul(folder, line)).out,
    await written(folder, `${line} --plain`, 'xlsx'),
    await written(folder, line, 'csv'),
    await written(folder, line, 'json'),
  ];
  for (const said of shown) expect(said).not.toMatch(/CỘNG HÒA|NGƯỜI LẬP BIỂU/);
});

test('a plan’s work is one table, each state in one word, and no bar stands on paper', async () => {
  const folder = await OFFICE;
  const said = await written(folder, 'plan status --as-of 30/6/2017', 'docx');
  for (const state of ['Quá hạn', 'Sắp đến hạn', 'Chưa đến hạn', 'Đã xong, chậm hạn', 'Đã xong'])
    expect(said).toContain(state);
  expect(said).not.toMatch(/[█░]/);
  expect(said).toMatch(/Thực hiện Kế hoạch số 43\/KH-BDT/);
  expect(said).toMatch(/Thực hiện Kế hoạch số 02\/KH-BDT/);
});

test('in Excel each plan stands under its own title, and no more is frozen than what stands over its table', async () => {
  const folder = await OFFICE;
  await written(folder, 'plan status --as-of 30/6/2017', 'xlsx');
  const parts = unzipSync(readFileSync(join(folder, 'a.xlsx')));
  const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const frozen = sheets.flatMap(([, bytes]) => /ySplit="(\d+)"/.exec(new TextDecoder().decode(bytes))?.[1] ?? []);
  expect(frozen.length).toBeGreaterThan(1);
  expect(frozen.map(Number).filter((rows) => rows > 12)).toEqual([]);
});

async function written(folder: string, line: string, ending: string): Promise<string> {
  const { code, err } = await emul(folder, `${line} -o a.${ending}`);
  expect(code, err).toBeLessThan(2);
  const bytes = readFileSync(join(folder, `a.${ending}`));
  if (ending !== 'docx' && ending !== 'xlsx') return bytes.toString('utf8');
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^(?:word\/document|xl\/.*)\.xml$/.test(name));
  const body = parts.map(([, part]) => new TextDecoder().decode(part)).join('\n');
  return body.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/g, '');
}
