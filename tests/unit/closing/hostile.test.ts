import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { contents } from '../entry/office.ts';
import { EXAMPLE } from '../reports/office.ts';

let closed = '';
let code = '';
const made: string[] = [];
beforeAll(async () => {
  closed = copied(EXAMPLE);
  for (const period of ['2016-11', '2016-H2']) await ran(closed, `close ${period} -q`);
  [, code = ''] = /Mã đối chiếu ([0-9A-F ]+)/.exec((await ran(closed, 'classify 2016-H2')).said) ?? [];
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function copied(from = closed): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-hostile-'));
  made.push(folder);
  cpSync(from, folder, { recursive: true });
  return folder;
}

async function ran(folder: string, line: string | readonly string[], day = '2017-07-10') {
  const host = { ...memoryHost(folder), today: () => day };
  const exit = await run(typeof line === 'string' ? line.split(' ') : line, host);
  return { exit, said: host.printed() };
}

async function verified(folder: string, ...words: string[]) {
  const { exit, said } = await ran(folder, ['verify', '--json', ...words]);
  return { exit, ...JSON.parse(said) };
}

function edit(folder: string, path: string, from: RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

describe('a seal that somebody wrote into', () => {
  test.each(['2016-W46', '2016-W44', '2016-11'])('the row of a part of it, %s: named with its period', async (part) => {
    const folder = copied();
    edit(
      folder,
      'seals/2016-11.1.yaml',
      new RegExp(`(- period: ${part}\\n[\\s\\S]*?member: cv-03.*?points: )[\\d./]+`),
      '$199',
    );
    const { seals, faults } = await verified(folder);
    const named = seals.flatMap(({ recomputed }: { recomputed: object[] }) => recomputed);
    expect(named).toContainEqual(expect.objectContaining({ period: part, id: 'cv-03' }));
    expect(faults).toContainEqual({ id: 'lost', seals: ['2016-H2.1'] });
    expect((await ran(folder, 'verify')).said.replace(/\s+/g, ' ')).toContain('tính lại từ bản lưu ra khác');
  });

  test.each<readonly [what: string, yaml: string]>([
    ['a list', '- 1\n'],
    ['another kind', 'kind: scores\nperiod: 2016-H2\nedition: 1\nclosed: 2017-07-10\nentries: []\n'],
    [
      'numbers where lists belong',
      'kind: seal\nperiod: 2016-H2\nedition: 1\nclosed: 2017-07-10\nfiles: 5\nperiods: 7\n',
    ],
    ['maps where texts belong', 'kind: seal\nperiod: {a: 1}\nedition: 1\nclosed: 2017-07-10\nfiles: []\nperiods: []\n'],
    [
      'a period of no calendar',
      'kind: seal\nperiod: 2016-99\nedition: 1\nclosed: 2017-07-10\nfiles: []\nperiods: []\n',
    ],
    [
      'rows of nobody',
      'kind: seal\nperiod: 2016-H2\nedition: 1\nclosed: 2017-07-10\nfiles: []\nperiods:\n  - period: 2016-H2\n    rows:\n      - 5\n      - {member: [a]}\n',
    ],
    ['nothing', ''],
  ])('%s in its place is told, and nothing breaks', async (_, yaml) => {
    const folder = copied();
    writeFileSync(join(folder, 'seals/2016-H2.1.yaml'), yaml);
    for (const line of ['verify', 'check', 'classify 2016-H2']) {
      const { exit, said } = await ran(folder, line);
      expect(said, line).not.toContain('emul hỏng');
      if (line === 'verify') expect([1, 3], said).toContain(exit);
    }
  });

  test('tens of thousands of rows of another period', async () => {
    const folder = copied();
    const rows = Array.from({ length: 50_000 }, (_, i) => `      - {member: la-${i}, points: 1, level: tot}\n`);
    const path = join(folder, 'seals/2016-H2.1.yaml');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}  - period: 2016-08\n    levels: [tot]\n    rows:\n${rows.join('')}`,
    );
    const levels = (said: string) => said.split('\n').filter((line) => /^ *\d+ /.test(line));
    expect(levels((await ran(folder, 'classify 2016-H2')).said)).toEqual(
      levels((await ran(closed, 'classify 2016-H2')).said),
    );
    expect((await ran(folder, ['verify', '--code', code])).exit).toBe(1);
  });
});

describe('an archive that lies', () => {
  const zip = (folder: string) => join(folder, 'seals/2016-H2.1.zip');

  test.each<readonly [what: string, spoil: (bytes: Buffer) => Uint8Array]>([
    ['names that lead out', (bytes) => zipSync({ ...unzipSync(bytes), '../../../ra-ngoai.yaml': new Uint8Array([1]) })],
    [
      'a part that says it is smaller',
      (bytes) => bytes.fill(1, bytes.lastIndexOf('PK\u0001\u0002') + 24, bytes.lastIndexOf('PK\u0001\u0002') + 28),
    ],
    ['that of another seal', () => readFileSync(join(closed, 'seals/2016-11.1.zip'))],
    ['no zip', () => new Uint8Array([1, 2, 3])],
  ])('%s: told as damaged, and the rows are those of the seal', async (_, spoil) => {
    const folder = copied();
    writeFileSync(zip(folder), spoil(readFileSync(zip(folder))));
    const { exit, seals } = await verified(folder, '2016-H2');
    expect([exit, seals[0].damaged.length > 0, seals[0].recomputed]).toEqual([1, true, null]);
    expect((await ran(folder, 'classify 2016-H2 --json')).said).toContain('"points":89.31271');
    expect(existsSync(join(folder, '../ra-ngoai.yaml'))).toBe(false);
  });

  test('more in it than the seal lists is nobody’s matter', async () => {
    const folder = copied();
    const files = unzipSync(readFileSync(zip(folder)));
    writeFileSync(
      zip(folder),
      zipSync({ ...files, 'scores/2016/2016-W48.them.yaml': new TextEncoder().encode('kind: scores\n') }),
    );
    expect(await verified(folder)).toMatchObject({ exit: 0, faults: [] });
  });
});

describe('a chain', () => {
  test('with the line ends of Windows and a byte-order mark: the same codes', async () => {
    const folder = copied();
    for (const name of ['2016-11.1', '2016-H2.1']) {
      const text = readFileSync(join(folder, `seals/${name}.yaml`), 'utf8');
      writeFileSync(join(folder, `seals/${name}.yaml`), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    expect(await verified(folder, '--code', code)).toMatchObject({ exit: 0, faults: [], code: { seal: '2016-H2.1' } });
    expect((await ran(folder, 'classify 2016-H2')).said).toBe((await ran(closed, 'classify 2016-H2')).said);
  });

  test('whose days run backwards, since a clock was set back', async () => {
    const folder = copied(EXAMPLE);
    await ran(folder, 'close 2016-10 -q', '2017-07-10');
    await ran(folder, 'close 2016-11 -q', '2017-02-01');
    expect((await verified(folder)).faults).toEqual([{ id: 'backwards', seals: ['2016-11.1', '2016-10.1'] }]);
  });

  test('with the seal of another agency in it', async () => {
    const [folder, other] = [copied(), copied(EXAMPLE)];
    edit(other, 'scores/2016/2016-W41.yaml', /A2: 1\d/, 'A2: 19');
    await ran(other, 'close 2016-10 -q');
    for (const ending of ['yaml', 'zip'])
      cpSync(join(other, `seals/2016-10.1.${ending}`), join(folder, `seals/2016-10.1.${ending}`));
    const { exit, faults, seals } = await verified(folder);
    expect([exit, faults]).toEqual([1, [{ id: 'apart', seals: ['2016-10.1', '2016-H2.1'] }]]);
    expect(seals.find(({ period }: { period: string }) => period === '2016-10').changes).toHaveLength(1);
  });

  test('into which an older seal was put back', async () => {
    const folder = copied(EXAMPLE);
    await ran(folder, 'close 2016-10 -q', '2017-07-01');
    const older = copied(folder);
    rmSync(join(folder, 'seals'), { recursive: true });
    for (const period of ['2016-10', '2016-11']) await ran(folder, `close ${period} -q`, '2017-07-02');
    cpSync(join(older, 'seals'), join(folder, 'seals'), { recursive: true });
    expect((await verified(folder)).faults).toContainEqual({ id: 'lost', seals: ['2016-11.1'] });
  });

  test('that was rebuilt whole: all is well with it, and the code that somebody holds is of nothing there', async () => {
    const folder = copied();
    edit(folder, 'scores/2016/2016-W41.yaml', /A2: 1\d/, 'A2: 19');
    rmSync(join(folder, 'seals'), { recursive: true });
    for (const period of ['2016-11', '2016-H2'])
      expect(await ran(folder, `close ${period} -q`)).toEqual({ exit: 0, said: '' });
    expect(await verified(folder)).toMatchObject({ exit: 0, faults: [] });
    expect(await verified(folder, '--code', code)).toMatchObject({ exit: 1, code: { seal: null } });
    expect((await ran(folder, 'verify')).said.replace(/\s+/g, ' ')).toContain('chỉ lộ ra khi so với mã giữ ở nơi khác');
  });
});

test('verify and what reads a seal write nothing anywhere', async () => {
  const folder = copied();
  const before = contents(folder);
  for (const line of ['verify', 'classify 2016-H2', 'score 2016-W45', 'check', 'explain cv-03 2016-H2'])
    await ran(folder, line);
  expect(contents(folder)).toEqual(before);
});

test('two who close at once: one seal, whole, and the other is told', async () => {
  const folder = copied(EXAMPLE);
  const closing = () =>
    new Promise<number | null>((resolve) => {
      const words = [join(HOME, 'bin/emul.js'), 'close', '2016-10', '-q', '--today', '2017-07-10'];
      spawn(process.execPath, words, { cwd: folder, stdio: 'ignore' }).on('exit', resolve);
    });
  const exits = await Promise.all([closing(), closing(), closing()]);
  expect(exits.filter((exit) => exit === 0)).toHaveLength(1);
  expect(readdirSync(join(folder, 'seals')).sort()).toEqual(['2016-10.1.yaml', '2016-10.1.zip']);
  expect(await verified(folder)).toMatchObject({ exit: 0, faults: [] });
});
