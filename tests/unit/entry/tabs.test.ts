import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { copied, emul, textOf } from './office.ts';
import { savedBy, WRITERS } from './setup-filled.ts';
import { columnsIn, type Typed, typed } from './workbooks.ts';

const W41 = 'scores/2016/2016-W41.yaml';
/** Sheets of a division's form. */
const [SELF, HEAD, OTHERS] = [1, 2, 3] as const;

/** A division's form of week 41: tp-01, its head, and cv-03, each with a row of self-scores and a block of two rows for the head. */
async function form(folder: string, flags = '--unit cs-dt') {
  await emul(folder, `form export 41 ${flags} -o p.xlsx -q`);
  const file = join(folder, 'p.xlsx');
  return (sheet: number, row: number, cells: Readonly<Record<string, Typed>>) => {
    const columns = columnsIn(file, sheet);
    typed(
      file,
      sheet,
      Object.fromEntries(Object.entries(cells).map(([code, value]) => [`${columns.get(code)}${row}`, value])),
    );
  };
}

const WHOLE = { 'self.A1.done': 9, 'self.A1.assigned': 10, 'self.A2': 18, 'self.B2': 'Tốt' };
const importing = (folder: string, ...more: string[]) => emul(folder, ['form', 'import', 'p.xlsx', '--all', ...more]);

