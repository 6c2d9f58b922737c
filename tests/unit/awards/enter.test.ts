import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied } from '../entry/office.ts';

/** The example with one person on the Council, or as it is; what is typed, and what is said. */
async function typing(folder: string, line: string, typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout(), err: host.stderr().replace(/\s+/g, ' ') };
}

function councilOf(member: string): string {
  const folder = copied('example');
  const path = join(folder, 'organization.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^council:.*\n(?:[ -].*\n)*/m, `council: {chair: ${member}}\n`));
  return folder;
}

describe('a Council of one', () => {
  test('is not asked for votes on its own case, with words instead of 0/0', async () => {
    const folder = councilOf('cv-02');
    const { err } = await typing(folder, 'decide 2017-H1 --award giay-khen --enter', [
      '6/7/2017',
      '',
      '',
      'g',
      '1',
      '',
      '',
    ]);
    expect(err).toContain('Đàng Thị Kim Chi');
    expect(err).toContain('không ai được biểu quyết: chỉ có chính người này dự họp');
    expect(err).not.toContain('0/0');
    const file = readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');
    expect(file).toMatch(/member: cv-02\n.*\n {4}granted: …/);
  });
});

describe('a Council of whom nobody came', () => {
  test.each(['tb, ptb-1, cvp, tp-csdt, tp-khth, ctt'])('ends the questions: %s', async (all) => {
    const folder = copied('example');
    await typing(folder, 'decide 2017-H1 --award giay-khen', []);
    const before = contents(folder);
    const { code, out, err } = await typing(folder, 'decide 2017-H1 --award giay-khen --enter', [
      '6/7/2017',
      '',
      all,
      '',
    ]);
    expect(err).toContain('Cả Hội đồng vắng, không ai gửi ý kiến bằng văn bản');
    expect(err).not.toContain('Bỏ phiếu kín');
    expect([code, out]).toEqual([0, 'Không có gì thay đổi, không ghi gì.\n']);
    expect(contents(folder)).toEqual(before);
  });

  test('is a meeting where all of them voted in writing', async () => {
    const folder = copied('example');
    const all = 'tb, ptb-1, cvp, tp-csdt, tp-khth, ctt';
    const { err } = await typing(folder, 'decide 2017-H1 --award giay-khen --enter', ['6/7/2017', '', all, all, 'k']);
    expect(err).toContain('Số phiếu phát ra [6]');
  });
});

describe('a question with two answers', () => {
  const line = 'decide 2017-H1 --award giay-khen --enter';
  const meeting = ['6/7/2017', '', ''];

  test.each([
    ['k', 'secret'],
    ['Bỏ phiếu kín', 'secret'],
    ['BO  PHIEU KIN', 'secret'],
    ['kín', 'secret'],
    ['secret ballot', 'secret'],
    ['G', 'show'],
    ['Giơ tay', 'show'],
    ['gio tay', 'show'],
    ['show of hands', 'show'],
  ])('takes its letter or its words, with case and accents forgiven: %s', async (typed, kind) => {
    const folder = copied('example');
    const { err } = await typing(folder, line, [...meeting, typed]);
    expect(err).not.toContain('gõ k');
    const file = readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');
    expect(file).toContain(`{kind: ${kind},`);
  });

  test.each(['không', 'kg', 'gì', 'có', 'bỏ phiếu', 'hôm nay', 'sai'])(
    'guesses nothing from a first letter: %s',
    async (typed) => {
      const folder = copied('example');
      const { err } = await typing(folder, line, [...meeting, typed]);
      expect(err).toContain('gõ k (bỏ phiếu kín) hoặc g (giơ tay)');
      const file = readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');
      expect(file).toContain('{kind: …,');
    },
  );

  test.each([
    ['c', true],
    ['Đồng ý', true],
    ['dong y khen', true],
    ['Có', true],
    ['yes', true],
    ['k', false],
    ['Không', false],
    ['khong dong y', false],
    ['no', false],
  ])('of a grant: %s', async (typed, isGranted) => {
    const folder = copied('example');
    const { err } = await typing(folder, line, [...meeting, 'g', '5', '', typed]);
    expect(err).not.toContain('gõ c');
    const file = readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');
    expect(file).toMatch(new RegExp(`^ {4}granted: ${isGranted}$`, 'm'));
  });

  test.each(['chưa', 'cân nhắc', 'khen', 'kín', 'nên khen'])('of a grant nothing is guessed: %s', async (typed) => {
    const folder = copied('example');
    const { err } = await typing(folder, line, [...meeting, 'g', '5', '', typed]);
    expect(err).toContain('gõ c (đồng ý khen) hoặc k (không)');
    const file = readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');
    expect(file).not.toMatch(/^ {4}granted: (?:true|false)/m);
  });
});

describe('what Enter alone grants', () => {
  const line = 'decide 2017-H1 --award giay-khen --enter';
  const file = (folder: string) => readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');

  test.each([
    ['{base: cast, above: 0.5}', '1', '4', false],
    ['{base: cast, above: 0.5}', '4', '1', true],
    ['', '1', '3', false],
    ['', '3', '1', true],
  ])('is what the votes say: %s, %s to %s', async (rule, inFavour, against, isGranted) => {
    const folder = copied('example');
    const path = join(folder, 'regulations', 'bdt-2016.yaml');
    const text = readFileSync(path, 'utf8').replace(/^votes:\n(?: .*\n)*/m, rule && `votes: ${rule}\n`);
    writeFileSync(path, text);
    await typing(folder, line, ['6/7/2017', '', '', 'g', inFavour, against, '', '']);
    expect(file(folder)).toMatch(new RegExp(`^ {4}granted: ${isGranted}$`, 'm'));
  });

  test('keeps no level that was voted down', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, 'decide 2017-H1 --enter', ['6/7/2017', '', '', 'g', '', '1', '4']);
    expect(err).toContain('chưa thông qua: ghi số phiếu, chưa ghi mức');
    const text = readFileSync(join(folder, 'decisions', '2017-H1.yaml'), 'utf8');
    expect(text).toMatch(/level: …\n.*\n.*for: 1, against: 4/);
  });
});

