import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { everyCommand, exampleOf } from '../commands/example-lines.ts';
import { emul } from '../entry/office.ts';
import { closedOffice } from './examples.ts';

const ENDINGS = ['md', 'html', 'docx', 'xlsx', 'csv'] as const;

/** What only whoever works with emul can use: commands, flags, paths, where a source was read. */
const SOFTWARE = [/\bemul [a-z]+/, /[\w-]+\.ya?ml\b/, /\s--[a-z]+/, /\(\S+\.vn \d+\)|tệp điểm/];

/** Ids of people, divisions and groups: in a .csv, which is no paper, they are the column that files are joined by. */
const IDS = [
  /\b(?:cv|tp|ptb|cvp)-[0-9]+\b/,
  /\b(?:cs-dt|kh-th|lanh-dao-phong|chuyen-vien)\b/,
  /\b(?:tt-ldtt|tt-ldxs|ldtt|cstdcs|giay-khen|xuat-sac|han-che|chua-hoan-thanh)\b/,
  /\b(?:kt-2016-q4|tu-kt-[a-z0-9-]+|so-theo-doi-nguoi-uy-tin|khong-cham|phat-dong-2017)\b/,
];

/** What waits today, the log, and what is proven of files are about files and commands themselves. */
const ABOUT_SOFTWARE = new Set(['log', 'today']);

/** Where the first example asks for what this office does not have. */
const LINES: Readonly<Record<string, string>> = {
  'papers show': 'papers show 45/HD-BDT',
  // Its prizes are of awards that other regulations define.
  'regulation show': 'regulation show nd91-2017',
  'criteria diff': 'criteria diff ca-nhan',
  'criteria backtest': 'criteria backtest ca-nhan@2 2016-H2',
};

const writing = (await everyCommand()).filter(({ name, flags }) => 'working' in flags && !ABOUT_SOFTWARE.has(name));

/** The closed office with a second edition of its scale to come. */
async function office(): Promise<string> {
  const folder = await closedOffice();
  const scale = readFileSync(join(folder, 'criteria/ca-nhan.yaml'), 'utf8');
  const draft = scale
    .replace(/^edition: .*/m, 'edition: 2')
    .replace(/^status: .*/m, 'status: draft')
    .replace(/^effective: .*/m, 'effective: {from: 2017-07-03}')
    .replace(/^(?:issued|approved|consultation): .*\n/gm, '');
  writeFileSync(join(folder, 'criteria/ca-nhan-2.yaml'), draft);
  return folder;
}

const OFFICE = office();

test.each(writing.map((command) => [command.name, LINES[command.name] ?? exampleOf(command)] as const))(
  '%s speaks of people and papers in every file it writes',
  async (_, line) => {
    const folder = await OFFICE;
    for (const ending of ENDINGS) {
      const { code, err } = await emul(folder, `${line} -o a.${ending}`);
      expect(code, err).toBeLessThan(2);
      const said = lettersIn(join(folder, `a.${ending}`));
      expect(
        [...SOFTWARE, ...(ending === 'csv' ? [] : IDS)].flatMap((pattern) => pattern.exec(said)?.[0] ?? []),
        `${line} -o a.${ending}`,
      ).toEqual([]);
    }
  },
  120_000,
);

test('with --working a file says what the screen says', async () => {
  const folder = await OFFICE;
  const written = await emul(folder, 'explain cv-03 45 --working -o a.md');
  expect(written.code, written.err).toBe(0);
  expect(lettersIn(join(folder, 'a.md'))).toContain('criteria/ca-nhan.yaml:');
  expect((await emul(folder, 'explain cv-03 45 --working')).code).toBe(2);
});

/** The letters of a file, without what Word, Excel and browsers read alone. */
function lettersIn(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/.test(path))
    return bytes.toString('utf8').replace(/<(?:style|script)\b.*?<\/(?:style|script)>/gs, '');
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^(?:word|xl)\/.*\.xml$/.test(name));
  return parts.map(([, part]) => new TextDecoder().decode(part).replaceAll(/<[^>]*>/g, ' ')).join('\n');
}
