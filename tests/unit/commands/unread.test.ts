import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';
import { PETITION } from '../papers/examples.ts';
import { everyCommand, exampleOf, wordsIn } from './example-lines.ts';

/** Where a command's own example asks for what is not there, or for more than the half year of which six weeks are kept. */
const OWN: readonly string[] = [
  'criteria backtest criteria/ca-nhan.yaml 2016-10',
  'criteria diff criteria/ca-nhan.yaml ca-nhan',
  'explain cv-03 2016-H2',
  'form export 2016-W45',
  'papers show 31',
  'report grid 2016-Q4',
  'report score-sheet 45',
  'score 45',
  'today',
];

const isOwn = (name: string) => OWN.some((line) => `${line} `.startsWith(`${name} `));

/** What reads seals alone, and says of each whether it verifies. */
const OF_SEALS = 'province';

/** A line for each command that writes with `-o`. */
const LINES = [
  ...OWN,
  ...(await everyCommand()).flatMap((command) =>
    'style' in command.flags && !isOwn(command.name) && command.name !== OF_SEALS ? exampleOf(command) : [],
  ),
];

const FEW = LINES.filter((line) => /^(?:score|classify|explain|report (?:briefing|notice|ratings))/.test(line));

/** A workspace in which each kind of file that papers rest on is there, and no more weeks than it takes. */
function office(): string {
  const folder = copied('example', {
    ...PETITION,
    'log/2016-11.yaml': 'kind: log\nwrites: [{when: 2016-11-10T08:00:00+07:00, user: hang, command: open, deed: x}]\n',
    'decisions/2016-H2.yaml': 'kind: decision\nperiod: 2016-H2\nresults: []\n',
    'papers/issued.yaml': `kind: issued\npapers: [{number: 31/TB, date: 2016-11-11, document: x, is: scan, file: a.pdf, sha256: ${'a'.repeat(64)}}]\n`,
    'campaigns/dot-1.yaml': 'kind: campaign\nid: dot-1\ntitle: Đợt 1\nfrom: 2016-10-03\nto: 2016-10-31\n',
    ...Object.fromEntries(FILLED.map((name) => [`papers/${name}.yaml`, 'kind: fill\nnumber: 12\n'])),
  });
  rmSync(join(folder, 'scores', '2017'), { recursive: true });
  for (const file of readdirSync(join(folder, 'scores', '2016')))
    if (/W4[6-9]|W5/.test(file)) rmSync(join(folder, 'scores', '2016', file));
  return folder;
}
const FILLED = ['2016-W45.briefing', '2016-H2.ratings', '2016.decision', '2016.minutes', '2016.summary'];

const KINDS: readonly string[] = [
  ...Object.keys(PETITION),
  'awards/2013-2015.yaml',
  'campaigns/dot-1.yaml',
  'decisions/2016-H2.yaml',
  'exemplars/nguoi-uy-tin.yaml',
  'inspections/2016-q4-khth.yaml',
  'log/2016-11.yaml',
  'papers/issued.yaml',
  ...FILLED.map((name) => `papers/${name}.yaml`),
  'plans/43-KH-BDT.yaml',
  'practices/so-han-nop.yaml',
  'registrations/2016.yaml',
  'scores/2016/2016-W45.yaml',
  'scores/2016/2016-W44.yaml',
];

const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'that does not parse': (text) => `${text}\n\t[: {"\n`,
  'that breaks its schema': (text) => `${text}\nkhoa-la: 1\n`,
};

/** All letters of what was written, whatever its format. */
function written(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/.test(path)) return bytes.toString('utf8');
  const parts = Object.values(unzipSync(bytes)).map((one) => new TextDecoder().decode(one));
  return parts.join('\n').replace(/<[^>]+>/g, '');
}

/** Lines that wrote what does not say what it lacks, though stderr names it, or that end as if all were well. */
async function silent(lines: readonly string[], folder: string, ending: string): Promise<string[]> {
  const found: string[] = [];
  for (const line of lines) {
    const to = `${line.replace(/\W+/g, '-')}.${ending}`;
    const { code, err } = await emul(folder, wordsIn(`${line} -o ${to} --today 11/11/2016`));
    const path = join(folder, to);
    const broken = KINDS.filter((one) => err.includes(one));
    if (code === 0 && broken.length > 0 && !existsSync(path)) found.push(`${line}: exit 0 and no file`);
    if ((code === 2 && broken.length === 0) || err.includes('emul hỏng')) found.push(`${line}: ${err}`);
    if (existsSync(path)) {
      const text = written(path);
      const named = KINDS.filter((one) => text.includes(one));
      const isMarked =
        ending === 'json' ? broken.length === named.length || text.includes('tệp khác') : named.length > 0;
      if (broken.length > 0 && !isMarked) found.push(`${line}: ${broken.join(' ')}`);
      rmSync(path, { recursive: true });
    }
  }
  return found;
}

describe('what is written while files cannot be read names them, or is not written', () => {
  test.each(Object.entries(DAMAGES))(
    'each of a kind %s',
    async (_, damaged) => {
      const folder = office();
      for (const path of KINDS) writeFileSync(join(folder, path), damaged(textOf(folder, path)));
      expect(await silent(LINES, folder, 'json')).toEqual([]);
    },
    120_000,
  );

  test.each(['docx', 'xlsx', 'html', 'md', 'csv'])(
    'in .%s',
    async (ending) => {
      const folder = office();
      writeFileSync(join(folder, KINDS.at(-1) ?? ''), 'kind: scores\n\t[: {"\n');
      expect(await silent(FEW, folder, ending)).toEqual([]);
    },
    60_000,
  );

  test('on every page of a Word file and every sheet of an Excel file, whatever else is stamped on it', async () => {
    const folder = office();
    writeFileSync(join(folder, KINDS.at(-1) ?? ''), 'kind: scores\n\t[: {"\n');
    await emul(folder, 'report ratings 2016-11 -o a.docx');
    await emul(folder, 'report notice 2016-11 -o a.xlsx');
    const word = unzipSync(readFileSync(join(folder, 'a.docx')));
    const marks = Object.keys(word).filter((path) => /word\/(?:header|footer)\d/.test(path));
    expect(marks.some((path) => new TextDecoder().decode(word[path]).includes('CHƯA ĐỦ SỐ LIỆU'))).toBe(true);
    const sheets = Object.entries(unzipSync(readFileSync(join(folder, 'a.xlsx'))));
    const bare = sheets.filter(
      ([path, bytes]) => /sheet\d+\.xml$/.test(path) && !/CHƯA ĐỦ SỐ LIỆU/.test(new TextDecoder().decode(bytes)),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test.each(['json', 'docx', 'xlsx', 'md'])('of a closed period, in the .%s of verify', async (ending) => {
    const folder = office();
    expect(await emul(folder, 'close 2016-10 --today 11/11/2016')).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'scores/2016/2016-W42.yaml'), 'kind: scores\n\t[: {"\n');
    expect(await emul(folder, `verify -o a.${ending}`)).toMatchObject({ code: 1 });
    expect(written(join(folder, `a.${ending}`))).toContain('scores/2016/2016-W42.yaml');
  });

  test.skipIf(process.getuid?.() === 0)('what the system refuses too', async () => {
    const folder = office();
    chmodSync(join(folder, KINDS.at(-1) ?? ''), 0);
    expect(await silent(FEW, folder, 'json')).toEqual([]);
  });
});
