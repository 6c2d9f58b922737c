import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { shipped } from '../../../src/schema/file-reading.ts';
import { withRowsOf } from '../../../src/seals/rows-apart.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME, memoryHost } from '../../host.ts';
import { EXAMPLE } from '../reports/office.ts';

let open = '';
let closed = '';
beforeAll(async () => {
  open = mkdtempSync(join(tmpdir(), 'emul-open-'));
  cpSync(EXAMPLE, open, { recursive: true });
  closed = copied(open);
  for (const period of ['2016-10', '2016-H2', '2017-Q1']) expect(await ran(closed, 'close', period, '-q')).toBe('');
});
const made: string[] = [];
afterAll(() => {
  for (const folder of [open, ...made]) rmSync(folder, { recursive: true, force: true });
});

function copied(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-sealed-'));
  made.push(folder);
  cpSync(from, folder, { recursive: true });
  return folder;
}

async function ran(folder: string, ...words: string[]): Promise<string> {
  const host = { ...memoryHost(folder), today: () => '2017-07-10' };
  await run(words, host);
  return host.printed();
}

/** Without what is told of the seal itself, what is wrong in files, which was closed in, and on which line a reason stands. */
function bare(printed: string): string {
  return printed
    .replace(/^.*(?:Đã khóa sổ ngày|Closed on|Mã đối chiếu|cảnh báo:|warnings?:).*\n/gm, '')
    .replace(/,?\n {2}"seal": \{[^}]*\}/, '')
    .replace(/"source":(?:\{[^}]*\}|null)/g, '"source"');
}

const LINES = [
  'classify 2016-H2',
  'classify 2016-H2 --json',
  'classify 2016-H2 --parts --lang en',
  'classify 2016-11 --parts',
  'classify 2016-10 --json',
  'classify 2016 --parts --json',
  'classify 2017-Q1 --json',
  'classify 2017-H1 --parts --json',
  'candidates 2016-H2 --json',
  'explain cv-03 2016-H2',
  'explain cs-dt 2017-H1',
  'report ratings 2016-H2',
  'report grid 2016-H2 --by week',
  'report summary 2016-H2',
  'score 2016-W45 --json',
  'score 2016-W45',
  'score 2017-W15',
];

test.each(LINES)('emul %s says of what is closed what it said when it was open', async (line) => {
  const words = line.split(' ');
  expect(bare(await ran(closed, ...words))).toBe(bare(await ran(open, ...words)));
});

describe('an archive of which little is left', () => {
  const isKept = (path: string) => !path.startsWith('scores/') || path.includes('2016-W45');
  let folder = '';
  beforeAll(() => {
    folder = copied(closed);
    const path = join(folder, 'seals/2016-H2.1.zip');
    const files = Object.entries(unzipSync(readFileSync(path)));
    writeFileSync(path, zipSync(Object.fromEntries(files.filter(([name]) => isKept(name)))));
  });

  test.each(['classify 2016-H2 --parts --json', 'classify 2016-12', 'report grid 2016-H2 --by week', 'score 2016-W45'])(
    'emul %s asks for no more of it',
    async (line) => {
      expect(await ran(folder, ...line.split(' '))).toBe(await ran(closed, ...line.split(' ')));
    },
  );
});

describe('the rows of one period of a seal', () => {
  const seal = () => readFileSync(join(closed, 'seals/2016-H2.1.yaml'));
  const lines = (bytes: Buffer) => bytes.toString('utf8').split('\n');

  test('stand on the lines they stood on, and those of the others are gone', () => {
    const [all, some] = [lines(seal()), lines(withRowsOf(seal(), '2016-11'))];
    expect(some.length).toBe(all.length);
    const isKept = (line: string, i: number) => line === all[i] || line === '' || line === `${all[i]} []`;
    expect(some.every(isKept)).toBe(true);
    const begin = all.indexOf('  - period: 2016-11');
    expect(some.slice(begin, begin + 20)).toEqual(all.slice(begin, begin + 20));
    expect(some.filter((line) => line.startsWith('      - {')).length).toBe(
      all.slice(begin).findIndex((line, i) => i > 0 && line.startsWith('  - ')) - 4,
    );
  });

  test('leave a seal without faults, with either line end', async () => {
    for (const end of ['\n', '\r\n']) {
      const text = withRowsOf(Buffer.from(seal().toString('utf8').replaceAll('\n', end)), '2016-11').toString('utf8');
      const { node, faults } = await shipped('seals/2016-H2.1.yaml', text, 'seal', new Home(HOME));
      expect(node).toBeDefined();
      expect(faults).toEqual([]);
    }
  });

  test('also with the line ends of Windows, and of a file that is laid out otherwise all of it', () => {
    const crlf = Buffer.from(seal().toString('utf8').replaceAll('\n', '\r\n'));
    expect(lines(withRowsOf(crlf)).map((line) => line.trimEnd())).toEqual(lines(withRowsOf(seal())));
    const other = Buffer.from('kind: seal\nperiods: [{period: 2016-11, rows: []}]\n');
    expect(withRowsOf(other)).toEqual(other);
  });
});
