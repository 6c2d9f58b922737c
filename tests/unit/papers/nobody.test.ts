import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emul } from '../entry/office.ts';

test.each(['registration-form', 'registrations', 'pledge'])('a %s of nobody is refused', async (paper) => {
  const parent = mkdtempSync(join(tmpdir(), 'emul-test-'));
  const line = ['init', 'so', '--agency', 'UBND xã Mẫu', '--base', 'month', '--regulation', 'nd335-2025'];
  expect((await emul(parent, line)).code).toBe(0);
  const { code, err } = await emul(join(parent, 'so'), `report ${paper} 2026 -o a.docx`);
  expect(code).toBe(2);
  expect(err).toContain('kỳ 2026 chưa có tập thể, cá nhân nào để đăng ký thi đua');
  expect(existsSync(join(parent, 'so', 'a.docx'))).toBe(false);
});
