import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageText, titleOf } from '../../../src/commands/page/text.ts';
import { Home } from '../../../src/source/home.ts';
import { emptyFolder } from './emul.ts';

const PAGE = `# an-id

Một câu về \`A1\`, **đậm**. Câu thứ hai
trên dòng khác.

> One sentence about \`A1\`. A second
> one.

- mục một
  còn nữa
- mục hai

Sai · wrong:

\`\`\`yaml scores/2016/2016-W40.yaml
kind: scores

  - x
\`\`\`

\`\`\`console
$ emul check
lỗi[an-id]: sai
[exit 1]
$ emul check --lang en
error[an-id]: wrong

[exit 1]
\`\`\`
`;

describe('a page on a terminal', () => {
  test('in Vietnamese', () => {
    expect(pageText(PAGE, 'vi', 80)).toBe(`an-id

Một câu về A1, đậm. Câu thứ hai trên dòng khác.

- mục một còn nữa

- mục hai

Sai:

  scores/2016/2016-W40.yaml
    kind: scores

      - x

    $ emul check
    lỗi[an-id]: sai
`);
  });

  test('in English', () => {
    expect(pageText(PAGE, 'en', 80)).toBe(`an-id

One sentence about A1. A second one.

wrong:

  scores/2016/2016-W40.yaml
    kind: scores

      - x

    $ emul check --lang en
    error[an-id]: wrong
`);
  });

  test('one language stands for the other where a page has only that', () => {
    const page = '# x\n\nChỉ có thế.\n\n```console\n$ emul check\nlỗi\n```\n';
    expect(pageText(page, 'en', 80)).toBe(pageText(page, 'vi', 80));
  });

  test('no line of prose is wider than asked', () => {
    const page = `# x\n\n${'chữ dài dòng '.repeat(40)}\n`;
    for (const line of pageText(page, 'vi', 50).split('\n')) expect(line.length).toBeLessThanOrEqual(50);
  });

  test('its title is its first sentence', () => {
    expect(titleOf(PAGE, 'vi')).toBe('Một câu về A1, đậm.');
    expect(titleOf(PAGE, 'en')).toBe('One sentence about A1.');
    expect(titleOf('# x\n\nSố viết dấu chấm: 16.5 điểm. Nữa.\n', 'vi')).toBe('Số viết dấu chấm: 16.5 điểm.');
    expect(titleOf('', 'vi')).toBe('');
  });
});

test('pages are read beside the code, and from the build where there is no code', () => {
  const installed = emptyFolder();
  mkdirSync(join(installed, 'dist', 'pages', 'commands'), { recursive: true });
  writeFileSync(join(installed, 'dist', 'pages', 'commands', 'score.md'), 'built\n');
  expect(new Home(installed).pages('score')).toEqual(['built\n']);
  expect(new Home(installed).pages('../score')).toEqual([]);
  mkdirSync(join(installed, 'src', 'commands'), { recursive: true });
  mkdirSync(join(installed, 'src', 'reports'), { recursive: true });
  writeFileSync(join(installed, 'src', 'commands', 'score.md'), 'command\n');
  writeFileSync(join(installed, 'src', 'reports', 'score.md'), 'report\n');
  expect(new Home(installed).pages('score')).toEqual(['command\n', 'report\n']);
  expect(new Home(emptyFolder()).pages('score')).toEqual([]);
});
