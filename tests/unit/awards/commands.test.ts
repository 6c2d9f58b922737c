import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE, emptyFolder, emul } from '../commands/emul.ts';

function exampleFolder(): string {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  return root;
}

async function typing(line: string, root: string, typed: readonly string[]) {
  const host = memoryHost(root, {}, typed);
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout(), err: host.stderr() };
}

test.each([
  'awards list --json',
  'awards show chi --json',
  'exemplars --json --today 2017-07-07',
  'exemplars show chi --json --today 2017-07-07',
])('emul %s fits its schema', async (line) => {
  expect((await emul(line, EXAMPLE)).code).toBe(0);
});

test('reviews and tasks fall due by the day, and levels are those of classify', async () => {
  const at = async (today: string) => JSON.parse((await emul(`exemplars --json --today ${today}`, EXAMPLE)).out);
  const due = async (today: string) =>
    (await at(today)).exemplars.map(({ id, reviewsDue }: { id: string; reviewsDue: string[] }) => [id, ...reviewsDue]);
  expect(await due('2017-06-30')).toEqual([['khong-cham'], ['nguoi-uy-tin']]);
  expect(await due('2017-07-01')).toEqual([
    ['khong-cham', '2017-H1'],
    ['nguoi-uy-tin', '2017-H1'],
  ]);
  const { subjects } = await at('2017-07-01');
  const { results } = JSON.parse((await emul('classify 2017-H1 --json', EXAMPLE)).out);
  for (const { subject, points, level } of results) {
    const own = subjects.find((one: { subject: { id: string } }) => one.subject.id === subject.id);
    expect(own.periods.at(-1)).toMatchObject({ period: '2017-H1', points, level });
  }
});

describe('from the candidate list to the records', () => {
  const ANSWERS = ['6/7/2017', '', '', 'k', '', '', '', '6', '', '', '6', '', '', '4', '', 'k', 'Ngoài tỷ lệ'];

  test('what was entered is what the file says, the list shows and the records get', async () => {
    const root = exampleFolder();
    const said = await typing('decide 2017-H1 --award giay-khen --enter', root, ANSWERS);
    expect(said.out).toContain('Đã nhập số phiếu của 3 ');
    expect((await emul('check decisions', root)).code).toBe(0);

    const early = await emul('awards record 2017-H1.giay-khen', root);
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('chưa có số quyết định')]);
    const path = join(root, 'decisions', '2017-H1.giay-khen.yaml');
    const file = readFileSync(path, 'utf8');
    writeFileSync(path, file.replace('decision: …', 'decision: 40/QĐ-BDT').replace('signed: …', 'signed: 2017-07-10'));
    const recorded = await emul('awards record 2017-H1.giay-khen', root);
    expect([recorded.code, recorded.out]).toEqual([
      0,
      expect.stringContaining('Đã ghi vào sổ 2 Giấy khen, sáu tháng đầu năm 2017.'),
    ]);
    const records = readFileSync(join(root, 'awards', '2017.yaml'), 'utf8');
    expect(records.match(/member: [\w-]+/g)).toEqual(['member: cv-02', 'member: tt-01']);
    expect(records).toContain('    decision: 40/QĐ-BDT\n    date: 2017-07-10\n    by: Trưởng ban\n');
    expect((await emul('check awards', root)).out).not.toContain('lỗi');

    const again = await emul('awards record 2017-H1.giay-khen', root);
    expect(again.out).toBe('Không có gì thay đổi, không ghi gì.\n');
    expect((await emul('candidates 2017-H1 --award giay-khen', root)).out).toContain('đồng ý 02, không đồng ý 01');
  });

  test('stopping keeps what was entered, and going on asks only for the rest', async () => {
    const root = exampleFolder();
    await typing('decide 2017-H1 --award giay-khen --enter', root, ANSWERS.slice(0, 10));
    const rest = await typing('decide 2017-H1 --award giay-khen --enter', root, ANSWERS.slice(10));
    expect(rest.err.match(/^\d\/\d .*?:/gm)).toEqual(['1/2 Đỗ Thị Thanh Vân:', '2/2 Trần Quốc Hòa:']);
    expect(rest.err).not.toContain('Ngày họp');
    expect(rest.out).toContain('Đã nhập số phiếu của 2 ');
  });

  test('a row whose vote is settled stands where the input ends at its reason; until then the list says what is open', async () => {
    const root = exampleFolder();
    const before = ['6/7/2017', '', '', '', '', '', ''];
    await typing('decide 2017-H1 --award giay-khen --enter', root, [...before, '6', '', 'c', '', '1', '']);
    const list = await emul('candidates 2017-H1 --award giay-khen', root);
    expect(list.out.replace(/\s+/g, ' ')).toContain('đồng ý 01, không đồng ý 01, chưa ghi kết quả 01');
  });

  test('who is granted it beyond the quota may have the reason written at once', async () => {
    const root = exampleFolder();
    const before = ['6/7/2017', '', '', '', '', '', ''];
    const rows = ['6', '', 'c', '6', '', 'c', '5', '', 'c', 'Thành tích đột xuất'];
    await typing('decide 2017-H1 --award giay-khen --enter', root, [...before, ...rows]);
    expect(readFileSync(join(root, 'decisions', '2017-H1.giay-khen.yaml'), 'utf8')).toContain(
      'reason: Thành tích đột xuất',
    );
    expect((await emul('check decisions', root)).code).toBe(0);
  });

  test('--json says what is written, and the questions stay off stdout', async () => {
    const { out } = await typing('decide 2017-H1 --award giay-khen --enter --json', exampleFolder(), ANSWERS);
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  test('a dry run writes nothing, also when it was asked for ballots', async () => {
    const root = exampleFolder();
    const { out } = await typing('decide 2017-H1 --award giay-khen --enter --dry-run', root, ANSWERS);
    expect(out).toContain('granted: false');
    expect((await emul('decide 2017-H1 --award giay-khen', root)).out).toContain('Đã lập tệp quyết định');
  });
});

