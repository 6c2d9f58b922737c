import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

test('what an award lacks by itself and through the one it rests on is told once', async () => {
  const folder = copied('example');
  rmSync(join(folder, 'registrations', '2016.yaml'));
  const { out } = await emul(folder, 'candidates 2016');
  const reasons = out
    .replace(/\n {2}(?=\S)/g, ' ')
    .split('\n')
    .filter((line) => line.includes('chưa có tệp đăng ký 2016'));
  expect(reasons.length).toBeGreaterThan(1);
  for (const line of reasons) expect(line.split('chưa có tệp đăng ký 2016')).toHaveLength(2);
});