describe('the sheets of a division’s form', () => {
  test.each<[Typed]>([['x'], ['X'], [' x '], ['có'], ['✓'], ['TRUE'], [1], [{ xml: '<v>1</v>', type: 'b' }]])(
    '%j is a tick: the head keeps the self-scores',
    async (tick) => {
      const folder = copied('pages');
      const fill = await form(folder);
      fill(SELF, 10, WHOLE);
      fill(HEAD, 12, { 'head.keep': tick });
      expect((await importing(folder)).code).toBe(0);
      const kept =
        /self: +\{A1: \{done: 9, assigned: 10\}, A2: 18, A3: \{\}, B1: \{\}, B2: Tốt\}\n {4}head: \{keep: true\}\n/;
      expect(textOf(folder, W41)).toMatch(kept);
      expect((await emul(folder, 'check scores')).out).not.toContain('self-only');
      expect((await importing(folder)).out).toContain('Không có gì thay đổi');
    },
  );

  test.each(WRITERS)('a form that %s has saved is read with its ticks and marks', async (writer) => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(SELF, 9, WHOLE);
    fill(SELF, 10, WHOLE);
    fill(HEAD, 12, { 'head.keep': { xml: '<v>1</v>', type: 'b' }, 'head.A2': 16.5, 'head.note': 'Sửa hai lần' });
    savedBy(writer, join(folder, 'p.xlsx'));
    const { code, out } = await importing(folder);
    expect(code, out).toBe(0);
    expect(textOf(folder, W41)).toContain('    head: {keep: true, A2: 16.5, note: Sửa hai lần}\n');
    expect(textOf(folder, W41).match(/self: +\{A1: \{done: 9, assigned: 10\}, A2: 18, A3: \{\}/g)).toHaveLength(2);
  });

  test.each<[Typed]>([[''], ['không'], [0], [{ xml: '<v>0</v>', type: 'b' }], ['-']])('%j is none', async (tick) => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(SELF, 10, WHOLE);
    fill(HEAD, 12, { 'head.keep': tick });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).not.toContain('head:');
  });

  test('a tick beside a mark that differs keeps all else; the note goes with it', async () => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(SELF, 10, WHOLE);
    fill(HEAD, 12, { 'head.keep': 'x', 'head.A2': 16.5, 'head.note': 'Sửa hai lần' });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).toContain('    head: {keep: true, A2: 16.5, note: Sửa hai lần}\n');
    expect((await importing(folder)).out).toContain('Không có gì thay đổi');
  });

  test('a mark that is typed over what a row only shows is told, never passed over', async () => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(SELF, 10, WHOLE);
    fill(HEAD, 11, { 'head.A2': 16.5 });
    const { code, out } = await importing(folder);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringMatching(/11: “16\.5” gõ vào dòng chỉ để xem điểm trước; gõ vào dòng vàng ngay dưới/),
    ]);
    expect(textOf(folder, W41)).not.toContain('head:  ');
  });

  test('what is no tick, and a tick that keeps nothing, is told by its cell', async () => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(HEAD, 12, { 'head.keep': 'x' });
    const idle = await importing(folder);
    expect([idle.code, idle.out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('D12: đánh dấu giữ nguyên, nhưng Nguyễn Văn An chưa có điểm nào để giữ'),
    ]);
    fill(HEAD, 12, { 'head.keep': 'đồng chí' });
    expect((await importing(folder)).out.replace(/\s+/g, ' ')).toContain('“đồng chí” không phải dấu giữ nguyên');
    fill(HEAD, 12, { 'head.keep': 'x' });
    fill(OTHERS, 10, { absence: 'Nghỉ ốm' });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).toContain('absence: {kind: sick}');
    expect(textOf(folder, W41)).not.toContain('keep');
  });

  test('bonus, penalty with their basis, causes and remedies are asked for by default', async () => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(SELF, 10, WHOLE);
    const codes = [...columnsIn(join(folder, 'p.xlsx'), OTHERS).keys()];
    const bonus = codes.find((code) => code.startsWith('bonus.')) ?? '';
    expect(codes).toEqual(expect.arrayContaining(['absence', 'basis', 'causes', 'remedies', bonus]));
    fill(OTHERS, 10, { [bonus]: 2, basis: 'QĐ 12/QĐ-BDT', causes: 'Phối hợp chậm', remedies: 'Lập lịch trước' });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).toMatch(/bonus:\n +- \{event: [a-z-]+, times: 2, basis: QĐ 12\/QĐ-BDT\}\n/);
    expect(textOf(folder, W41)).toMatch(/causes: *Phối hợp chậm\n/);
  });

  test('the leaders’ form has the tick too, and keeps what stands in it when it is made again', async () => {
    const folder = copied('pages');
    const fill = await form(folder);
    for (const row of [9, 10]) fill(SELF, row, WHOLE);
    fill(HEAD, 12, { 'head.A2': 17 });
    await importing(folder);
    const leaders = await form(folder, '--columns council --replace');
    leaders(1, 11, { 'council.keep': 'x' });
    leaders(1, 14, { 'council.keep': 'x', 'council.A2': 16 });
    expect((await importing(folder)).code).toBe(0);
    expect(textOf(folder, W41)).toContain('    council: {keep: true}\n');
    expect(textOf(folder, W41)).toContain('    council: {keep: true, A2: 16}\n');
    await form(folder, '--columns council --replace');
    expect((await importing(folder)).out).toContain('Không có gì thay đổi');
  });

  test('a mark that comes after the leaders have kept the sheet is written, and told', async () => {
    const folder = copied('pages');
    const fill = await form(folder);
    fill(SELF, 10, WHOLE);
    await importing(folder);
    const leaders = await form(folder, '--columns council --replace');
    leaders(1, 14, { 'council.keep': 'x' });
    await importing(folder);
    expect(textOf(folder, W41)).toContain('council: {keep: true}');
    const again = await form(folder, '--unit cs-dt --replace');
    again(HEAD, 12, { 'head.A2': 16 });
    const { code, out } = await importing(folder);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('điểm này đến sau khi lãnh đạo đã giữ nguyên phiếu của Nguyễn Văn An'),
    ]);
    expect(textOf(folder, W41)).toContain('head: {A2: 16}');
  });

  test('a form of the first layout, all columns on one sheet, is read as ever', async () => {
    const folder = copied('pages');
    const file = join(folder, 'p.xlsx');
    cpSync(join(HOME, 'tests/unit/entry/forms/v1-2016-W41-cs-dt.xlsx'), file);
    const columns = columnsIn(file, 1);
    const old = { ...WHOLE, 'head.A2': 17, 'head.note': 'Chậm', causes: 'Phối hợp chậm' };
    typed(file, 1, Object.fromEntries(Object.entries(old).map(([code, value]) => [`${columns.get(code)}10`, value])));
    expect((await importing(folder)).code).toBe(0);
    const text = textOf(folder, W41);
    expect(text).toMatch(/self: +\{A1: .*B2: Tốt\}\n {4}head: \{A2: 17, note: Chậm\}\n/);
    expect(text).toContain('causes: Phối hợp chậm');
    expect((await importing(folder)).out).toContain('Không có gì thay đổi');
  });
});
