import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DAMAGES, damagedForm, selfColumns } from '../unit/entry/damages.ts';
import { copied, emul } from '../unit/entry/office.ts';
import { converted, folder as made } from './office.ts';

const folders = DAMAGES.map(() => copied('pages'));

/** Every form as LibreOffice writes it, in place of the one that it read. */
beforeAll(async () => {
  const [before, after] = [join(made, 'before'), join(made, 'after')];
  for (const one of [before, after]) mkdirSync(one);
  for (const [i, damage] of DAMAGES.entries()) {
    renameSync(await damagedForm(folders[i] ?? '', damage), join(before, `${i}.xlsx`));
  }
  converted(
    DAMAGES.map((_, i) => join(before, `${i}.xlsx`)),
    'xlsx',
    after,
  );
  for (const [i, folder] of folders.entries()) renameSync(join(after, `${i}.xlsx`), join(folder, 'p.xlsx'));
});

describe('a form filled in, damaged and saved by LibreOffice', () => {
  test.each(DAMAGES.map((damage, i) => ({ ...damage, i })))('$name', async ({ says, code, writes, i }) => {
    const folder = folders[i] ?? '';
    const found = await emul(folder, 'form import p.xlsx');
    for (const said of says) expect(found.out.replace(/\s+/g, ' ')).toContain(said);
    expect([found.code, selfColumns(folder)]).toEqual([code, writes]);
  });
});
