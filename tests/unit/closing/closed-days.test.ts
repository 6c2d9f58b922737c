import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE } from '../reports/office.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'emul-days-'));
  cpSync(EXAMPLE, folder, { recursive: true });
  expect(await ran('close', '2016-H2', '-q')).toBe('');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ran(...words: string[]): Promise<string> {
  const host = { ...memoryHost(folder), today: () => '2017-07-10' };
  await run(words, host);
  return host.printed();
}

/** What is said of one year with another text in a file, which is put back. */
async function changed(file: string, from: string, to: string, ...words: string[]): Promise<string> {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  try {
    return await ran(...words);
  } finally {
    writeFileSync(path, before);
  }
}

const YEARS = ['classify 2016 --json', 'candidates 2016 --json', 'explain cv-03 2016', 'explain cv-06 2016'];

describe.each(YEARS)('emul %s of an open year reads closed days as they were closed (rule 53)', (line) => {
  const words = line.split(' ');
  test.each([
    ['a discipline', 'id: cv-03\n', 'id: cv-03\n    discipline: [{form: khien-trach, date: 2016-11-12}]\n'],
    ['a head', 'head: cvp', 'head: cv-03'],
    ['a leave that is gone', 'leave: [{kind: maternity, from: 2016-09-05, to: 2017-03-05}]', 'duties: []'],
  ])('%s', async (_, from, to) => {
    const said = await ran(...words);
    const bare = (printed: string) =>
      printed
        .replace(/"source":(?:\{[^}]*\}|null)/g, '')
        .replace(/:\d+(?=\D|$)/gm, '')
        .replace(/^.*(?:2016-H2|cảnh báo:).*\n/gm, '');
    expect(bare(await changed('organization.yaml', from, to, ...words))).toBe(bare(said));
  });
});

test('on open days the files count', async () => {
  const of = (day: string) => `id: cv-03\n    discipline: [{form: khien-trach, date: ${day}}]\n`;
  const words = ['explain', 'cv-03', '2017'];
  expect(await changed('organization.yaml', 'id: cv-03\n', of('2017-02-12'), ...words)).toContain('khiển trách');
});

test('a closed week is found by its number, too, when somebody took its file away', async () => {
  const path = join(folder, 'scores/2016/2016-W45.yaml');
  const text = readFileSync(path);
  const lines = ['score 45', 'explain cv-03 45', 'report briefing 45'];
  const before = await Promise.all(lines.map((line) => ran(...line.split(' '))));
  rmSync(path);
  const after = await Promise.all(lines.map((line) => ran(...line.split(' '))));
  writeFileSync(path, text);
  expect(after.map((said) => said.replace(/^lưu ý: sau ngày khóa sổ.*\n/m, ''))).toEqual(before);
});
