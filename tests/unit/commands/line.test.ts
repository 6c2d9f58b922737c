import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { placeholdersIn } from '../../../src/commands/placeholders.ts';
import { run } from '../../../src/commands/run.ts';
import type { Home } from '../../../src/source/home.ts';
import { HOME, memoryHost } from '../../host.ts';
import { EXAMPLE, emptyFolder, emul } from './emul.ts';
import { everyCommand } from './example-lines.ts';

const NOWHERE = emptyFolder();

const every = await everyCommand();
const lines = [...new Set([...commands, ...every].map(({ name }) => name))];

describe('a line that cannot be understood', () => {
  test.each([
    ['scoer', 'lỗi: không có lệnh “scoer”; có phải “score”?'],
    ['frobnicate', 'lỗi: không có lệnh “frobnicate”; xem các lệnh: emul --help'],
    ['score --unti x', 'lỗi: lệnh “emul score” không có tùy chọn “--unti”; có phải “--unit”?'],
    ['--frobnicate', 'lỗi: lệnh “emul today” không có tùy chọn “--frobnicate”; xem: emul today --help'],
    ['score --unit', 'lỗi: sau “--unit” còn thiếu giá trị; xem: emul score --help'],
    ['check -C', 'lỗi: sau “--workspace” còn thiếu giá trị; xem: emul check --help'],
    ['schema scores week', 'lỗi: lệnh “emul schema” không cần đến “week”; xem: emul schema --help'],
    ['--lang fr', 'lỗi: không có ngôn ngữ “fr”; chọn --lang vi hoặc --lang en'],
    ['check --lang=xx', 'lỗi: không có ngôn ngữ “xx”; chọn --lang vi hoặc --lang en'],
    ['score --today 31/2/2016', 'lỗi: không có ngày “31/2/2016”; gõ như --today 11/11/2016'],
    ['check --format xml', 'lỗi: không có dạng in “xml”; chọn một trong: text, json, sarif, github, junit'],
    ['check --only decimal-coma', 'lỗi: không có mã lỗi “decimal-coma”; có phải “decimal-comma”?'],
    ['check --max-problems -1', 'lỗi: “-1” không phải một số đếm'],
    ['check nowhere.yaml', 'lỗi: không có tệp “nowhere.yaml”'],
    ['regulation shwo', 'lỗi: emul regulation không có việc “shwo”; có phải “show”?'],
    ['regulation drop', 'lỗi: emul regulation không có việc “drop”; chọn list, show, compare hoặc adopt'],
    ['regulation --json', 'lỗi: lệnh “emul regulation” không có tùy chọn “--json”; xem: emul regulation --help'],
    ['help regulation shwo', 'lỗi: emul regulation không có việc “shwo”; có phải “show”?'],
    ['help tep', 'lỗi: không có lệnh, chủ đề hay mã lỗi nào “tep”; có phải “files” hoặc “yaml”?'],
    ['help moi truong', 'lỗi: không có lệnh, chủ đề hay mã lỗi nào “moi”; có phải “environment”?'],
    [
      'help xyz',
      'lỗi: không có lệnh, chủ đề hay mã lỗi nào “xyz”; xem mọi lệnh, mọi chủ đề: emul help --all; mọi mã lỗi: emul help checks',
    ],
    ['check --json --format sarif', 'lỗi: --json và --format hỏi hai dạng khác nhau; chỉ giữ một'],
    ['check --json --format bogus', 'lỗi: --json và --format hỏi hai dạng khác nhau; chỉ giữ một'],
    ['help scroe', 'lỗi: không có lệnh, chủ đề hay mã lỗi nào “scroe”; có phải “score”?'],
    ['schema scors', 'lỗi: không có loại tệp “scors”; có phải “scores”?'],
  ])('emul %s', async (line, message) => {
    expect(await emul(line, EXAMPLE)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  test.each(['scoer', 'score --unti x', 'score --unit', 'schema scores week', '--lang fr', 'check --today x'])(
    'emul %s in English',
    async (line) => {
      const { code, err } = await emul(`${line} ${line.includes('--lang') ? '' : '--lang en'}`, EXAMPLE, {
        EMUL_LANG: 'en',
      });
      expect(code).toBe(2);
      expect(err).toMatch(/^error: [\x20-\x7e“”]+\n$/);
    },
  );

  test.each([
    [['\u001b[31mred'], '␛[31mred'],
    [['score', '--x\u202ey'], '--x�y'],
    [['score', 'a\nb'], 'a␊b'],
    [['check', 'x\u0007.yaml'], 'x␇.yaml'],
    [['-C', 'x\u0007', 'check'], 'x␇'],
    [['score', '--member', 'x\u0007'], 'x␇'],
  ])('%j is quoted safely', async (words, shown) => {
    const { code, err } = await emul(words, EXAMPLE);
    expect(code).toBe(2);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(err.replace('␊', ' ')).toContain(shown.replace('␊', ' '));
  });
});

describe('where the workspace is', () => {
  test.each(['-C %', '-C%', '--workspace %', '--workspace=%', '-qC %', '-q -C%'])(
    '%s, before and behind the command',
    async (flag) => {
      const typed = flag.replace('%', EXAMPLE);
      const plain = await emul('score 45 --json', EXAMPLE);
      expect(await emul(`score 45 --json ${typed}`, NOWHERE)).toMatchObject({ code: plain.code, out: plain.out });
      expect(await emul(`${typed} score --json 45`, NOWHERE)).toMatchObject({ code: plain.code, out: plain.out });
      expect(await emul(`--json ${typed} score 45`, NOWHERE)).toMatchObject({ code: plain.code, out: plain.out });
    },
  );

  test('EMUL_WORKSPACE, which -C overrides', async () => {
    expect((await emul('score 45 -q', NOWHERE, { EMUL_WORKSPACE: EXAMPLE })).out).toContain('TUẦN 45');
    expect((await emul(`score 45 -q -C ${EXAMPLE}`, NOWHERE, { EMUL_WORKSPACE: NOWHERE })).out).toContain('TUẦN 45');
  });

  test('none: exit 2 and the way out', async () => {
    expect(await emul('check', NOWHERE)).toEqual({
      code: 2,
      out: '',
      err:
        'lỗi: thư mục này chưa có emul.yaml; tạo sổ mới: emul init; xem thử: emul score -C ' +
        join(HOME, 'data', 'example') +
        '\n',
    });
    expect((await emul('check', HOME)).err).toContain('xem thử: emul score -C data/example\n');
    expect((await emul('check -C khong-co', NOWHERE)).err).toBe('lỗi: không có thư mục “khong-co”\n');
  });
});

describe('help', () => {
  test.each(['', '--help', '-h', 'help', '-q'])('emul %s lists the usual commands', async (line) => {
    const { code, out } = await emul(line, NOWHERE);
    expect(code).toBe(0);
    for (const { name, isUsual } of commands) if (isUsual) expect(out).toMatch(new RegExp(` {2}${name} {2}`));
  });

  test('emul -C with a folder that is no workspace says so', async () => {
    expect((await emul('-C .', NOWHERE)).err).toMatch(/^lỗi: thư mục “.” chưa có emul.yaml; tạo sổ mới: emul init/);
  });

  test.each([...lines.flatMap((name) => [`${name} --help`, `help ${name}`]), '--help'])(
    'emul %s fits 80 columns, in both languages',
    async (line) => {
      for (const lang of ['vi', 'en']) {
        const { code, out } = await emul(`${line} --lang ${lang}`, NOWHERE);
        expect(code).toBe(0);
        const prose = out.split('\n').filter((one) => !one.startsWith('    '));
        for (const one of prose) expect([...one].length, one).toBeLessThanOrEqual(80);
      }
    },
  );

  test.each([...lines.map((name) => `${name} --help`), '--help'])('emul %s is Vietnamese', async (line) => {
    const { out } = await emul(line, NOWHERE);
    const prose = out
      .replace(/^ {2}emul .*$/gm, '')
      .replace(/--?[\w-]+/g, '')
      .replace(/emul \w+/g, '');
    expect(prose).not.toMatch(
      /\b(the|options?|commands?|arguments?|default|display|usage|folder|print|for|of|schema>|id|name|file)\b/i,
    );
  });

  test('every argument and flag has a meaning', async () => {
    for (const { name: command, takes, flags, words } of every) {
      const parts = [...takes.flatMap(placeholdersIn), ...Object.keys(flags)].sort();
      for (const locale of ['vi', 'en'] as const) {
        // Commands of one family share their words, so that some have more than they need.
        expect(Object.keys(words[locale].parts), `${command} ${locale}`).toEqual(expect.arrayContaining(parts));
        expect(words[locale].examples.length).toBeGreaterThan(0);
      }
    }
  });

  test('emul help checks lists every id with a sentence', async () => {
    const { out } = await emul('help checks', NOWHERE);
    expect(out).toContain('score-out-of-range (lỗi)\n  Điểm chấm phải từ 0');
    expect((await emul('help checks --lang en', NOWHERE)).out).toContain('score-out-of-range (error)\n');
  });

  test('emul check --explain prints what emul help prints', async () => {
    const explained = await emul('check --explain score-out-of-range', NOWHERE);
    expect(explained).toEqual(await emul('help score-out-of-range', NOWHERE));
    expect(explained).toEqual(await emul(['help', 'lỗi[score-out-of-range]'], NOWHERE));
    expect(explained.out).toContain('Sai:');
    expect(explained.out).not.toMatch(/```|`|^> |\[exit|wrong/m);
  });
});

test.each([
  ['appeals --as-of 30/6/2017', 'Chưa có kiến nghị nào'],
  ['plan -o PATH', 'Đã ghi'],
  ['awards --output PATH', 'Đã ghi'],
])('emul %s: what an option takes is no action of the family', async (line, says) => {
  const { code, out, err } = await emul(line.replace('PATH', join(NOWHERE, 'a.md')), EXAMPLE);
  expect([code, err, out]).toEqual([0, '', expect.stringContaining(says)]);
});

test.each(['', '-q', '-C .', '--today 30/6/2017'])('emul %s in a workspace says what waits', async (line) => {
  const { code, out } = await emul(line, EXAMPLE);
  expect(code).toBe(0);
  expect(out).toMatch(/^VIỆC NGÀY /);
});

describe('the frame', () => {
  test.each(['--version', '-V', '-q --version', '-V --lang en'])('emul %s', async (line) => {
    expect(await emul(line, NOWHERE)).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  test('the language: --lang, then EMUL_LANG, then the workspace, then Vietnamese', async () => {
    const error = async (line: string, environment = {}) =>
      (await emul(`${line} nowhere.yaml`, EXAMPLE, environment)).err;
    expect(await error('check')).toMatch(/^lỗi/);
    expect(await error('check', { EMUL_LANG: 'en' })).toMatch(/^error/);
    expect(await error('check --lang vi', { EMUL_LANG: 'en' })).toMatch(/^lỗi/);
    expect(await error('check', { EMUL_LANG: 'en_US.UTF-8' })).toMatch(/^error/);
    expect(await error('check', { EMUL_LANG: '' })).toMatch(/^lỗi/);
    expect(await error('check', { EMUL_LANG: 'fr' })).toBe(
      'lỗi: EMUL_LANG: không có ngôn ngữ “fr”; chọn EMUL_LANG=vi hoặc EMUL_LANG=en\n',
    );
    expect(await error('check --lang en', { EMUL_LANG: 'fr' })).toMatch(/^error: there is no file/);
  });

  test('the workspace: -C, then EMUL_WORKSPACE, then the folder one stands in', async () => {
    const score = (line: string, folder: string, named: string) =>
      emul(`score 45 -q ${line}`, folder, { EMUL_WORKSPACE: named });
    expect((await score('', NOWHERE, EXAMPLE)).out).toContain('TUẦN 45');
    expect((await score(`-C ${EXAMPLE}`, NOWHERE, 'nowhere')).code).toBe(0);
    expect((await score('', EXAMPLE, '')).code).toBe(0);
    expect(await score('', EXAMPLE, 'nowhere')).toEqual({
      code: 2,
      out: '',
      err: 'lỗi: không có thư mục “nowhere” (theo biến EMUL_WORKSPACE)\n',
    });
    expect((await score('', EXAMPLE, NOWHERE)).err).toContain('(theo biến EMUL_WORKSPACE) chưa có emul.yaml');
    expect((await score(`-C ${NOWHERE}`, EXAMPLE, EXAMPLE)).err).not.toContain('EMUL_WORKSPACE');
    expect(await emul('', EXAMPLE, { EMUL_WORKSPACE: 'nowhere' })).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ CLICOLOR: '1' }, [], false],
    [{ CLICOLOR_FORCE: '1' }, [], true],
    [{ CLICOLOR_FORCE: '0' }, [], false],
    [{ CLICOLOR_FORCE: '' }, [], false],
    [{ CLICOLOR_FORCE: '1', CLICOLOR: '0' }, [], true],
    [{ CLICOLOR_FORCE: '1', NO_COLOR: '1' }, [], false],
    [{ CLICOLOR_FORCE: '1', FORCE_COLOR: '0' }, [], false],
    [{ CLICOLOR_FORCE: '1' }, ['--no-color'], false],
  ])('%j %j', async (environment, flags, isColoured) => {
    const { out } = await emul(['check', '-C', EXAMPLE, ...flags], NOWHERE, environment);
    expect(out.includes('\u001b[')).toBe(isColoured && out.includes('['));
    const table = await emul(['score', '45', '-C', EXAMPLE, ...flags], NOWHERE, environment);
    expect(table.out.includes('\u001b[')).toBe(isColoured);
  });

  test.each(['11/11/2016', '2016-11-11', '11-11-2016'])('--today %s', async (day) => {
    expect((await emul(`score this-week --today ${day} -q`, EXAMPLE)).out).toContain('TUẦN 45');
  });

  test('a bug is one line and exit 3; its stack only with EMUL_DEBUG', async () => {
    const bug = async (environment: Record<string, string>) => {
      const home = {
        schemaKinds: () => {
          throw new Error('boom\u0007\nsecond line');
        },
      };
      const host = { ...memoryHost(NOWHERE, environment), home: home as unknown as Home };
      let err = '';
      const code = await run(['schema'], {
        ...host,
        err: {
          ...host.err,
          write: (text) => {
            err += text;
          },
        },
      });
      return { code, err };
    };
    expect(await bug({})).toEqual({
      code: 3,
      err: 'lỗi: emul hỏng ở chỗ không ngờ tới, xin báo lại dòng này: boom␇\n',
    });
    expect((await bug({ EMUL_DEBUG: '1' })).err).toContain('    at ');
  });
});
