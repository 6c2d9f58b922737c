import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inCopyOf } from './exports.ts';

const FULL = ['export', '2016-H2', '-o', 'so-lieu', '--audience', 'full', '-q'];

test('an export that holds something of somebody else is not replaced; what programs leave behind is no reason', async () => {
  await inCopyOf('example-closed', async (office) => {
    await office.does(...FULL);
    writeFileSync(join(office.root, 'so-lieu', 'Thumbs.db'), '');
    expect((await office.does(...FULL, '--format', 'parquet')).code).toBe(0);
    for (const path of ['bảng tổng hợp.xlsx', 'seals/ghi chú.txt']) {
      const file = join(office.root, 'so-lieu', path);
      writeFileSync(file, 'mine');
      const { code, err } = await office.does(...FULL);
      expect([code, err]).toEqual([2, expect.stringContaining(`trong “so-lieu” có “${path}” không phải do emul xuất`)]);
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect((await office.does('export', '-o', 'so-lieu', '--lang', 'en')).err).toContain('was not exported by emul');
      rmSync(file);
    }
  });
});

test('seals of an export that lies in the workspace are none of its own files: emul check is silent', async () => {
  await inCopyOf('example-closed', async (office) => {
    const before = await office.does('check');
    await office.does(...FULL);
    expect(office.text('so-lieu/seals/2016-10.1.yaml')).not.toBe('');
    expect(await office.does('check')).toEqual(before);
  });
});
