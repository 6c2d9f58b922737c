import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul, textOf } from './office.ts';

/** The example with a second Nguyễn Văn An, in the office. */
async function withTwins(): Promise<string> {
  const folder = copied('example');
  const csv =
    'people.id;people.name;people.unit;people.position;people.from\nan-2;Nguyễn Văn An;Văn phòng;Văn thư;2/1/2017\n';
  writeFileSync(join(folder, '..', 'b.csv'), csv);
  await emul(folder, 'form import ../b.csv');
  return folder;
}

async function registering(folder: string, name: string) {
  writeFileSync(join(folder, '..', 'b.csv'), `registrations.name;registrations.titles\n"${name}";ldtt\n`);
  const { code, out } = await emul(folder, 'form import ../b.csv --period 2018');
  return { code, out: out.replace(/\s+/g, ' ') };
}

test.each([
  'Nguyễn Văn An (Văn phòng)',
  'Nguyễn Văn An, Văn phòng',
  'Nguyễn Văn An - Văn phòng',
  'ông Nguyễn Văn An – Văn thư',
])('of two people of one name the one whose division or post stands beside it: %s', async (name) => {
  const folder = await withTwins();
  expect((await registering(folder, name)).code).toBe(0);
  expect(textOf(folder, 'registrations/2018.yaml')).toContain('member: an-2');
});

test('a name that two people share is asked about by their divisions, also where the division is neither’s', async () => {
  const folder = await withTwins();
  const { code, out } = await registering(folder, 'Nguyễn Văn An');
  expect(code).toBe(1);
  expect(out).toContain(
    'có 2 người tên “Nguyễn Văn An”; ghi rõ “Nguyễn Văn An (Phòng Chính sách – Dân tộc)” hoặc “Nguyễn Văn An (Văn phòng)”',
  );
  expect((await registering(folder, 'Nguyễn Văn An, Thanh tra')).code).toBe(1);
});

test('the table of a year names the division of each', async () => {
  const folder = await withTwins();
  await emul(folder, 'form export registrations 2018 -o ../dk.xlsx -q');
  const { out } = await emul(folder, 'form import ../dk.xlsx');
  expect(out).toContain('Không có gì thay đổi');
});
