import { expect, test } from 'vitest';
import { EXAMPLE, emul } from '../reports/office.ts';

test('the head of the agency has one name on the list, the one the agency gives', async () => {
  const { out } = await emul(EXAMPLE, 'candidates 2016');
  expect(out).toContain('TRƯỞNG BAN QUYẾT ĐỊNH');
  expect(out).not.toContain('THỦ TRƯỞNG CƠ QUAN');
});

test('an honorific inside a sentence is small', async () => {
  const { out } = await emul(EXAMPLE, 'candidates 2016 --without chi --all');
  expect(out).toContain('GIẢ SỬ, không ghi vào đâu: bà Đàng Thị Kim Chi xin rút');
  expect(out).not.toMatch(/[,;:] (Ông|Bà) /);
});
