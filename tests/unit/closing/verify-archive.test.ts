import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emul } from '../entry/office.ts';
import { onceClosed } from '../papers/examples.ts';

let office = '';
let handed: Record<string, Uint8Array> = {};
beforeAll(async () => {
  office = await onceClosed();
  expect((await emul(office, 'handover -o a.zip --today 14/7/2017 -q')).code).toBe(0);
  handed = unzipSync(readFileSync(join(office, 'a.zip')));
});
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with nothing but an archive of these files in it. */
function empty(files: Zippable): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-handed-'));
  made.push(folder);
  writeFileSync(join(folder, 'a.zip'), zipSync(files));
  return folder;
}

function edited(path: string, from: RegExp, to: string): Record<string, Uint8Array> {
  const text = new TextDecoder().decode(handed[path]);
  expect(text).toMatch(from);
  return { ...handed, [path]: new TextEncoder().encode(text.replace(from, to)) };
}

async function verified(folder: string, ...words: string[]) {
  const { code, out, err } = await emul(folder, ['verify', '--archive', 'a.zip', '--json', ...words]);
  expect(err).toBe('');
  return { code, told: JSON.parse(out) };
}

describe('emul verify --archive, in a folder with nothing else', () => {
  test('a handover that nobody touched: its list, chain, archives, recomputation and files', async () => {
    const folder = empty(handed);
    const { code, told } = await verified(folder);
    expect(code).toBe(0);
    expect(told.archive.handover).toMatchObject({ to: 'successor', period: null, changed: [], added: [] });
    expect(told.seals).toMatchObject([{ period: '2016-H2', damaged: [], recomputed: [], changes: [] }]);
    expect((await verified(folder, '--code', told.archive.handover.code)).code).toBe(0);
    expect((await verified(folder, '--code', told.seals[0].code, '2016-H2')).code).toBe(0);
    expect((await verified(folder, '--code', '0000')).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  test('words say where it was handed and that only a code held elsewhere shows a chain rebuilt', async () => {
    const { out } = await emul(empty(handed), 'verify --archive a.zip');
    expect(out).toMatch(/Gói bàn giao, đến ngày 14\/7\/2017\. Mã đối chiếu của gói ([0-9A-F]{4}\s+){7}[0-9A-F]{4}/);
    expect(out.replace(/\s+/g, ' ')).toContain('Người khóa lại cả chuỗi chỉ lộ ra khi so với mã giữ ở nơi khác');
  });

  test('a mark that was changed on the way, a file that came, one that went', async () => {
    const week = 'scores/2016/2016-W45.yaml';
    const { code, told } = await verified(empty(edited(week, /council: \{A2: 15.5/, 'council: {A2: 18')));
    expect(code).toBe(1);
    expect(told.archive.handover).toMatchObject({ changed: [week], added: [] });
    expect(told.seals[0].changes).toHaveLength(1);
    const { [week]: _, ...without } = handed;
    const gone = await verified(empty({ ...without, 'scores/2016/them.yaml': new Uint8Array([10]) }));
    expect(gone.told.archive.handover).toMatchObject({ changed: [week], added: ['scores/2016/them.yaml'] });
  });

  test('a row of a seal and its list written anew: the recomputation says so', async () => {
    const { code, told } = await verified(
      empty(edited('seals/2016-H2.1.yaml', /(period: 2016-H2\n[\s\S]*member: cv-03.*points: )[\d/.]+/, '$199')),
    );
    expect(code).toBe(1);
    expect(told.seals[0].recomputed).toHaveLength(1);
  });

  test('a part that is damaged is named, and what is whole is read', async () => {
    const folder = empty(handed);
    const bytes = readFileSync(join(folder, 'a.zip'));
    const at = bytes.indexOf('criteria/ca-nhan.yaml') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(join(folder, 'a.zip'), bytes);
    const { code, told } = await verified(folder);
    expect(code).toBe(1);
    expect(told.archive.damaged).toEqual(['criteria/ca-nhan.yaml']);
    expect(told.archive.handover.changed).toEqual(['criteria/ca-nhan.yaml']);
    expect(told.seals[0]).toMatchObject({ damaged: [], recomputed: [] });
  });

  test('a workspace that somebody packed, with its folder before every name', async () => {
    const packed = Object.fromEntries(Object.entries(handed).map(([path, bytes]) => [`so thi đua/${path}`, bytes]));
    const { code, told } = await verified(empty(packed));
    expect(code).toBe(0);
    expect(told.seals).toHaveLength(1);
  });

  test('the archive of one seal, its YAML beside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emul-handed-'));
    made.push(folder);
    for (const ending of ['zip', 'yaml'])
      copyFileSync(join(office, `seals/2016-H2.1.${ending}`), join(folder, `2016-H2.1.${ending}`));
    const { code, out } = await emul(folder, 'verify --archive 2016-H2.1.zip');
    expect(code).toBe(0);
    expect(out).toContain('Chỉ có một bản khóa sổ');
    expect(out).toContain('khớp');
    rmSync(join(folder, '2016-H2.1.yaml'));
    expect(await emul(folder, 'verify --archive 2016-H2.1.zip')).toMatchObject({ code: 2 });
  });

  test('one that is confined to a period: of others, their place in the chain alone', async () => {
    for (const period of ['2017-Q1', '2017-H1'])
      expect((await emul(office, `close ${period} --today 2017-08-01 -q`)).code).toBe(0);
    expect((await emul(office, 'handover 2016-H2 --to inspection -o tt.zip --today 14/7/2017 -q --replace')).code).toBe(
      0,
    );
    const { code, told } = await verified(empty(unzipSync(readFileSync(join(office, 'tt.zip')))));
    expect(told.seals.map(({ period }: { period: string }) => period)).toEqual(['2016-H2']);
    expect([code, told.faults, told.archive.handover.period]).toEqual([0, [], '2016-H2']);
  });

  test.each<readonly [what: string, bytes: () => Uint8Array]>([
    ['no zip', () => new TextEncoder().encode('PK, hay là không')],
    ['nothing', () => new Uint8Array()],
    ['names that lead out of it', () => zipSync({ ...handed, '../../ra-ngoai.yaml': new Uint8Array([1]) })],
    ['half of it', () => zipSync(handed).slice(0, 20_000)],
    ['no seal in it', () => zipSync({ 'emul.yaml': handed['emul.yaml'] ?? new Uint8Array() })],
  ])('%s is refused in a word', async (_, bytes) => {
    const folder = empty({});
    writeFileSync(join(folder, 'a.zip'), bytes());
    const { code, out, err } = await emul(folder, 'verify --archive a.zip');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/“a\.zip”/);
    mkdirSync(join(folder, 'b.zip'));
    expect((await emul(folder, 'verify --archive c.zip')).code).toBe(2);
    expect((await emul(folder, 'verify --archive b.zip')).code).toBe(3);
  });
});
