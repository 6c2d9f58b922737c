import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { outputFile } from '../../../src/store/output-file.ts';

const HERE = sha256(hostname()).slice(0, 8);

function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-left-'));
  for (const name of names) mkdirSync(join(folder, name, 'new'), { recursive: true });
  return folder;
}

test('what a killed write left is gone with the next one in that folder', () => {
  const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
  const folder = folderWith(`.emul-${HERE}-${gone}-Ab12cd`, `.emul-${HERE}-${process.pid}-x`);
  outputFile(join(folder, 'a.docx'), 'A', 'a.docx');
  expect(readdirSync(folder)).toEqual(['a.docx']);
});

test('what may be somebody else’s stays: of a process that runs, of another computer, of no process', () => {
  const names = [`.emul-${HERE}-${process.ppid}-x`, '.emul-00000000-4194305-x', '.emul-Ab12cd', '.emul'];
  const folder = folderWith(...names);
  outputFile(join(folder, 'a.docx'), 'A', 'a.docx');
  expect(names.filter((name) => existsSync(join(folder, name)))).toEqual(names);
});