describe('votes against that Enter alone stands for', () => {
  const line = 'decide 2017-H1 --award giay-khen --enter';
  const without = () => {
    const folder = copied('example');
    const path = join(folder, 'organization.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^council:.*\n(?:[ -].*\n)*/m, ''));
    return folder;
  };

  test('are the rest of the valid ballots where no Council is written down', async () => {
    const { err } = await typing(without(), line, ['6/7/2017', '', 'k', '6', '5', '1', '3']);
    expect(err).toContain(' Không đồng ý [1]');
  });

  test('are those of a file that has its ballots already', async () => {
    const folder = without();
    await typing(folder, line, ['6/7/2017', '', 'k', '6', '5', '1']);
    const { err } = await typing(folder, line, ['3']);
    expect(err).toContain(' Không đồng ý [1]');
  });

  test('are no more than the ballots that came back, however many sit', async () => {
    const { err } = await typing(copied('example'), line, ['6/7/2017', '', '', 'k', '6', '5', '0', '3']);
    expect(err).toContain(' Không đồng ý [2]');
  });

  test('are asked for where nothing tells how many voted', async () => {
    const folder = without();
    const { err } = await typing(folder, line, ['6/7/2017', '', 'g', '3', '', '1', '']);
    expect(err).toContain(' Không đồng ý: gõ một số, ví dụ 6');
    const file = readFileSync(join(folder, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8');
    expect(file).toContain('for: 3, against: 1');
  });
});

describe('levels that the Council was shown', () => {
  const decision = (rows: string) => {
    const folder = copied('example');
    mkdirSync(join(folder, 'decisions'));
    const text = `kind: decision\nperiod: 2017-H1\nheld: 2017-07-06\npresent: [tb]\nballots: {kind: show}\nresults:\n${rows}\n`;
    writeFileSync(join(folder, 'decisions', '2017-H1.yaml'), text);
    return folder;
  };

  test('are named where another is computed since, before Enter keeps that', async () => {
    const folder = decision(
      '  - {member: cv-03, proposed: xuat-sac, level: …}\n  - {member: cv-09, proposed: tot, level: …}',
    );
    const { err } = await typing(folder, 'decide 2017-H1 --enter', ['', '1']);
    expect(err).toContain('mức đã trình Hội đồng là Xuất sắc, nay tính ra Tốt; Enter là giữ Tốt');
    expect(err.match(/mức đã trình Hội đồng là/g)).toHaveLength(1);
  });

  test('are not asked of who is not rated, and the next is', async () => {
    const folder = decision('  - {member: ptb-1, level: …}\n  - {member: cv-03, proposed: tot, level: …}');
    const { err } = await typing(folder, 'decide 2017-H1 --enter', ['', '1']);
    expect(err).toContain('không xếp loại trong kỳ này nên không có mức để quyết định');
    expect(err).toContain('Mức [Tốt]');
    expect(err).not.toContain('Mức []');
  });

  test('that the regulation does not have are no change of marks', async () => {
    const folder = decision('  - {member: cv-03, proposed: xuatsac, level: …}');
    const { out } = await typing(folder, 'check decisions/2017-H1.yaml', []);
    expect(out).toContain('decision-unknown-level');
    expect(out).not.toContain('proposal-changed');
    expect(out).not.toContain('chưa được tính');
  });
});
