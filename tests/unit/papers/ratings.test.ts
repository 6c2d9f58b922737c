import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

describe('report ratings', () => {
  const folder = copied('example');

  test.each(['2016-H2', '45'])('of %s heads collectives as such, and people as people', async (period) => {
    const { out } = await emul(folder, `report ratings ${period}`);
    const [collectives = '', people = ''] = out.split('\nCá nhân\n');
    expect(collectives).toContain('TT Tên tập thể');
    expect(people).toContain('TT Họ và tên');
    expect(out).not.toMatch(/^(TẬP THỂ|CÁ NHÂN)$/m);
  });

  test('tells what the agency may have apart from what a group may have', async () => {
    const { out } = await emul(folder, 'report ratings 2017-H1');
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain('Tính trong toàn cơ quan, có 03 cá nhân đạt Xuất sắc, được tối đa 02 cá nhân, vượt 01;');
    expect(said).toContain('Tính riêng nhóm chuyên viên, có 02 cá nhân đạt Xuất sắc, được tối đa 01 cá nhân, vượt 01;');
  });

  test('parts no level from its points', async () => {
    await emul(folder, 'report ratings 2016-H2 -o b.html');
    expect(textOf(folder, 'b.html')).toMatch(/92,47(?:\u00a0|&nbsp;)Xuất/);
  });
});
