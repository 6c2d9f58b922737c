import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DAMAGES, damagedForm, selfColumns } from '../unit/entry/damages.ts';
import { copied, emul, textOf } from '../unit/entry/office.ts';
import { columnsIn, typed } from '../unit/entry/workbooks.ts';
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

test('a tick, a mark that differs and a cause come through LibreOffice', async () => {
  const folder = copied('pages');
  await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
  const path = join(folder, 'p.xlsx');
  const put = (sheet: number, row: number, cells: Readonly<Record<string, string | number>>) => {
    const columns = columnsIn(path, sheet);
    const placed = Object.entries(cells).map(([code, value]) => [`${columns.get(code)}${row}`, value] as const);
    typed(path, sheet, Object.fromEntries(placed));
  };
  put(1, 10, { 'self.A1.done': 9, 'self.A1.assigned': 10, 'self.A2': 18, 'self.B2': 'Tốt' });
  put(2, 12, { 'head.keep': 'x', 'head.A2': 16.5 });
  put(3, 10, { causes: 'Phối hợp chậm' });
  const after = join(made, 'ticked');
  mkdirSync(after);
  converted([path], 'xlsx', after);
  renameSync(join(after, 'p.xlsx'), path);
  const { code, out } = await emul(folder, 'form import p.xlsx');
  expect(code, out).toBe(0);
  const text = textOf(folder, 'scores/2016/2016-W41.yaml');
  expect(text).toContain('head: {keep: true, A2: 16.5}');
  expect(text).toMatch(/causes: *Phối hợp chậm/);
});

describe('a form filled in, damaged and saved by LibreOffice', () => {
  test.each(DAMAGES.map((damage, i) => ({ ...damage, i })))('$name', async ({ says, code, writes, i }) => {
    const folder = folders[i] ?? '';
    const found = await emul(folder, 'form import p.xlsx --all');
    for (const said of says) expect(found.out.replace(/\s+/g, ' ')).toContain(said);
    expect([found.code, selfColumns(folder)]).toEqual([code, writes]);
  });
});
