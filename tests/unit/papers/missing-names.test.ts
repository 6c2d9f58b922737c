import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

test('who owes several sheets is named once, with all the weeks', async () => {
  const folder = copied('example');
  rmSync(join(folder, 'scores', '2017'), { recursive: true });
  for (const week of [50, 51, 52]) {
    const path = join('scores', '2016', `2016-W${week}.yaml`);
    const text = textOf(folder, path);
    writeFileSync(join(folder, path), text.replace(/^ {2}- member: cv-03\n(?: {4}.*\n)+/m, ''));
  }
  const { out } = await emul(folder, 'summary 2016-H2');
  expect(out.replace(/\s+/g, ' ')).toContain('ông Nguyễn Văn An (các tuần 50, 51, 52)');
});
