import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE } from '../reports/office.ts';

let closed = '';
const made: string[] = [];
beforeAll(async () => {
  closed = mkdtempSync(join(tmpdir(), 'emul-sealed-'));
  cpSync(EXAMPLE, closed, { recursive: true });
  for (const period of ['2016-11', '2016-H2']) expect(await ran(closed, 'close', period, '-q')).toBe('');
});
afterAll(() => {
  for (const folder of [closed, ...made]) rmSync(folder, { recursive: true, force: true });
});

async function ran(folder: string, ...words: string[]): Promise<string> {
  const host = { ...memoryHost(folder), today: () => '2017-07-10' };
  await run(words, host);
  return host.printed();
}

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-tampered-'));
  made.push(folder);
  cpSync(closed, folder, { recursive: true });
  return folder;
}

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

interface Told {
  readonly seals: readonly { period: string; damaged: string[]; recomputed: unknown[] | null; changes: unknown[] }[];
  readonly faults: readonly { id: string; seals: string[] }[];
  readonly code?: { seal: string | null };
}

async function verified(folder: string, ...words: string[]): Promise<Told> {
  return JSON.parse(await ran(folder, 'verify', ...words, '--json'));
}

const halfYear = ({ seals }: Told) => seals.find(({ period }) => period === '2016-H2');

