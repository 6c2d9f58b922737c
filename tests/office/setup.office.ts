import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { copied, emul, textOf } from '../unit/entry/office.ts';
import { filledIn } from '../unit/entry/setup-filled.ts';
import { converted, folder as made } from './office.ts';

test('the setup workbook filled in and saved by LibreOffice says what it said before, and its lists are worked out', async () => {
  const folder = copied('pages', { 'organization.yaml': 'kind: organization\nunits: []\nmembers: []\n' });
  await emul(folder, 'form export setup 2017 -o so.xlsx -q');
  filledIn(join(folder, 'so.xlsx'), {
    'Phòng ban': [{ name: 'Khoa Khám bệnh', head: 'Trần Thị Bình' }, { name: 'Khoa Nội' }],
    Người: [
      { name: 'Trần Thị Bình', unit: 'Khoa Khám bệnh', position: 'Trưởng khoa', from: '01/7/2016' },
      { name: 'Lê Thị Cúc', unit: 'Khoa Khám bệnh', from: '01/7/2016' },
      { name: 'Nguyễn Văn An', unit: 'Khoa Khám bệnh', from: '01/7/2016' },
      { name: 'Nguyễn Văn An', unit: 'Khoa Nội', from: '01/7/2016' },
    ],
    'Nghỉ dài ngày': [{ name: 'Lê Thị Cúc', kind: 'nghỉ thai sản', from: '01/3/2017' }],
    Lịch: [{ what: 'Kỳ không chấm', period: 'tuần 4 năm 2017', text: 'Nghỉ Tết' }],
  });
  const saved = join(made, 'setup');
  mkdirSync(saved);
  converted([join(folder, 'so.xlsx')], 'xlsx', saved);
  const parts = Object.entries(unzipSync(readFileSync(join(saved, 'so.xlsx'))));
  const texts = parts.flatMap(([name, bytes]) => (name.startsWith('xl/worksheets/') ? [strFromU8(bytes)] : []));
  expect(texts.join('')).toContain('<v>Nguyễn Văn An (Khoa Nội)</v>');
  renameSync(join(saved, 'so.xlsx'), join(folder, 'so.xlsx'));
  expect((await emul(folder, 'form import so.xlsx')).code).toBe(0);
  expect(textOf(folder, 'organization.yaml')).toMatch(
    /head: binh[\s\S]*id: binh[\s\S]*kind: maternity, from: 2017-03-01/,
  );
  expect(textOf(folder, 'emul.yaml')).toContain('period: 2017-W04, reason: Nghỉ Tết');
  expect((await emul(folder, 'form import so.xlsx')).out).toContain('Không có gì thay đổi');
});
