import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { examplesBeside, wordsIn } from '../commands/example-lines.ts';
import { copied } from '../entry/office.ts';
import { PETITION } from './examples.ts';

/** Two of one division and post, and one each of two other divisions, who all bear the name of the second. */
const OTHERS = ['Đàng Thị Kim Chi', 'Kadá Thị Mai', 'Võ Thị Mỹ Duyên'];
const NAME = 'Nguyễn Văn An';

const RECORDS = {
  'thong-bao.pdf': '%PDF-1.4',
  ...PETITION,
  'papers/issued.yaml': `kind: issued
papers: [{number: 31/TB, date: 2016-11-11, document: notice, period: 2016-H2, subject: cv-03, is: scan, file: a.pdf, sha256: ${'a'.repeat(64)}}]
`,
  'decisions/2016-H2.yaml': `kind: decision
period: 2016-H2
held: 2017-01-06
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
ballots: {kind: secret, issued: 6, returned: 6}
results:
  - {member: cv-02, level: xuat-sac, votes: {for: 6, against: 0, of: 6}}
  - {member: cv-03, level: tot, votes: {for: 6, against: 0, of: 6}}
  - {member: cv-09, level: tot, votes: {for: 6, against: 0, of: 6}}
  - {member: cv-10, level: tot}
`,
  'decisions/2016-H2.giay-khen.yaml': `kind: decision
period: 2016-H2
award: giay-khen
held: 2017-01-06
decision: 8/QĐ-BDT
signed: 2017-01-10
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
ballots: {kind: secret, issued: 6, returned: 6}
results:
  - {member: cv-02, granted: true, votes: {for: 6, against: 0, of: 6}}
  - {member: cv-03, granted: false, votes: {for: 1, against: 5, of: 6}}
`,
};

/** The example where four people bear one name. */
function office(): string {
  const folder = copied('example', RECORDS);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.yaml')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(
      join(folder, path),
      OTHERS.reduce((one, name) => one.replaceAll(name, NAME), text),
    );
  }
  return folder;
}

/** What names people, as it is asked for; `-o` of papers shows every word, whatever the width of a terminal. */
const OWN: readonly string[] = [
  'today',
  'status 2016-W45',
  'score 2016-W45',
  'score 2016-W45 -o OUT.md',
  'classify 2016-H2',
  'classify 2016-H2 -o OUT.html',
  'classify 2017-03 -o OUT.md',
  'explain cv-03 2016-H2',
  'explain cs-dt 2016-W45',
  'explain cs-dt 2016-H2 -o OUT.html',
  'candidates 2016-H2 --all',
  'candidates 2016 --all',
  'candidates 2016-H2 -o OUT.html',
  'candidates 2017-H1 --all --without cv-02',
  'report summary 2016 -o OUT.html',
  'summary 2016-H2 -o OUT.html',
  'summary 2017-H1 -o OUT.md',
  'report briefing 2016-W45 -o OUT.html',
  'report ratings 2016-H2 -o OUT.html',
  'report ratings 2016-H2 --audience public -o OUT.md',
  'report candidates 2016-H2 -o OUT.html',
  'report minutes 2016-H2 -o OUT.html',
  'report minutes 2017-H1 -o OUT.md',
  'report submission 2016',
  'report decision 2016-H2 -o OUT.html',
  'report decision 2016-H2 --audience public -o OUT.md',
  'report grid 2016-H2 -o OUT.md',
  'report notice 2016-H2 --subject cv-03',
  'report score-sheet 2016-W45 -o OUT.md',
  'decide 2017-H1 --dry-run',
  'decide 2017-H1 --award giay-khen --dry-run',
  'decide 2017-H1 --award giay-khen --enter --dry-run',
  'open 2017-W27 --dry-run',
  'papers list',
  'awards list',
  'score 2016-W45 --enter --dry-run',
  'awards show cv-03',
  'exemplars list',
  'exemplars show cv-03',
  'appeals list',
  'appeals record 2016-H2 --from cv-03 --asks x --dry-run',
  'papers show 31',
  'check',
  'registrations status 2017',
];

/** One person alone, who stands beside nobody; what the example has nothing of; or `form`, which has a test of its own. */
const APART = new Set([
  'init',
  'undo',
  'unlock',
  // What is closed is told in tests/unit/closing.
  'close',
  'restore',
  'amend',
  'report amendment',
  'report correction',
  'report closing',
  'amend',
  'report amendment',
  'report correction',
  // In the words of what each command said that it wrote.
  'log',
  'schema',
  'help',
  'regulation',
  'criteria',
  'form',
  'report criteria',
  // Tables of data have the id in every row; a province has counts.
  'export',
  'province',
]);

