import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { lay } from '../cli/run-in.ts';
import { copied, emul } from '../entry/office.ts';

test('a seal names the forms that came back, and counts the marks that came with none (rule 50)', async () => {
  const folder = copied('example');
  lay(folder, 'in/done/phong-mot/tuan-40.xlsx', 'a form');
  const { code, out, err } = await emul(folder, 'close 2016-10 --today 1/12/2016');
  expect([code, err]).toEqual([0, '']);
  const seal = readFileSync(join(folder, 'seals/2016-10.1.yaml'), 'utf8');
  expect(seal).toContain(`forms:\n  - {path: in/done/phong-mot/tuan-40.xlsx, sha256: ${sha256('a form')}}\n`);
  const [, marks = ''] = /^unsourced: (\d+)$/m.exec(seal) ?? [];
  expect(Number(marks)).toBeGreaterThan(0);
  expect(out).toContain(`${marks} điểm gõ thẳng, không qua phiếu; xem từng tuần: emul report changes 2016-10`);
  expect((await emul(folder, 'report closing 2016-10')).out.replace(/\s+/g, ' ')).toContain(
    `${marks} điểm tự chấm, điểm trưởng phòng được gõ thẳng`,
  );
});