describe('whoever lays a hand on a seal is seen', () => {
  test('nothing is told of seals that nobody touched', async () => {
    const told = await verified(copied());
    expect(told.faults).toEqual([]);
    expect(told.seals.map(({ damaged, recomputed, changes }) => [damaged, recomputed, changes])).toEqual([
      [[], [], []],
      [[], [], []],
    ]);
  });

  test('a file of the archive is another one', async () => {
    const folder = copied();
    const path = join(folder, 'seals/2016-H2.1.zip');
    const files = unzipSync(readFileSync(path));
    const week = 'scores/2016/2016-W40.yaml';
    const text = new TextDecoder().decode(files[week]).replace('A2: 17', 'A2: 20');
    writeFileSync(path, zipSync({ ...files, [week]: new TextEncoder().encode(text) }));
    expect(halfYear(await verified(folder))).toMatchObject({ damaged: [week], recomputed: null });
    // What is whole still opens what it can: the rows are those of the seal.
    expect(await ran(folder, 'classify', '2016-H2', '--json')).toContain('"level":"tot"');
  });

  /** What a head says of time and version no program looks at: behind the head, if one is near. */
  function insideContent(bytes: Buffer, place: number): number {
    const head = bytes.lastIndexOf('PK\u0003\u0004', place, 'latin1');
    return place - head < 100 ? head + 100 : place;
  }

  test.each([0.1, 0.5, 0.9])('a bit of the archive at %f of it', async (at) => {
    const folder = copied();
    const path = join(folder, 'seals/2016-H2.1.zip');
    const bytes = readFileSync(path);
    const place = insideContent(bytes, Math.floor(bytes.length * at));
    bytes[place] = (bytes[place] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    expect(halfYear(await verified(folder))?.damaged).not.toEqual([]);
  });

  test('a row of the seal is another one: the archive says so, and so does the code that somebody holds', async () => {
    const folder = copied();
    const [, code = ''] = /Mã đối chiếu ([0-9A-F ]+)/.exec(await ran(closed, 'classify', '2016-H2')) ?? [];
    edit(folder, 'seals/2016-H2.1.yaml', /(period: 2016-H2\n[\s\S]*member: cv-03.*points: )[\d/.]+/, '$199');
    const told = await verified(folder, '--code', code);
    expect(halfYear(told)?.recomputed).toHaveLength(1);
    expect(told.code).toEqual({ asked: code, seal: null, archive: false });
    expect((await verified(closed, '--code', code.toLowerCase().replaceAll(' ', ''))).code?.seal).toBe('2016-H2.1');
  });

  test('a seal is gone, or is another one', async () => {
    const folder = copied();
    rmSync(join(folder, 'seals/2016-11.1.yaml'));
    expect((await verified(folder)).faults).toMatchObject([{ id: 'lost', seals: ['2016-H2.1'] }]);
    const changed = copied();
    edit(changed, 'seals/2016-11.1.yaml', /closed: .*/, 'closed: 2016-12-01');
    expect((await verified(changed)).faults).toContainEqual({ id: 'lost', seals: ['2016-H2.1'] });
  });

  test('a seal of another period under its name', async () => {
    const folder = copied();
    for (const ending of ['yaml', 'zip'])
      cpSync(join(folder, `seals/2016-11.1.${ending}`), join(folder, `seals/2016-12.1.${ending}`));
    const said = await ran(folder, 'verify');
    expect(said).toMatch(/2016-12\.1/);
    // What it held is not taken for open.
    expect(await ran(folder, 'classify', '2016-12')).toContain('seals/2016-12.1.yaml');
    expect(await ran(folder, 'classify', '2016-11')).toContain('THÁNG 11/2016');
  });

  test('two copies that were closed apart', async () => {
    const folder = copied();
    for (const ending of ['yaml', 'zip']) rmSync(join(folder, `seals/2016-H2.1.${ending}`));
    await ran(folder, 'close', '2016-10', '-q');
    for (const ending of ['yaml', 'zip'])
      cpSync(join(closed, `seals/2016-H2.1.${ending}`), join(folder, `seals/2016-H2.1.${ending}`));
    expect((await verified(folder)).faults).toContainEqual({ id: 'apart', seals: ['2016-10.1', '2016-H2.1'] });
  });
});

test('a zip alone is no seal, and a seal without its zip keeps its rows', async () => {
  const folder = copied();
  rmSync(join(folder, 'seals/2016-H2.1.yaml'));
  expect((await verified(folder)).seals.map(({ period }) => period)).toEqual(['2016-11']);
  const rows = copied();
  const before = await ran(closed, 'classify', '2016-H2', '--json');
  rmSync(join(rows, 'seals/2016-H2.1.zip'));
  const after = await ran(rows, 'classify', '2016-H2', '--json');
  const levels = (json: string) =>
    JSON.parse(json).results.map(({ subject, points, level }: never) => [subject, points, level]);
  expect(levels(after)).toEqual(levels(before));
});

test('line ends and a byte-order mark make no other file of it', async () => {
  const folder = copied();
  edit(folder, 'scores/2016/2016-W45.yaml', /^/, '\ufeff');
  const text = readFileSync(join(folder, 'organization.yaml'), 'utf8');
  writeFileSync(join(folder, 'organization.yaml'), text.replaceAll('\n', '\r\n'));
  expect((await verified(folder)).seals.map(({ changes }) => changes)).toEqual([[], []]);
});

test('a seal that is none any more stops whatever rests on it, and nobody is told to remove it', async () => {
  const folder = copied();
  writeFileSync(join(folder, 'seals/2016-H2.1.yaml'), 'kind: seal\nperiod: {');
  for (const words of [['verify'], ['classify', '2016-H2'], ['check']])
    expect((await ran(folder, ...words)).replace(/\s+/g, ' '), words.join(' ')).toContain(
      'chép lại bản giữ ở nơi khác',
    );
});

test('verify opens what is whole beside a seal that is damaged or gone, and calls nothing different that it cannot work out', async () => {
  const folder = copied();
  const [part, whole] = ['2016-11.1', '2016-H2.1'];
  const answered = async () => JSON.parse(await ran(folder, 'verify', '--json'));
  const names = async () => (await answered()).seals.map(({ period }: { period: string }) => period);
  expect(await names()).toEqual(['2016-11', '2016-H2']);
  writeFileSync(join(folder, `seals/${part}.yaml`), 'kind: seal\nperiod: {');
  const damaged = await answered();
  expect(await names()).toEqual(['2016-H2']);
  expect(damaged.faults.map(({ id, seals }: { id: string; seals: string[] }) => `${id} ${seals}`)).toEqual([
    `damaged ${part}`,
    `lost ${whole}`,
  ]);
  expect(damaged.seals[0].recomputed).toBeNull();
  for (const end of ['yaml', 'zip']) rmSync(join(folder, `seals/${part}.${end}`));
  const gone = await answered();
  expect(gone.faults.map(({ id }: { id: string }) => id)).toEqual(['lost']);
  expect(gone.seals[0].recomputed).toBeNull();
});

test('a file of a closed week that cannot be read is not said to be gone', async () => {
  const folder = copied();
  rmSync(join(folder, 'scores/2016/2016-W41.yaml'));
  symlinkSync('nowhere.yaml', join(folder, 'scores/2016/2016-W41.yaml'));
  const said = await ran(folder, 'verify', '2016-H2');
  expect(said).toContain('file-unreadable');
  expect(said).not.toContain('không có');
});
