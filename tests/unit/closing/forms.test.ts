import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { lay } from '../cli/run-in.ts';
import { copied, emul } from '../entry/office.ts';
import { filledIn, WHOLE } from '../entry/week-forms.ts';

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

test('marks that emul week took of forms have a source; one that was typed or changed beside them has none', async () => {
  const regulation = readFileSync(join(copied('pages'), 'regulations/quy-che.yaml'), 'utf8');
  const month = 'rollup: {month: {from: week, points: {method: mean}, levels: [{level: tot}]}}\n';
  const folder = copied('pages', { 'regulations/quy-che.yaml': regulation + month });
  const unsourced = async () => {
    await emul(folder, 'close 2016-10 --today 1/12/2016 --by A --checked-by B');
    const seal = readFileSync(join(folder, 'seals/2016-10.1.yaml'), 'utf8');
    for (const ending of ['yaml', 'zip']) rmSync(join(folder, `seals/2016-10.1.${ending}`));
    return Number(/^unsourced: (\d+)$/m.exec(seal)?.[1] ?? 0);
  };
  const before = await unsourced();
  await emul(folder, 'week 41');
  const sheets = readdirSync(join(folder, 'out/Tuan 41'));
  for (const name of sheets) cpSync(join(folder, 'out/Tuan 41', name), join(folder, 'in', name));
  const rows = { 'tp-01': WHOLE, 'cv-03': WHOLE, 'cvp-01': WHOLE };
  for (const name of sheets) await filledIn(join(folder, 'in', name), rows);
  expect((await emul(folder, 'week 41')).out).toContain('Nhận 15 ô');
  expect(await unsourced()).toBe(before);
  const path = join(folder, 'scores/2016/2016-W41.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('A2: 18', 'A2: 17'));
  expect(await unsourced()).toBe(before + 1);
  rmSync(join(folder, 'in/done'), { recursive: true });
  expect(await unsourced()).toBe(before + 15);
});
