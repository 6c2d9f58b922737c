import { describe, expect, test } from 'vitest';
import { copiedWorkspace, emul, found, lay, quietWeek } from './run-in.ts';

const W41 = 'scores/2016/2016-W41.yaml';
/** What steers a terminal or turns the reading direction; line ends are the only ones that may be printed. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

describe('texts made to break a reader', () => {
  test.each([
    ['brackets 100,000 deep', '['.repeat(100_000), 'too-deep'],
    ['maps 100,000 deep', '{a: '.repeat(100_000), 'too-deep'],
    ['dashes 100,000 deep', '- '.repeat(100_000), 'too-deep'],
    ['an alias bomb', `${bomb()}`, 'too-many-aliases'],
    ['a file of Word', 'PK\u0003\u0004\0\0\0\0word/document.xml', 'binary-file'],
    ['NUL in the middle', `${quietWeek('2016-W41')}# \0\n`, 'control-character'],
    ['nothing but NUL, after a power cut', '\0'.repeat(4096), 'binary-file'],
  ])('%s', async (_, text, id) => {
    const folder = copiedWorkspace();
    lay(folder, W41, text);
    expect(await found(folder)).toEqual({ code: 1, ids: [`${id} ${W41}`] });
    lay(folder, 'criteria/them.yaml', text);
    expect(await found(folder)).toEqual({ code: 1, ids: [`${id} criteria/them.yaml`, `${id} ${W41}`] });
  });

  test('an empty file, and one of comments', async () => {
    const folder = copiedWorkspace();
    for (const text of ['', '# chưa ghi\n', '\ufeff', '---\n']) {
      lay(folder, W41, text);
      const { code, ids } = await found(folder);
      expect([text, code, ids.length]).toEqual([text, 1, 1]);
    }
  });

  test('a line of a million characters is told in a short message', async () => {
    const folder = copiedWorkspace();
    const long = 'x: y '.repeat(200_000);
    for (const line of [`causes: ${long}`, `${long}`, `"${long}`, `${long.replaceAll(':', '')}`, `@${long}`]) {
      lay(folder, W41, `kind: scores\nperiod: 2016-W41\n${line}\n`);
      const { out } = await emul(folder, 'check');
      expect([line.slice(0, 12), out.length < 3000]).toEqual([line.slice(0, 12), true]);
    }
  });
});

describe('data chooses no path', () => {
  test.each([
    ['emul.yaml', 'regulation: quy-che', 'regulation: ../../etc/passwd'],
    ['emul.yaml', 'regulation: quy-che', 'regulation: /etc/passwd'],
    ['emul.yaml', 'regulation: quy-che', 'regulation: __proto__'],
    ['regulations/quy-che.yaml', 'id: quy-che', 'id: quy-che\nextends: ../x'],
    ['regulations/quy-che.yaml', 'id: quy-che', 'id: quy-che\nextends: ../../../data/regulations/nd90-2020'],
    ['regulations/quy-che.yaml', 'id: quy-che', 'id: quy-che\nextends: constructor'],
  ])('%s: %s becomes %s', async (path, before, after) => {
    const folder = copiedWorkspace();
    const { readFileSync } = await import('node:fs');
    lay(folder, path, readFileSync(`${folder}/${path}`, 'utf8').replace(before, after));
    const { code, out, err } = await emul(folder, 'check');
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toContain('root:');
    const scored = await emul(folder, 'score', '40');
    expect(scored.code).toBe(1);
    expect(scored.err).not.toMatch(/emul hỏng/);
  });

  test('names of JavaScript are plain unknown names', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, `${quietWeek('2016-W41')}__proto__: 1\nconstructor: {a: 1}\ntoString: x\n`);
    const { code, ids } = await found(folder);
    expect([code, ids]).toEqual([1, Array(3).fill(`unknown-key ${W41}`)]);
  });
});

describe('nothing that steers a terminal is printed', () => {
  const EVIL = String.raw`\e[31mĐỏ\a\u202Engược\u200B\x9b2J\b\0`;
  const COMMANDS = [
    ['check'],
    ['check', '--json'],
    ['check', '--lang', 'en'],
    ['score', '40'],
    ['score', '40', '--json'],
    ['classify', '2016-10'],
    ['classify', '2016-10', '--json'],
  ];

  test.each([
    ['a name', 'organization.yaml', 'name: Nguyễn Văn An', `name: "${EVIL}"`],
    ['an id', 'organization.yaml', 'id: cv-03', `id: "${EVIL}"`],
    ['a key', 'organization.yaml', 'name: Nguyễn Văn An', `name: Nguyễn Văn An\n    "${EVIL}": 1`],
    ['a title', 'criteria/ca-nhan.yaml', 'title: Tiến độ', `title: "${EVIL}"`],
    ['a level', 'regulations/quy-che.yaml', 'short: Tốt', `short: "${EVIL}"`],
    ['a mark', 'scores/2016/2016-W40.yaml', 'A2: 18.5', `A2: "${EVIL}"`],
    ['a note', 'scores/2016/2016-W40.yaml', 'A2: 18.5', `A2: 18.5, note: "${EVIL}"`],
    ['a criterion', 'scores/2016/2016-W40.yaml', 'A2: 18.5', `"${EVIL}": 18.5`],
    ['a person', 'scores/2016/2016-W40.yaml', 'member: cv-03', `member: "${EVIL}"`],
    ['raw in a comment’s line', 'emul.yaml', 'regulation: quy-che', 'regulation: x\u202e\u200f # \u2066'],
  ])('from %s', async (_, path, before, after) => {
    const folder = copiedWorkspace();
    const { readFileSync } = await import('node:fs');
    lay(folder, path, readFileSync(`${folder}/${path}`, 'utf8').replace(before, after));
    for (const argv of COMMANDS) await isSafe(folder, argv);
  });

  test('from the name of a file', async () => {
    const folder = copiedWorkspace();
    lay(folder, 'scores/2016/2016-W41.\u001b[2J\u202e.yaml', 'kind: scores\nperiod: x\n');
    lay(folder, 'la\u001b[31m\u202e.yaml', 'x');
    for (const argv of COMMANDS) await isSafe(folder, argv);
  });

  test('from the command line', async () => {
    const folder = copiedWorkspace();
    const typed = '\u001b[2J\u202e';
    for (const argv of [
      ['score', typed],
      ['score', '40', '--member', typed],
      ['check', typed],
      ['check', '--only', typed],
      ['check', '--format', typed],
      [typed],
      ['score', `--${typed}`],
      ['score', '-C', typed],
    ]) {
      const { code } = await isSafe(folder, argv);
      expect([argv, code]).toEqual([argv, 2]);
    }
  });

  async function isSafe(folder: string, argv: readonly string[]) {
    const ran = await emul(folder, ...argv);
    const { out, err } = ran;
    expect([argv, STEERING.exec(out)?.[0], STEERING.exec(err)?.[0]]).toEqual([argv, undefined, undefined]);
    expect([argv, err]).not.toEqual([argv, expect.stringMatching(/emul hỏng|emul failed/)]);
    if (argv.includes('--json') && out !== '') JSON.parse(out);
    return ran;
  }
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}]`);
  return `l0: &l0 x\n${levels.join('\n')}\n`;
}
