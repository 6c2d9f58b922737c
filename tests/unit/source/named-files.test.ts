import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesNamed } from '../../../src/source/named-files.ts';

test('a folder stands for what links in it lead to as well, each file once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-named-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['gui-ve', 'o-chung']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'gui-ve', 'a.xlsx'), '');
  writeFileSync(join(folder, 'o-chung', 'b.xlsx'), '');
  symlinkSync('../o-chung', join(folder, 'gui-ve', 'phong-hai'));
  symlinkSync('..', join(folder, 'o-chung', 'vong'));
  const shown = filesNamed(['gui-ve'], folder, ['.xlsx']).map((one) => one.shown);
  expect(shown.slice(0, 2)).toEqual(['gui-ve/a.xlsx', 'gui-ve/phong-hai/b.xlsx']);
});

test('a link to nothing in a folder is a file that is not there, whatever it was; a folder too deep is told (rule 49)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-named-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gui-ve', 'sau'), { recursive: true });
  writeFileSync(join(folder, 'gui-ve', 'a.txt'), '');
  const links = ['phong-hai', 'b.xlsx', 'Phòng 1.2', 'sau/c'];
  for (const name of links) symlinkSync('/nowhere/at/all', join(folder, 'gui-ve', name));
  const shown = filesNamed(['gui-ve'], folder, ['.xlsx']).map((one) => one.shown);
  expect(shown.toSorted()).toEqual(links.map((name) => `gui-ve/${name}`).toSorted());
  mkdirSync(join(folder, 'gui-ve', ...Array.from('abcdefghi')), { recursive: true });
  expect(() => filesNamed(['gui-ve'], folder, ['.xlsx'])).toThrow('ENAMETOOLONG: gui-ve/a/b/c/d/e/f/g/h/i');
});
