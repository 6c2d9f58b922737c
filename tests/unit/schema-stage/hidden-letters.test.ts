import { describe, expect, test } from 'vitest';
import { copiedWorkspace, emul, found, lay, quietWeek } from '../cli/run-in.ts';

const W41 = 'scores/2016/2016-W41.yaml';

describe('a hidden character', () => {
  test('that stands alone is to be deleted; nothing is to be typed', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, `${quietWeek('2016-W41')}# \u200b \n`);
    const { out } = await emul(folder, 'check');
    expect(out).toContain('xóa ký tự ấy');
    expect(out).not.toMatch(/gõ lại: *$/m);
  });

  test('in a key is one mistake, not two', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, quietWeek('2016-W41').replace('entries:', 'no\u200bte: x\nentries:'));
    expect((await found(folder)).ids).toEqual([`unknown-key ${W41}`]);
  });
});
