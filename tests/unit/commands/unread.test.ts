import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { copied, emul } from '../entry/office.ts';

/** A line for each command that writes with `-o`, of the second half of 2016, of which six weeks are kept. */
const LINES: readonly string[] = [
  'awards list',
  'awards show cv-03',
  'campaigns',
  'candidates 2016',
  'classify 2016-H2',
  'criteria backtest criteria/ca-nhan.yaml 2016-10',
  'criteria check',
  'criteria diff criteria/ca-nhan.yaml criteria/ca-nhan-2.yaml',
  'criteria show',
  'exemplars list',
  'exemplars show cv-03',
  'explain cv-03 2016-H2',
  'form export 2016-W45',
  'inspections',
  'plan show 43-KH-BDT',
  'plan status',
  'practices',
  'registrations status 2016',
  'regulation list',
  'regulation show bdt-2016',
  'report briefing 45',
  'report candidates 2016',
  'report criteria',
  'report decision 2016',
  'report grid 2016-10..2016-11',
  'report minutes 2016',
  'report notice 2016-H2',
  'report ratings 2016-H2',
  'report score-sheet 45',
  'report submission 2016',
  'report summary 2016',
  'score 45',
  'today',
];

/** A workspace in which each kind of file that papers rest on is there, and no more weeks than it takes. */
function office(): string {
  const folder = copied('example', {
    'decisions/2016-H2.yaml': 'kind: decision\nperiod: 2016-H2\nresults: []\n',
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
  'awards/2013-2015.yaml',
  'campaigns/dot-1.yaml',
  'decisions/2016-H2.yaml',
  'exemplars/nguoi-uy-tin.yaml',
  'inspections/2016-q4-khth.yaml',
  ...FILLED.map((name) => `papers/${name}.yaml`),
  'plans/43-KH-BDT.yaml',
  'practices/so-han-nop.yaml',
  'registrations/2016.yaml',
  'scores/2016/2016-W44.yaml',
  'scores/2016/2016-W45.yaml',
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

/** Lines after which a file stands there that does not say what it lacks, though stderr names it. */
async function silent(lines: readonly string[], folder: string, broken: string, ending: string): Promise<string[]> {
  const found: string[] = [];
  for (const line of lines) {
    const to = `${line.replace(/\W+/g, '-')}.${ending}`;
    const { code, err } = await emul(folder, `${line} -o ${to} --today 11/11/2016`);
    const path = join(folder, to);
    const isTold = err.includes(broken) || (line === 'today' && code !== 0);
    if (isTold && code === 0) found.push(`${line}: exit 0`);
    if (err.includes('emul hỏng')) found.push(`${line}: ${err}`);
    if (isTold && existsSync(path) && !written(path).includes(broken)) found.push(line);
    rmSync(path, { force: true, recursive: true });
  }
  return found;
}

test('every command that writes with -o has its line here', () => {
  const writing = commands.filter(({ flags }) => 'output' in flags).map(({ name }) => name);
  expect(writing.filter((name) => !LINES.some((line) => `${line} `.startsWith(`${name} `)))).toEqual([]);
});

describe('what is written while a file cannot be read', () => {
  test.each(KINDS.flatMap((path) => Object.keys(DAMAGES).map((how) => [path, how] as const)))(
    'names it, or is not written: %s %s',
    async (path, how) => {
      const folder = office();
      const { writeFileSync } = await import('node:fs');
      const file = join(folder, path);
      writeFileSync(file, DAMAGES[how]?.(readFileSync(file, 'utf8')) ?? '');
      expect(await silent(LINES, folder, path, 'json')).toEqual([]);
    },
    120_000,
  );

  test.each(['docx', 'xlsx', 'html', 'md', 'csv', 'json'])(
    'in .%s too, tables and papers',
    async (ending) => {
      const path = 'scores/2016/2016-W44.yaml';
      const folder = office();
      const { writeFileSync } = await import('node:fs');
      writeFileSync(join(folder, path), 'kind: scores\n\t[: {"\n');
      const lines = LINES.filter((line) => !line.startsWith('form'));
      expect(await silent(lines, folder, path, ending)).toEqual([]);
    },
    120_000,
  );

  test.skipIf(process.getuid?.() === 0)('names what the system refuses', async () => {
    const path = 'scores/2016/2016-W44.yaml';
    const folder = office();
    chmodSync(join(folder, path), 0);
    expect(await silent(LINES, folder, path, 'json')).toEqual([]);
  });
});
