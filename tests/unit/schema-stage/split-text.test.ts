import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, emul } from '../commands/emul.ts';

async function found(entry: string): Promise<[id: string, message: string][]> {
  const root = emptyFolder();
  const file = join(root, 'scores/2016/2016-W40.yaml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(join(root, 'emul.yaml'), 'kind: workspace\nregulation: kh43-2016\n');
  writeFileSync(file, `kind: scores\nperiod: 2016-W40\nentries:\n  - ${entry}\n`);
  const { out } = await emul('check scores --json', root);
  const all: { id: string; message: string }[] = JSON.parse(out).diagnostics;
  return all.filter(({ id }) => /comma|unknown-key|empty/.test(id)).map(({ id, message }) => [id, message]);
}

describe('a comma inside braces', () => {
  test.each<[entry: string, id: string, quoted: string]>([
    ['{member: a, causes: Phối hợp chậm, thiếu người}', 'comma-in-text', '“Phối hợp chậm, thiếu người”'],
    ['{member: a, causes: một, hai, ba, self: {A1: 2}}', 'comma-in-text', '“một, hai, ba”'],
    ['{member: a, causes: chậm 02 ngày, remedies}', 'unknown', ''],
    ['{member: a, causes: 16,5 điểm}', 'comma-in-text', '“16,5 điểm”'],
    ['{member: a, self: {A2: 16,5}}', 'decimal-comma', '“16,5”'],
    ['{member: a, self: {A2: 16, xyz: 1}}', 'unknown-key', '“xyz”'],
    ['{member: a, causes: "một, hai"}', 'unknown', ''],
  ])('%s', async (entry, id, quoted) => {
    const all = await found(entry);
    if (id === 'unknown') expect(all.map(([one]) => one)).not.toContain('comma-in-text');
    else expect(all).toEqual([[id, expect.stringContaining(quoted)]]);
  });
});
