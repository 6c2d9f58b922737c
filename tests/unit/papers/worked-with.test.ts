import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

const office = copied('example');

async function written(line: string, name: string): Promise<Uint8Array> {
  await emul(office, `${line} -o ${name}`);
  return readFileSync(join(office, name));
}

async function lines(line: string): Promise<string[]> {
  return new TextDecoder().decode(await written(`${line} --csv plain`, 'table.csv')).split('\r\n');
}

async function sheetNames(line: string): Promise<string[]> {
  const book = unzipSync(await written(line, 'table.xlsx'))['xl/workbook.xml'];
  return [...new TextDecoder().decode(book).matchAll(/<sheet name="([^"]+)"/g)].map(([, name = '']) => name);
}

test('of what levels people had each is told by code, name and division', async () => {
  const [head, unit, member] = await lines('report grid 2016-H2 --by week');
  expect(head).toMatch(/^TT,Mã,"Tập thể, cá nhân",Đơn vị,Tuần: 40,/);
  expect(unit).toMatch(/^,cs-dt,Phòng Chính sách – Dân tộc,,T,/);
  expect(member).toMatch(/^1,tp-csdt,Trần Quốc Hòa,Phòng Chính sách – Dân tộc,XS,/);
});

test('what was found wanting is apart from whom it was found at', async () => {
  const [head, first] = await lines('inspections --as-of 30/6/2017');
  expect(head).toMatch(/^TT,"Tập thể, cá nhân",Tồn tại,/);
  expect(first).toMatch(/^1,Phòng Kế hoạch – Tổng hợp,"Hai báo cáo/);
});

test('sheets are called by what tells them from each other', async () => {
  expect(await sheetNames('plan status')).toEqual([
    'Việc, 43 KH-BDT',
    'Việc, 02 KH-BDT',
    'Chỉ tiêu, 02 KH-BDT',
    'Chú thích',
  ]);
  expect(await sheetNames('report public-list 2016')).not.toContain('Tập thể (2)');
});
