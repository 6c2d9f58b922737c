import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { misfitIn } from '../../outputs.ts';
import { EXAMPLE, emptyFolder } from './emul.ts';
import { examplesBeside, wordsIn } from './example-lines.ts';

/** A copy of the example, and a line run in it; the clock goes on by a millisecond whenever it is looked at. */
function copied() {
  const folder = emptyFolder();
  cpSync(EXAMPLE, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return async (line: readonly string[], environment: Record<string, string> = {}) => {
    let now = 0;
    const elapsed = () => {
      now += 1;
      return now;
    };
    const host = { ...memoryHost(folder, environment), elapsed, cpu: elapsed };
    const code = await run(line, host);
    return { code, out: host.stdout(), err: host.stderr(), folder };
  };
}

/** Times are what they are. */
const masked = (text: string) => text.replace(/ *\d+[.,]\d ms/g, ' … ms').replace(/"(ms|cpu)":[\d.]+/g, '"$1":0');

const LINES = [
  'score 45',
  'score 45 --json',
  'score 45 -o -  --format csv',
  'classify 2016-H2 --json',
  'check',
  'check --json',
  'explain "Nguyễn Văn An" 45',
  'summary 2016-H2',
  'open --dry-run',
  'dossier 2016-H2 --dry-run',
  'close 2016-10 --dry-run',
  'score 99',
  'sckre',
];

describe('--verbose and EMUL_TRACE never change what is printed as result, nor the exit code', async () => {
  const all = [...LINES, ...(await examplesBeside(LINES, new Set(['init', 'handover', 'menu', 'unlock'])))];
  test.each(all)('emul %s', async (line) => {
    const words = wordsIn(line);
    const plain = await copied()(words);
    const told = await copied()([...words, '--verbose'], { EMUL_TRACE: 'json' });
    expect([told.out, told.code]).toEqual([plain.out, plain.code]);
    const besides = told.err
      .split('\n')
      .filter((text) => !text.startsWith('{"emul"'))
      .join('\n');
    expect(besides.startsWith(plain.err)).toBe(true);
  });
});

test('which files were read, and how long each stage took', async () => {
  const ran = copied();
  // A schema is read once by a process, by whichever test comes first.
  await ran(['score', '45']);
  const { err } = await ran(['score', '45', '-q', '--verbose']);
  expect(masked(err)).toMatchInlineSnapshot(`
    "Đã đọc 9 tệp, 48,0 kB:
           0,5 kB … ms  emul.yaml
           6,6 kB … ms  organization.yaml
           6,1 kB … ms  regulations/bdt-2016.yaml
           3,8 kB … ms  criteria/ca-nhan.yaml
           3,8 kB … ms  criteria/tap-the.yaml
           8,9 kB … ms  <emul>/data/regulations/kh43-2016.yaml
           9,1 kB … ms  <emul>/data/regulations/tdkt-2013.yaml
           4,9 kB … ms  scores/2016/2016-W45.yaml
           4,0 kB … ms  scores/2016/2016-W44.yaml
    Thời gian từng bước:
     … ms  khởi động
     … ms  đọc tệp
     … ms  soát lỗi
     … ms  chấm điểm
     … ms  xếp hạng
     … ms  lập văn bản, bảng
     … ms  ghi tệp, in
     … ms  việc khác
     … ms  tất cả (máy tính làm việc … ms)
    "
  `);
});

test('which were written, with their size on the disk', async () => {
  const ran = copied();
  const { err } = await ran(['open', '--verbose', '--lang', 'en'], { EMUL_TRACE: 'json' });
  expect(masked(err)).toMatch(/^Wrote 1 file, [\d.]+ kB:\n +[\d.]+ kB … ms {2}scores\/2017\/2017-W27.yaml\n/m);
  const written = err.split('\n').flatMap((line) => (line.includes('"writing","file"') ? JSON.parse(line) : []));
  const { folder } = await ran(['log']);
  expect(written).toMatchObject([{ file: FRESH, bytes: statSync(join(folder, FRESH)).size }]);
});

const FRESH = 'scores/2017/2017-W27.yaml';

test('a line of JSON an event, each as declared, the same but for the times whenever it is run', async () => {
  const ran = copied();
  await ran(['score', '45']);
  const first = await ran(['score', '45', '-q', '--json'], { EMUL_TRACE: 'json' });
  const second = await ran(['score', '45', '-q', '--json'], { EMUL_TRACE: 'json' });
  expect(masked(second.err)).toBe(masked(first.err));
  const lines = first.err.trimEnd().split('\n');
  expect(lines.flatMap((line) => misfitIn(line) ?? [])).toEqual([]);
  expect(lines.every((line) => line.startsWith('{"emul":"'))).toBe(true);
  const events = lines.map((line) => JSON.parse(line));
  expect(events[0]).toMatchObject({ event: 'start', command: 'score' });
  expect(events.filter(({ event }) => event === 'stage').map(({ stage }) => stage)).toEqual([
    'starting',
    'reading',
    'checking',
    'scoring',
    'ranking',
    'document',
    'writing',
    'other',
  ]);
  expect(events.at(-1)).toMatchObject({ event: 'end', code: 0 });
  expect(events).toContainEqual(
    expect.objectContaining({ event: 'file', stage: 'reading', file: 'scores/2016/2016-W45.yaml', bytes: 4938 }),
  );
});

test('stages together are the whole', async () => {
  const { err } = await copied()(['classify', '2016-H2', '-q'], { EMUL_TRACE: 'json' });
  const events = err
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const stages = events.filter(({ event }) => event === 'stage').reduce((sum, { ms }) => sum + ms, 0);
  // What is spent on telling it comes on top.
  expect(events.at(-1).ms - stages).toBeLessThanOrEqual(2);
});

test('what EMUL_TRACE does not know is said, and stops nothing', async () => {
  const { code, err } = await copied()(['score', '45', '-q'], { EMUL_TRACE: '1' });
  expect([code, err]).toEqual([0, 'cảnh báo: EMUL_TRACE chỉ nhận json, không nhận “1”\n']);
});

test('a command that fails ends its trace with its code', async () => {
  const { code, err } = await copied()(['score', '99'], { EMUL_TRACE: 'json' });
  expect(code).toBe(2);
  expect(JSON.parse(err.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ event: 'end', code: 2 });
});
