import { expect, test } from 'vitest';
import { folderTyped } from '../../../src/commands/hinting.ts';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { copied } from '../entry/office.ts';

async function printed(line: string[], folder: string): Promise<{ out: string; err: string }> {
  const host = memoryHost('/');
  await run([...line, '-C', folder, '--today', '2016-11-11'], host);
  return { out: host.stdout(), err: host.stderr() };
}

test('lines to copy name the folder that was named: without it `emul undo` would be about another one', async () => {
  const folder = copied('pages');
  const { out } = await printed(['open', '2016-W41'], folder);
  expect(out).toContain(`Lấy lại như cũ: emul -C ${folder} undo`);
  expect(out).not.toMatch(/emul (?!-C)/);
  expect((await printed([], folder)).out).toContain(`emul -C ${folder} week`);
});

test('a folder with blanks is quoted, and what refuses says the same', async () => {
  const { err } = await printed(['scor'], '/khong co');
  expect(err).toContain('không có lệnh “scor”');
  const told = await printed(['people', 'move', 'ai-do', '--unit', 'x', '--from', '1/1/2017'], copied('pages'));
  expect(told.err).toMatch(/emul -C \S+ people/);
});

test.each([
  ['so-6', 'so-6'],
  ['C:\\so', 'C:\\so'],
  ['Z:\\sổ thi đua', '"Z:\\sổ thi đua"'],
  ['sổ thi đua\\', '"sổ thi đua"'],
  ['sổ "mới"', '"sổ \\"mới\\""'],
])('a folder %s is typed as %s', (folder, typed) => {
  expect(folderTyped(folder)).toBe(typed);
});

test('what programs read stays as it is, and so does help', async () => {
  const folder = copied('pages');
  expect((await printed(['today', '--json'], folder)).out).not.toContain('emul -C');
  expect((await printed(['score', '--help'], folder)).out).not.toContain('emul -C');
  expect((await printed(['schema', 'scores'], folder)).out).not.toContain('emul -C');
});
