import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, emul } from './emul.ts';

async function started(): Promise<string> {
  const folder = emptyFolder();
  expect((await emul('init --sample', folder)).code).toBe(0);
  return folder;
}

test('the sample people replaced by one’s own leave no error behind', async () => {
  const folder = await started();
  const path = join(folder, 'organization.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^( {4}name: ).*$/gm, '$1Đàng Thị Kim Chi'));
  const { code, err, out } = await emul('check', folder);
  expect(code, err + out).toBe(0);
});

test('its next steps can be taken as they are told: without the sample week the book is sound and asks for a week', async () => {
  const folder = await started();
  rmSync(join(folder, 'scores', '2016', '2016-W40.yaml'));
  expect((await emul('check', folder)).out).toContain('không có lỗi');
  expect((await emul('--today 3/10/2016', folder)).out).toMatch(/tuần 40 +emul week 2016-W40/);
  expect((await emul('open 2016-W40', folder)).code).toBe(0);
});