describe('one decision filled in wrongly five ways', () => {
  const decision = (rows: string, head = '') => `kind: decision
period: 2017-H1
award: giay-khen
held: 2017-07-06
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
ballots: {kind: secret, issued: 6, returned: 6, invalid: 0}
${head}results:
${rows}`;
  const row = (id: string, votes: string) => `  - {member: ${id}, granted: true, votes: ${votes}}\n`;
  const ROWS = row('cv-02', '{for: 6, against: 0, of: 6}') + row('tt-01', '{for: 5, against: 1, of: 6}');

  const found = async (text: string) => {
    const root = exampleFolder();
    mkdirSync(join(root, 'decisions'));
    writeFileSync(join(root, 'decisions', '2017-H1.giay-khen.yaml'), text);
    return JSON.parse((await emul('check decisions --format json', root)).out).diagnostics.map(
      ({ id, message }: { id: string; message: string }) => `${id}: ${message}`,
    );
  };

  test('filled in rightly it has nothing wrong in it', async () => {
    expect(await found(decision(ROWS))).toEqual([]);
  });

  test.each([
    [
      'votes that do not add up',
      ROWS.replace('against: 1', 'against: 0'),
      'votes-differ-from-ballots: cộng lại được 5 phiếu',
    ],
    [
      'too few of them',
      ROWS.replace('for: 5, against: 1', 'for: 3, against: 3'),
      'threshold-not-met: Đỗ Thị Thanh Vân được 3/6',
    ],
    [
      'another base',
      ROWS.replace('against: 1, of: 6', 'against: 1, of: 7'),
      'wrong-vote-base: tỷ lệ phiếu tính trên 7',
    ],
    [
      'a third one beyond the quota',
      ROWS + row('tp-csdt', '{for: 5, against: 0, of: 5}'),
      'award-beyond-quota: đồng ý khen “Giấy khen” 3',
    ],
    ['who was not proposed', ROWS.replace('tt-01', 'cv-03'), 'granted-not-proposed: Nguyễn Văn An'],
    ['a head who voted for himself', row('tp-csdt', '{for: 6, against: 0, of: 6}'), 'vote-on-own-case: Trần Quốc Hòa'],
  ])('%s', async (_, rows, said) => {
    const all = await found(decision(rows));
    expect(all).toEqual([expect.stringContaining(said)]);
  });
});
