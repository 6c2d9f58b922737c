import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

const ADOPT = 'regulation adopt kh43-2016 --as moi --document 58/QĐ-BDT --date 30/9/2016';

test('a deed that a kill left half done is told by whatever writes next, and taken back whole', async () => {
  const folder = copied('pages');
  const settings = join(folder, 'emul.yaml');
  const before = readFileSync(settings, 'utf8');
  expect((await emul(folder, ADOPT)).err).not.toContain('mới xong một nửa');
  // As between the two renames of the write: the regulation is there, and emul.yaml does not name it yet.
  writeFileSync(settings, before);
  const again = await emul(folder, ADOPT);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('mới xong một nửa (1/2 tệp)')]);
  expect(again.err).toContain('emul undo');
  const undone = await emul(folder, 'undo');
  expect([undone.code, undone.err]).toEqual([0, '']);
  expect([existsSync(join(folder, 'regulations/moi.yaml')), readFileSync(settings, 'utf8')]).toEqual([false, before]);
  expect((await emul(folder, ADOPT)).code).toBe(0);
});
