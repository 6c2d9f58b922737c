import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE, emptyFolder, emul } from '../commands/emul.ts';

async function page(line: string): Promise<string> {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  await emul([...line.split(' '), '-o', 'page.html'], root);
  return readFileSync(join(root, 'page.html'), 'utf8');
}

test('a total opens into groups and criteria, down to the line that somebody typed', async () => {
  const html = await page('score 45 --working');
  expect(html).toContain(
    '<summary>92,50</summary><div class="steps">Cộng các nhóm, điểm cộng, điểm trừ<ul><li>A Kết quả',
  );
  expect(html).toMatch(
    /A2 [^<]*: 15,5\/20; tự chấm 19 → trưởng phòng 17 → lãnh đạo 15,5[^<]*<small>scores\/2016\/2016-W45.yaml:40<\/small>/,
  );
});

test('points of a longer period open into the sum and its parts', async () => {
  const html = await page('classify 2016-H2');
  expect(html).toContain(
    '<summary>89,31</summary><div class="steps">(93,625 + 90,4797… + 83,8333…) : 3 = 267,9381… : 3 = 89,3127…',
  );
  expect(html).toContain('<li>Tháng 10: 93,63, Tốt');
});
