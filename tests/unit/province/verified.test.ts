import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

interface Told {
  readonly agencies: readonly { name: string; place: string; from: string; members: object; now: { code: string } }[];
  readonly missing: readonly { place: string }[];
  readonly leftOut: readonly { place: string; why: string }[];
  readonly copies: readonly { place: string; of: string }[];
  readonly ladders: readonly { agencies: number; members: { at: number[]; notRated: number } }[];
}

const folder = mkdtempSync(join(tmpdir(), 'emul-province-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const does = async (...line: string[]) => {
  const host = memoryHost(folder);
  const code = await run(line, host);
  return { code, out: host.stdout(), err: host.stderr() };
};
const told = async (...line: string[]): Promise<Told> => JSON.parse((await does('province', ...line, '--json')).out);

function agency(place: string, edits: readonly [path: string, before: string, after: string][] = []) {
  cpSync(join(HOME, 'data', 'example-closed'), join(folder, place), { recursive: true });
  for (const edit of edits) edited(place, ...edit);
}

function edited(place: string, path: string, before: string, after: string) {
  const file = join(folder, place, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

beforeAll(async () => {
  agency('in/a');
  await does('export', '2016-H2', '-C', 'in/a', '-o', 'exports/whole', '-q');
  await does('export', '2016-H2', '-C', 'in/a', '-o', 'exports/changed', '-q');
  edited('exports/changed', 'results.csv', ',tot,', ',xuat-sac,');
});

test('levels are those of the seal in force', async () => {
  const { ladders, agencies, leftOut } = await told('in', '2016-H2');
  expect(ladders).toMatchObject([{ agencies: 1, members: { at: [1, 11, 0, 0], notRated: 1 } }]);
  expect(agencies).toMatchObject([{ place: 'in/a', from: 'workspace' }]);
  expect(leftOut).toEqual([]);
});

test('an export says the same; one with a changed row is named and left out', async () => {
  const { ladders, leftOut, agencies } = await told('exports', '2016-H2');
  expect(agencies).toMatchObject([{ place: 'exports/whole', from: 'export' }]);
  expect(ladders).toMatchObject([{ agencies: 1, members: { at: [1, 11, 0, 0], notRated: 1 } }]);
  expect(leftOut).toMatchObject([{ place: 'exports/changed', why: 'differs' }]);
});

test('a seal that was changed, an archive that was, and a missing hand-in are named and left out', async () => {
  agency('bad/chain', [['seals/2016-H2.1.yaml', 'level: tot', 'level: xuat-sac']]);
  agency('bad/newest', [['seals/2016-H2.2.yaml', 'level: tot', 'level: xuat-sac']]);
  writeFileSync(
    join(folder, 'codes.txt'),
    (await told('in', '2016-H2')).agencies.map(({ now }) => now.code).join('\n'),
  );
  agency('bad/archive');
  writeFileSync(join(folder, 'bad/archive/seals/2016-H2.2.zip'), 'no zip');
  agency('bad/open');
  rmSync(join(folder, 'bad/open/seals'), { recursive: true });
  const { agencies, missing, leftOut } = await told('bad', '2016-H2', '--codes', 'codes.txt');
  expect(agencies).toEqual([]);
  expect(missing).toMatchObject([{ place: 'bad/open' }]);
  expect(leftOut).toMatchObject([
    { place: 'bad/archive', why: 'archive' },
    { place: 'bad/chain', why: 'chain' },
    { place: 'bad/newest', why: 'code' },
  ]);
});

test('the newest seal, which no other names, is found out by working it out again', async () => {
  const { leftOut } = await told('bad', '2016-H2', '--recompute');
  expect(leftOut.find(({ place }) => place === 'bad/newest')).toMatchObject({ why: 'recomputed' });
});

test('the same seal in two places is counted once, whatever the folder calls itself', async () => {
  agency('twice/a');
  agency('twice/b', [['emul.yaml', 'name: Ban Dân tộc tỉnh Ninh Thuận', 'name: Sở Nội vụ tỉnh Mẫu']]);
  const { agencies, copies } = await told('twice', '2016-H2');
  expect(agencies).toHaveLength(1);
  expect(copies).toMatchObject([{ name: 'Sở Nội vụ tỉnh Mẫu', place: 'twice/b', of: 'twice/a' }]);
});

test('two agencies of one name are counted apart, and told', async () => {
  agency('same/a');
  agency('same/b');
  rmSync(join(folder, 'same/b/seals'), { recursive: true });
  rmSync(join(folder, 'same/b/amendments'), { recursive: true });
  await does('close', '2016-H2', '-C', 'same/b', '--today', '2017-01-09', '-q');
  const { agencies } = await told('same', '2016-H2');
  expect(agencies).toHaveLength(2);
  const { out } = await does('province', 'same', '2016-H2');
  expect(out).toContain('Cùng tên mà khác bản khóa sổ');
});
