import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { copied, emul, textOf } from './office.ts';
import { columnsIn, type Typed, typed } from './workbooks.ts';

const W41 = 'scores/2016/2016-W41.yaml';
/** The sheet of a division's form that asks for bonus and penalty. */
const OTHERS = 3;

let folder: string;
let fill: (sheet: number, cells: Readonly<Record<string, Typed>>) => void;
let events: string[];

const importing = (...more: string[]) => emul(folder, ['form', 'import', 'p.xlsx', ...more]);
const said = async (...more: string[]) => (await importing(...more)).out.replace(/\s+/g, ' ');
/** What the file says happened to cv-03. */
const bonus = () => /bonus:\n((?: +- \{.*\}\n)+)/.exec(textOf(folder, W41))?.[1]?.match(/\{.*\}/g) ?? [];

beforeEach(async () => {
  folder = copied('pages');
  const scale = 'criteria/ca-nhan.yaml';
  const two = textOf(folder, scale).replace(
    'nhận, points: 5}',
    'nhận, points: 5}, {id: khen, title: Được khen, points: 2}',
  );
  writeFileSync(join(folder, scale), two);
  await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
  const file = join(folder, 'p.xlsx');
  fill = (sheet, cells) => {
    const columns = columnsIn(file, sheet);
    typed(file, sheet, Object.fromEntries(Object.entries(cells).map(([code, v]) => [`${columns.get(code)}10`, v])));
  };
  events = [...columnsIn(file, OTHERS).keys()].filter((code) => code.startsWith('bonus.'));
  fill(1, { 'self.A1.done': 9, 'self.A1.assigned': 10, 'self.A2': 18, 'self.B2': 'Tốt' });
  fill(OTHERS, { [events[0] ?? '']: 2 });
  await importing();
});

describe('a bonus that a form counts otherwise than the file', () => {
  test('stays, and gives way to --replace; once', async () => {
    expect(bonus()).toEqual([expect.stringContaining('times: 2')]);
    fill(OTHERS, { [events[0] ?? '']: 3 });
    expect(await said()).toContain('đang ghi 2, phiếu ghi 3; giữ số đang có, thêm --replace');
    expect((await importing('--replace')).code).toBe(0);
    expect(bonus()).toEqual([expect.stringContaining('times: 3')]);
    expect(await said()).toContain('Không có gì thay đổi');
  });

  test('0 takes it away with --replace alone, and adds nothing where there is none', async () => {
    fill(OTHERS, { [events[0] ?? '']: 0 });
    expect(await said()).toContain('đang ghi 2, phiếu ghi 0');
    expect((await importing('--replace')).code).toBe(0);
    expect(textOf(folder, W41)).not.toContain('bonus:');
    expect(await said()).toContain('Không có gì thay đổi');
  });

  test('one goes and another comes', async () => {
    fill(OTHERS, { [events[0] ?? '']: 0, [events[1] ?? '']: 1 });
    expect((await importing('--replace')).code).toBe(0);
    expect(bonus()).toEqual([`{event: ${events[1]?.slice('bonus.'.length)}}`]);
  });

  test('a paper it rests on that comes later is taken, another one is told', async () => {
    fill(OTHERS, { basis: 'QĐ 12/QĐ-BDT' });
    expect((await importing()).code).toBe(0);
    expect(bonus()).toEqual([expect.stringContaining('basis: QĐ 12/QĐ-BDT')]);
    fill(OTHERS, { basis: 'QĐ 13/QĐ-BDT' });
    expect(await said()).toContain('đang ghi QĐ 12/QĐ-BDT, phiếu ghi QĐ 13/QĐ-BDT');
    expect((await importing('--replace')).code).toBe(0);
    expect(bonus()).toEqual([expect.stringContaining('basis: QĐ 13/QĐ-BDT')]);
  });
});
