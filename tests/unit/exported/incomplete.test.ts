import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inCopyOf, type Office } from './exports.ts';

const WEEK = 'scores/2016/2016-W45.yaml';

function changed(office: Office, path: string, change: (text: string) => string): void {
  const file = join(office.root, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('an export that lacks a week says so to who gets it, and names files only where everything leaves', async () => {
  await inCopyOf('example-month', async (office) => {
    await office.does('export', '-o', 'whole', '-q');
    expect(JSON.parse(office.text('whole/datapackage.json'))).not.toHaveProperty('notes');
  });
  await inCopyOf('example', async (office) => {
    changed(office, WEEK, (text) => `${text}scores: [\n`);
    const { code, out } = await office.does('export', '2016-11', '-o', 'levels');
    expect(code).toBe(1);
    expect(out).toContain(`CHƯA ĐỦ SỐ LIỆU: chưa đọc được hết ${WEEK}; sửa xong thì lập lại\n`);
    const { notes } = JSON.parse(office.text('levels/datapackage.json'));
    expect(notes).toEqual(['CHƯA ĐỦ SỐ LIỆU: chưa đọc được hết 1 tệp số liệu; sửa xong thì lập lại']);
    await office.does('export', '2016-11', '-o', 'full', '--audience', 'full', '--lang', 'en', '-q');
    const full = JSON.parse(office.text('full/datapackage.json'));
    expect(full.notes).toEqual([`INCOMPLETE: not read whole: ${WEEK}; mend and make it again`]);
  });
});

test('so does an export of a week that is wrong', async () => {
  await inCopyOf('example', async (office) => {
    changed(office, WEEK, (text) => text.replace('A2: 15.5', 'A2: 155'));
    expect((await office.does('export', '2016-11', '-o', 'out', '--audience', 'full', '-q')).code).toBe(1);
    expect(JSON.parse(office.text('out/datapackage.json')).notes).toEqual([
      `CÒN LỖI trong ${WEEK}: số liệu từ đó có thể chưa đúng; sửa xong thì lập lại`,
    ]);
  });
});
