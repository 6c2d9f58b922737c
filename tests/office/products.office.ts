import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/source/spreadsheet/xlsx.ts';
import { copied, emul } from '../unit/entry/office.ts';
import { columnsIn, typed } from '../unit/entry/workbooks.ts';
import { converted, folder as made } from './office.ts';

const CRITERIA = `kind: criteria
id: ca-nhan
title: Thang điểm
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 59/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
catalogue: [{id: to-trinh, name: Tờ trình, factor: 2}, {id: bao-cao, name: Báo cáo, factor: 1/3}]
groups:
  - id: A
    title: A
    max: 100
    criteria:
      - {id: A1, title: Kết quả, max: 40, mode: products, parts: [quantity, quality], loss: {returned: 0.25, late: 1/3}, whenNone: full}
      - {id: A2, title: Ý thức, max: 30, mode: mark}
      - {id: A3, title: Tiến độ, max: 30, mode: products, of: A1, parts: [progress]}
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`;

/** Numbers that are the same in every run. */
let seed = 7;
function below(limit: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % limit;
}

/** Lines of a person at random places of the sheet, out of order and with blank ones between them. */
function lines(rows: readonly number[]): Record<string, string | number> {
  const cells: Record<string, string | number> = {};
  for (const row of rows) {
    const kind = below(4);
    if (kind === 3) continue;
    cells[`C${row}`] = ['Tờ trình', 'bao-cao', 'Đề cương'][kind] ?? '';
    if (kind === 2) cells[`E${row}`] = 1 + below(9) / 4;
    const assigned = 1 + below(12) / 2;
    Object.assign(cells, {
      [`F${row}`]: assigned,
      [`G${row}`]: below(15) / 2,
      [`H${row}`]: below(4),
      [`I${row}`]: below(4),
    });
    Object.assign(cells, { [`J${row}`]: below(3), [`K${row}`]: below(3), [`L${row}`]: 'CV 1' });
  }
  return cells;
}

test('what a spreadsheet works out of products is what emul does', async () => {
  const [before, after] = [join(made, 'products'), join(made, 'products-after')];
  for (const each of [before, after]) mkdirSync(each);
  const folders = Array.from({ length: 8 }, () => copied('pages', { 'criteria/ca-nhan.yaml': CRITERIA }));
  const paths: string[] = [];
  for (const [i, folder] of folders.entries()) {
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    const path = join(before, `${i}.xlsx`);
    renameSync(join(folder, 'p.xlsx'), path);
    typed(
      path,
      2,
      i === 0 ? { C9: '(không được giao)', C15: '(không được giao)' } : lines([9, 10, 12, 14, 15, 16, 18, 20]),
    );
    // One line more of each behind all others, with no formula beside it.
    if (i > 0)
      typed(path, 2, {
        B22: 'Trần Quốc Hòa',
        C22: 'Tờ trình',
        F22: 2,
        G22: 1,
        B25: 'Nguyễn Văn An',
        C25: 'bao-cao',
        F25: 3,
        G25: 2,
        D25: '',
      });
    typed(path, 1, { [`${columnsIn(path, 1).get('self.A2')}9`]: 27.5, [`${columnsIn(path, 1).get('self.A2')}10`]: 30 });
    paths.push(path);
  }
  converted(paths, 'xlsx', after);
  for (const [i, folder] of folders.entries()) {
    const file = join(after, `${i}.xlsx`);
    const [self] = readWorkbook(readFileSync(file), 'p.xlsx').sheets;
    const head = self?.cellsIn(5).find(({ text }) => text === 'Tổng')?.column ?? -1;
    const shown = [8, 9].map((row) => Number(self?.cell(row, head)?.text));
    renameSync(file, join(folder, 'p.xlsx'));
    const { code, out } = await emul(folder, 'form import p.xlsx -q');
    expect(code, out).toBe(0);
    const json = JSON.parse((await emul(folder, 'score 41 --json')).out) as Scored;
    const points = ['tp-01', 'cv-03'].map((id) => exactly(json.results.find(({ subject }) => subject.id === id)));
    for (const [at, total] of shown.entries()) expect(total).toBeCloseTo(points[at] ?? -1, 9);
  }
}, 240_000);

interface Scored {
  readonly results: readonly Result[];
}

interface Result {
  readonly subject: { readonly id: string };
  readonly points: number | null;
  readonly exact?: string;
}

/** What a program keeps of `533/6`. */
function exactly(result: Result | undefined): number {
  const [over = '', under = '1'] = (result?.exact ?? String(result?.points)).split('/');
  return Number(over) / Number(under);
}
