import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../build/folder/plain-text.js';
import { filesInTar, tarOf } from '../../../build/folder/tar.js';
import { HOME } from '../../host.ts';

describe('a readme for an editor that shows nothing else', () => {
  test('has no marks, lines of one width, code as it is and tables in columns', () => {
    const text = plainText(
      [
        '# Sổ',
        `Gõ \`emul\`, xem [luật](docs/luat.md), ${'chữ '.repeat(20)}`.trim(),
        '1. **Cài.** Gõ:',
        '   ```\n   npm ci\n\n   emul\n   ```',
        '2. Rồi\n   gõ tiếp.\n3. Xong.',
        '| khi nào | gõ gì |\n|---|---|\n| thứ Sáu | `emul week` |\n| cuối tháng | in |',
      ].join('\n\n'),
    );
    expect(text).toBe(
      [
        'SỔ',
        `Gõ “emul”, xem luật, ${'chữ '.repeat(16)}`.trim() + '\nchữ chữ chữ chữ',
        '1. Cài. Gõ:',
        '       npm ci\n\n       emul',
        '2. Rồi gõ tiếp.',
        '3. Xong.',
        'khi nào     gõ gì\nthứ Sáu     “emul week”\ncuối tháng  in\n',
      ].join('\n\n'),
    );
  });

  test('is as wide as a window, whatever README.vi.md says', () => {
    const lines = plainText(readFileSync(join(HOME, 'README.vi.md'), 'utf8').replace(/^\|.*!\[.*$/gm, '')).split('\n');
    expect(lines.filter((line) => line.length > 95)).toEqual([]);
  });
});

describe('a tar', () => {
  const files = [
    { path: 'a/emul', bytes: Buffer.from('#!/bin/sh\n'), isProgram: true },
    { path: 'a/sổ/tuần.yaml', bytes: Buffer.alloc(1_000, 'x') },
  ];
  const tar = tarOf(files, new Date(Date.UTC(2016, 9, 7)));

  test('gives back what was put in, and is the same each time', () => {
    expect([...filesInTar(tar)]).toEqual(files.map(({ path, bytes }) => [path, bytes]));
    expect(tarOf(files, new Date(Date.UTC(2016, 9, 7))).equals(tar)).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('is one for tar, too, with who may run what', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'emul-tar-')), 'a.tar');
    writeFileSync(path, tar);
    const listed = execFileSync('tar', ['--list', '--verbose', '--quoting-style=literal', '-f', path], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
    expect(listed).toMatch(
      /^-rwxr-xr-x 0\/0 +10 2016-10-07 00:00 a\/emul\n-rw-r--r-- 0\/0 +1000 .* a\/sổ\/tuần\.yaml\n$/,
    );
  });

  test('refuses a name that it cannot hold', () => {
    expect(() => tarOf([{ path: 'x'.repeat(101), bytes: Buffer.from('') }], new Date(0))).toThrow('too long a name');
  });
});