/** Instead of examples that ask for what is not there. */
const INSTEAD = [
  'report registration-form 2017 --subject cv-03',
  'appeals answer kn-1 --outcome kept --dry-run',
  'appeals notified 2016-H2 --subject cv-03 --date 10/1/2017 --dry-run',
  'papers record thong-bao.pdf --number 32/TB --date 11/11/2016 --document notice --period 2016-H2 --subject cv-02 --dry-run',
];

const EXAMPLES = [...INSTEAD, ...(await examplesBeside([...OWN, ...INSTEAD], APART))];

let shared: string | undefined;

async function printed(line: string, lang: string) {
  shared ??= office();
  const folder = shared;
  const host = memoryHost(folder, {}, ['6/7/2017', '', 'g', '5', '', 'c']);
  const wide = { ...host, out: { ...host.out, width: 4000 }, err: { ...host.err, width: 4000 } };
  const code = await run([...wordsIn(line.replace('OUT', join(folder, 'giay'))), '--lang', lang], wide);
  const written = filesIn(folder).map((path) => readFileSync(path, 'utf8'));
  for (const path of filesIn(folder)) rmSync(path);
  return { code, text: [host.printed(), ...written].join('\n') };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.startsWith('giay'))
    .flatMap((path) => (/\.(?:md|html)$/.test(path) ? [join(folder, path)] : []));
}

/** The name with what tells it apart, or that behind it in a comment. */
const TOLD = new RegExp(`${NAME} \\(|Chuyên viên, Phòng Chính sách – Dân tộc, [AB]`);

const BARE = new RegExp(`(?<!name: )${NAME}(?! \\()(?!\\p{L})`, 'gu');

/** Where the name stands bare; in a file of data beside its id it may, and under a signature. */
function bare(text: string): string[] {
  const plain = text.replaceAll(/<[^>]*>/g, '').replaceAll(/[\s\u00a0]+/g, ' ');
  return [...plain.matchAll(BARE)].map(({ index }) => plain.slice(Math.max(0, index - 60), index + NAME.length + 40));
}

test.each(OWN)('%s says which of them it means', async (line) => {
  for (const lang of ['vi', 'en']) {
    const { text } = await printed(line, lang);
    expect(bare(text), lang).toEqual([]);
    expect(text).toMatch(TOLD);
  }
});

test.each(EXAMPLES)('%s, the example of a command, names nobody of them without saying which', async (line) => {
  for (const lang of ['vi', 'en']) {
    const { code, text } = await printed(line, lang);
    expect(code, text).not.toBe(2);
    expect(bare(text), lang).toEqual([]);
  }
});

test('what was changed after closing says whose it is', async () => {
  const folder = office();
  const later = { today: () => '2017-07-10' };
  await run(['close', '2016-H2'], { ...memoryHost(folder), ...later });
  const week = join(folder, 'scores', '2016', '2016-W45.yaml');
  writeFileSync(week, readFileSync(week, 'utf8').replaceAll('A2: 15.5, note', 'A2: 18, note'));
  const told = { ...memoryHost(folder), ...later };
  await run(['verify', '2016-H2'], told);
  expect(told.printed()).toMatch(TOLD);
  expect(bare(told.printed())).toEqual([]);
});

test('a form tells them apart, and reads back what it wrote', async () => {
  const folder = office();
  const lists = ['registrations --period 2017', 'leave', 'people', 'awards'];
  for (const line of ['2016-W45', ...lists]) {
    const out = join(folder, '..', `${line.split(' ')[0]}.xlsx`);
    await run(['form', 'export', ...line.split(' '), '-o', out], memoryHost(folder));
    const said = memoryHost(folder);
    await run(['form', 'import', out, '--dry-run'], said);
    expect(said.printed(), line).toContain('Không có gì thay đổi');
  }
  const parts = unzipSync(readFileSync(join(folder, '..', '2016-W45.xlsx')));
  expect(
    Object.values(parts)
      .map((one) => strFromU8(one))
      .join(''),
  ).toContain(`${NAME} (Chuyên viên, Phòng Chính sách – Dân tộc, B)`);
});
