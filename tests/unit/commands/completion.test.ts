import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOOKED_UP } from '../../../src/answers/offered/looked-up.ts';
import { offeredAt } from '../../../src/commands/completion/offered.ts';
import { plainWord } from '../../../src/commands/completion/plain-word.ts';
import { commands } from '../../../src/commands/index.ts';
import { choicesOf, fillsOf, placeholdersIn } from '../../../src/commands/placeholders.ts';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { EXAMPLE, lines, offered } from './offered.ts';

const CLOSED = join(HOME, 'data', 'example-closed');

describe('where the cursor may stand', () => {
  test.each<readonly [line: string[], first: readonly string[]]>([
    // Commands: English ones where nothing is typed, both as soon as something is.
    [[''], ['today', 'menu', 'week']],
    [['sco'], ['score']],
    [['SCO'], ['score']],
    [['valid'], ['validate']],
    [['khoa'], ['khoa-so']],
    [['khóa'], ['khóa-sổ']],
    [['khó'.normalize('NFD')], ['khóa-sổ']],
    [['soát-t'], ['soát-thang-điểm']],
    [['-C', 'so', 'class'], ['classify']],
    [['--lang=en', 'class'], ['classify']],
    [['nothing-so-called'], []],
    [['nothing-so-called', ''], []],
    // Actions, also where a family does something by itself.
    [
      ['criteria', ''],
      ['check', 'example', 'show'],
    ],
    [['criteria', 'ch'], ['check']],
    [['thang-diem', 'cham'], ['cham-thu']],
    [['thang-điểm', 'chấ'], ['chấm-thử']],
    [
      ['plan', ''],
      ['show', 'status'],
    ],
    // Options, none twice but those that may be given again.
    [['score', '--un'], ['--unit']],
    [['score', '--unit', 'cs-dt', '--un'], ['--unit']],
    [['score', '--live', '--liv'], []],
    [['score', '-o', 'a.docx', '--outp'], []],
    [['bang-diem', '--enter', '--col'], ['--column']],
    [['plan', '--js'], ['--json']],
    [['plan', 'show', '--js'], ['--json']],
    [['--la'], ['--lang']],
    [['score', '--', '--un'], []],
    // What they take.
    [
      ['score', '--style', ''],
      ['tt01-2011', 'nd30-2020'],
    ],
    [['score', '--style=nd'], ['--style=nd30-2020']],
    [['score', '--style=nd', ''], ['2017-W26']],
    [
      ['score', '--lang', ''],
      ['vi', 'en'],
    ],
    [['--lang', 'en', 'score', '--column', 'h'], ['head']],
    [['classify', '2016', '--sort', 'd'], ['diem']],
    [['report', 'grid', '2016', '--by', 'th'], ['thang']],
    [
      ['report', 'summary', '--audience', 'co'],
      ['cong-khai', 'council'],
    ],
    [['score', '-o', ''], [':files']],
    [['-C', ''], [':folders']],
    [['init', ''], [':folders']],
    [['score', '--reason', ''], []],
    [['score', '--unknown', '2016-W45'], ['2016-W45']],
    // Periods that have files, and the longer ones of these.
    [
      ['score', '2016-W4'],
      ['2016-W49', '2016-W48'],
    ],
    [['score', '2016-H'], []],
    [
      ['classify', '2016-'],
      ['2016-H2', '2016-Q4', '2016-12'],
    ],
    [
      ['classify', '2016-1'],
      ['2016-12', '2016-11', '2016-10'],
    ],
    [['week', '2016-W45', ''], ['2017-W26']],
    // People, divisions and the rest by id and by name.
    [
      ['explain', 'cv-0'],
      ['cv-02', 'cv-03'],
    ],
    [['explain', 'nguyen van'], ['Nguyễn Văn An']],
    [['explain', 'Nguyễn V'], ['Nguyễn Văn An']],
    [['explain', '"Nguyễn V'], ['Nguyễn Văn An']],
    [['explain', 'Nguyễn\\ V'], ['Nguyễn Văn An']],
    // Accents count where something bears them, and are forgiven where nothing does, as names are read.
    [
      ['explain', 'hoà'],
      [':inside', 'Trần Quốc Hòa'],
    ],
    [['explain', 'nguyẽn v'], ['Nguyễn Văn An']],
    [['score', '--unit', 'cs-dt,vân-'], ['cs-dt,van-phong']],
    [['explain', 'nguyxn'], []],
    [['explain', 'an'], [':inside']],
    [['explain', 'loc'], ['Nguyễn Thành Lộc']],
    [['explain', 'an', '2016-H'], ['2016-H2']],
    [['score', '--unit', 'Văn'], ['Văn phòng']],
    [['score', '--unit=van-'], ['--unit=van-phong']],
    [['score', '--unit', 'cs-dt,van-'], ['cs-dt,van-phong']],
    [
      ['candidates', '2016', '--award', 'cstd'],
      ['cstdcs', 'cstd-tinh'],
    ],
    [
      ['criteria', 'show', ''],
      ['ca-nhan', 'tap-the'],
    ],
    [
      ['criteria', 'hear', 'ca-nhan', '--on', 'A'],
      ['A1', 'A2', 'A3'],
    ],
    [
      ['criteria', 'check', ''],
      ['ca-nhan', 'tap-the', ':files'],
    ],
    [['criteria', 'example', 'ca'], ['ca-nhan']],
    [['papers', 'fill', '2016-H'], ['2016-H2']],
    [['papers', 'fill', '2016-H2', 'min'], ['minutes']],
    [['plan', 'show', 'kh'], ['kh-43-2016']],
    [['report', 'inspection-minutes', 'tu'], ['tu-kt-csdt-2016-q4']],
    [['regulation', 'show', 'bdt'], ['bdt-2016']],
    [['regulation', 'show', 'nd335'], ['nd335-2025']],
    [['exemplars', 'show', 'khong'], ['khong-cham']],
    [
      ['people', 'add', 'Ai', '--post', 'Chanh'],
      ['Chánh Văn phòng', 'Chánh Thanh tra'],
    ],
    [['people', 'leave', 'an', '--kind', 'mat'], ['maternity']],
    // A name without quotes, as commands about people take it.
    [['people', 'move', 'Nguyễn', 'V'], ['Văn An']],
    [['people', 'leave', 'nguyen', 'van', ''], ['An']],
    [['awards', 'show', 'Phong', 'Chinh'], ['Chính sách – Dân tộc']],
    [['classify', 'nguyen', 'v'], []],
    // Help, and what it knows.
    [
      ['help', 'sco'],
      ['score', 'scores.yaml', 'score-off-step'],
    ],
    [['help', 'decimal-c'], ['decimal-comma']],
    [['help', 'nd30'], []],
    [['check', '--explain', 'unknown-mem'], ['unknown-member']],
    [['schema', 'org'], ['organization']],
    [['form', 'export', 'peo'], ['people']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
  ])('%j', async (line, first) => {
    const found = await offered(line);
    expect(found.slice(0, first.length)).toEqual(first);
    if (first.length === 0) expect(found).toEqual([]);
  });

  test('closed periods, petitions and papers of the register', async () => {
    expect(await offered(['appeals', 'answer', ''], CLOSED)).toEqual(['kn-1', 'kn-2']);
    expect(await offered(['papers', 'show', '72'], CLOSED)).toEqual(['72/QĐ-BDT']);
    expect(await offered(['awards', 'record', ''], CLOSED)).toEqual(['2016-H2']);
    for (const command of ['verify', 'amend', 'restore']) {
      expect(await offered([command, '2016-1'], CLOSED)).toEqual(['2016-11', '2016-10']);
      expect(await offered([command, ''], EXAMPLE)).toEqual([]);
    }
  });

  test('what several words have in common never takes the place of more that was typed', async () => {
    expect(await offered(['explain', 'nguyen'])).toHaveLength(3);
    expect((await offered(['explain', 'van'])).slice(0, 3)).toEqual([':inside', 'van-phong', 'Văn phòng']);
    expect((await offered(['explain', 'thi']))[0]).toBe(':inside');
    expect(await offered(['score', '-o', 'khong-co'])).toEqual([':files']);
  });

  test('the workspace that -C or EMUL_WORKSPACE names, in its language or the one asked for', async () => {
    expect(await offered(['-C', EXAMPLE, 'criteria', 'show', ''], tmpdir())).toEqual(['ca-nhan', 'tap-the']);
    expect(await offered(['criteria', 'show', ''], tmpdir(), { EMUL_WORKSPACE: EXAMPLE })).toHaveLength(2);
    const english = memoryHost(EXAMPLE, { EMUL_LANG: 'en' });
    expect(await offeredAt(['--', 'score', '2016-W45'], (locale) => lines[locale], english)).toBe(
      '2016-W45\tweek 45\n',
    );
  });

  test('words that come in the environment, as PowerShell hands them over', async () => {
    const host = memoryHost(EXAMPLE, { EMUL_LINE: "explain\n'Nguyễn V" });
    expect(await offeredAt([], (locale) => lines[locale], host)).toBe('Nguyễn Văn An\tcv-03\n');
  });

  test('words as a shell writes them', () => {
    expect(plainWord('"Nguyễn V', undefined)).toBe('Nguyễn V');
    expect(plainWord("'Nguyễn Văn An'", undefined)).toBe('Nguyễn Văn An');
    expect(plainWord('--unit="Văn p', undefined)).toBe('--unit=Văn p');
    expect(plainWord('C:\\Thi\\ đua\\sổ', undefined)).toBe('C:\\Thi đua\\sổ');
    expect(plainWord('~/sổ', '/home/hang')).toBe('/home/hang/sổ');
  });
});

describe('every command of the index', () => {
  /** What nobody can offer: texts, days, numbers of one’s own. */
  const FREE =
    /^(?:action|code|date|document|how|id|means|members|n|name|number|reason|said|sanction|symbol|votes|what|whom|why|words|year)$/;
  const declared = async () =>
    (
      await Promise.all(
        commands.map((each) =>
          'load' in each
            ? [each.load()]
            : each
                .family()
                .then(({ actions, alone }) =>
                  Promise.all([...actions, alone].flatMap((listing) => listing?.load() ?? [])),
                ),
        ),
      )
    ).flat();

  test('has words for all that it takes, or takes what is one’s own', async () => {
    const all = await Promise.all(await declared());
    const names = all.flatMap(({ takes, flags }) => [...takes, ...Object.values(flags)]).flatMap(placeholdersIn);
    const wordless = names.filter((name) => fillsOf(name).length === 0 && choicesOf(name).length === 0);
    expect([...new Set(wordless.filter((name) => !FREE.test(name)))]).toEqual([]);
  });

  test('is offered, with each of its options and words at each place', async () => {
    for (const [command, { takes, flags, isFamily }] of Object.entries(lines.vi).filter(([name]) => name !== '')) {
      const words = command.split(' ');
      expect(await offered(words), command).toContain(words.at(-1));
      const options = await offered([...words, '--']);
      for (const { names, value } of flags) {
        expect(options, command).toContain(names.at(-1));
        if (value && value.words.length + value.fills.length > 0)
          expect(await offered([...words, names[0] ?? '', ''], CLOSED), `${command} ${names[0]}`).not.toEqual([]);
      }
      if (!isFamily && takes[0] && takes[0].words.length + takes[0].fills.length > 0)
        expect(await offered([...words, ''], CLOSED), command).not.toEqual([]);
    }
  }, 120_000);

  test('looks nothing up that no command takes', async () => {
    const all = await Promise.all(await declared());
    const names = all.flatMap(({ takes, flags }) => [...takes, ...Object.values(flags)]).flatMap(placeholdersIn);
    const asked = new Set<string>(names.flatMap(fillsOf));
    expect(Object.keys(LOOKED_UP).filter((lookup) => !asked.has(lookup))).toEqual([]);
  });
});

test('each shell has its script, in plain ASCII, which prints no error of its own', async () => {
  for (const shell of choicesOf('bash|zsh|fish|powershell')) {
    const host = memoryHost(EXAMPLE);
    expect(await run(['completion', shell], host)).toBe(0);
    expect(host.stdout()).toBe(readFileSync(join(HOME, 'data', 'completion', `emul.${shell}`), 'utf8'));
    expect(host.stdout()).toMatch(/^[\x20-\x7e\n\t]+$/);
    expect(host.stdout()).toMatch(/completion'? '?--line/);
    expect(host.stdout()).toContain('2>');
  }
});

test('what is added to a file of somebody’s own begins a line of its own', () => {
  const script = (shell: string) => readFileSync(join(HOME, 'data', 'completion', `emul.${shell}`), 'utf8');
  expect(script('bash')).toMatch(/^\n/);
  expect(script('powershell')).toMatch(/^\n/);
  // compinit of zsh looks for it there.
  expect(script('zsh')).toMatch(/^#compdef emul\n/);
});
