import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { bytesOf } from '../../../src/source/disk.ts';
import { listed } from '../../../src/source/listing.ts';
import { realPath } from '../../../src/source/real-path.ts';

/** As Windows does of a path that is too long for it: it reads what lies there, and does not tell where that is. */
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>();
  const native = (path: string) => {
    if (path.includes('long')) throw Object.assign(new Error('unknown error, realpath'), { code: 'UNKNOWN' });
    return real.realpathSync.native(path);
  };
  return { ...real, realpathSync: Object.assign(() => '', { native }) };
});

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'emul-real-'));
  mkdirSync(join(root, 'long', 'scores'), { recursive: true });
  writeFileSync(join(root, 'long', 'scores', 'a.yaml'), 'a');
});

test('a path that the system reads and does not tell the place of is where its folder is', () => {
  const folder = join(root, 'long', 'scores');
  expect(realPath(folder)).toBe(folder);
  expect(listed(join(root, 'long'), 'scores')?.entries.map(({ name }) => name)).toEqual(['a.yaml']);
  expect(bytesOf(join(root, 'long'), 'scores/a.yaml', 10)).toEqual({ bytes: Buffer.from('a') });
});

test('a link there leads where it leads, and out of the workspace it is not followed', () => {
  writeFileSync(join(root, 'outside.yaml'), 'b');
  symlinkSync('../outside.yaml', join(root, 'long', 'b.yaml'));
  expect(realPath(join(root, 'long', 'b.yaml'))).toBe(join(root, 'outside.yaml'));
  expect(bytesOf(join(root, 'long'), 'b.yaml', 10)).toEqual({ refusal: { why: 'link-outside' } });
});

test('what is not there is not there', () => {
  expect(() => realPath(join(root, 'nothing'))).toThrow('ENOENT');
});
