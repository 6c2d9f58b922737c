import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { copied, emul } from './office.ts';
import { filledIn, WHOLE } from './week-forms.ts';

const SELF = 'self: {CT1: 28, CT2: {done: 8, assigned: 8}, NV1: 11, NV2: {di-co-so: 1}, NV3: {}, TC2: Tốt, TC3: {}}';

describe('what emul week says of those who are missing', () => {
  test('names the division whose own sheet is wanting', async () => {
    const entries = `  - unit: cs-dt\n    ${SELF}\n  - unit: van-phong\n    ${SELF}\n`;
    const folder = copied('example', {
      'scores/2016/2016-W52.yaml': `kind: scores\nperiod: 2016-W52\nheld: 2016-12-30\nentries:\n${entries}`,
    });
    const { out } = await emul(folder, ['week', '2016-W52', '--today', '30/12/2016']);
    expect(out.replace(/\s+/g, ' ')).toContain('Mới có điểm tự chấm: tập thể Phòng CS – Dân tộc, tập thể Văn phòng.');
  });

  test('whoever types the mark of another scale for a division is told what its scale has', async () => {
    const folder = copied('example', {
      'scores/2016/2016-W52.yaml': `kind: scores\nperiod: 2016-W52\nheld: 2016-12-30\nentries:\n  - unit: cs-dt\n    ${SELF}\n`,
    });
    const host = memoryHost(folder, {}, ['A2 17', 'thôi']);
    await run(['week', '2016-W52', '--leader', '--today', '30/12/2016'], host);
    expect(host.stderr()).toContain('“A2 17” chưa rõ; gõ mục (CT1, CT2, NV1, NV2, NV3, TC2, TC3) rồi điểm');
  });
});

describe('an old and a corrected copy of a form in one folder', () => {
  test.each([[['--replace']], [[]]])('the marks of neither go in silence: %j', async (flags) => {
    const folder = copied('pages');
    await emul(folder, 'week 41');
    const [name = ''] = readdirSync(join(folder, 'out/Tuan 41')).filter((file) => /cs/i.test(file));
    mkdirSync(join(folder, 'in'), { recursive: true });
    for (const [file, done] of [
      ['phieu.xlsx', 5],
      ['phieu (1).xlsx', 7],
    ] as const) {
      cpSync(join(folder, 'out/Tuan 41', name), join(folder, 'in', file));
      await filledIn(join(folder, 'in', file), { 'cv-03': { ...WHOLE, 'self.A1.done': done } });
    }
    const first = await emul(folder, ['week', '41', ...flags]);
    expect([first.code, first.out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining(
        'Nguyễn Văn An: phiếu khác trong lần đọc này ghi 7/10, phiếu này ghi 5/10; giữ phiếu kia',
      ),
    ]);
    expect(readFileSync(join(folder, 'scores/2016/2016-W41.yaml'), 'utf8')).toContain('{done: 7, assigned: 10}');
    expect((await emul(folder, ['week', '41', 'in/phieu.xlsx', '--replace'])).code).toBe(0);
    expect(readFileSync(join(folder, 'scores/2016/2016-W41.yaml'), 'utf8')).toContain('{done: 5, assigned: 10}');
  });
});
