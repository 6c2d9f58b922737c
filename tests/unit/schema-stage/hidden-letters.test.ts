import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  test.each(['\u00a0', '\u2003'])('a blank of Word in a name (%j) makes no other name of it', async (blank) => {
    const folder = copiedWorkspace();
    lay(
      folder,
      'organization.yaml',
      readFileSync(join(folder, 'organization.yaml'), 'utf8').replace(
        'name: Nguyễn Văn An',
        `name: Nguyễn${blank}Văn An`,
      ),
    );
    lay(folder, W41, quietWeek('2016-W41').replace('member: cv-03', 'member: cv-03, name: Nguyễn Văn An'));
    expect((await found(folder)).ids).toEqual([]);
  });

  test.each(['\u200b', '\u00ad', '\ufffd'])(
    'in a name (%j) is told there, and nobody is told to type it elsewhere',
    async (letter) => {
      const folder = copiedWorkspace();
      lay(
        folder,
        'organization.yaml',
        readFileSync(join(folder, 'organization.yaml'), 'utf8').replace(
          'name: Nguyễn Văn An',
          `name: Nguyễn Văn A${letter}n`,
        ),
      );
      lay(folder, W41, quietWeek('2016-W41').replace('member: cv-03', 'member: cv-03, name: Nguyễn Văn An'));
      expect((await found(folder)).ids).toEqual(['garbled-text organization.yaml']);
    },
  );

  test('a blank of Word behind the colon of a mark is named', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, quietWeek('2016-W41').replace('absence: {kind: leave}', 'self: {A2:\u00a018, A3: {}}'));
    expect((await emul(folder, 'check')).out).toContain('dấu cách lạ');
  });
});
