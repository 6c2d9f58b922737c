import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedOffice } from './office.ts';
import { Folder, type Told } from './province.ts';
import { befalls, brokenZip, MISHAPS, type Mishap } from './tampering.ts';

const folder = new Folder();
afterAll(() => folder.gone());

const PERIOD = '2016-H2';
const RULE = { id: 'quy-che', title: 'Quy chế', from: '2013-01-01', levels: ['Tốt', 'Khá', 'Kém'] };
const EXPORTS = ['csv', 'ndjson', 'parquet'].flatMap((format) =>
  ['levels', 'pseudonyms', 'full'].map((audience) => ({ format, audience, name: `${format}-${audience}` })),
);

/** `so` closed a period after the one that is asked for; in `mau`, which closed it twice, nothing was. */
beforeAll(async () => {
  const periods = { '2016-H1': [0, 1, 2], [PERIOD]: [0, 0, 1], '2017-H1': [1, null, 2] };
  await closedOffice(folder.root, 'goc/so', { names: [['Sở Mẫu']], rules: [RULE], periods });
  await closedOffice(folder.root, 'khac', { names: [['Sở Khác']], rules: [RULE], periods: { [PERIOD]: [0, 0] } });
  folder.agency('goc/mau');
  for (const of of ['so', 'mau'])
    await folder.does('handover', '-C', `goc/${of}`, '-o', folder.at(`goc/${of}.zip`), '-q');
  for (const { format, audience, name } of EXPORTS)
    await folder.does(
      ...['export', PERIOD, '-C', 'goc/so', '-o', folder.at(`goc/${name}`), '--format', format, '--audience', audience],
      ...['-q', ...(audience === 'pseudonyms' ? ['--key', folder.at('khoa.json')] : [])],
    );
}, 120_000);

const mishaps = fc.record({
  what: fc.constantFrom(...MISHAPS),
  file: fc.nat(),
  other: fc.nat(),
  at: fc.nat(),
  byte: fc.integer({ min: 1, max: 255 }),
});

/** What was handed in beside another agency, so that there is something to tell whatever happens. */
function laid(name: string): string {
  rmSync(folder.at('nop'), { recursive: true, force: true });
  mkdirSync(folder.at('nop/x'), { recursive: true });
  symlinkSync(folder.at('khac'), folder.at('nop/khac'));
  cpSync(folder.at(`goc/${name}`), folder.at(`nop/x/${name}`), { recursive: true });
  return folder.at(`nop/x/${name}`);
}

const countsOf = ({ agencies }: Told) =>
  agencies.filter(({ place }) => place !== 'nop/khac').map(({ now: { units, members } }) => ({ units, members }));

/** Whatever happens to one file: counts are what they were, or the agency is named with why, and nothing ends in a stack trace. */
async function isNeverSilent(
  name: string,
  happens: (path: string, mishap: Mishap) => string[],
  runs: number,
  ...line: string[]
) {
  laid(name);
  const whole = await folder.told('nop', PERIOD, ...line);
  expect(whole.agencies, JSON.stringify(whole)).toHaveLength(2);
  await fc.assert(
    fc.asyncProperty(mishaps, async (mishap) => {
      const touched = happens(laid(name), mishap);
      const told = await folder.told('nop', PERIOD, ...line);
      const said = `${mishap.what} ${touched.join(', ')}: ${JSON.stringify(told)}`;
      const named = [...told.agencies, ...told.missing, ...told.leftOut].map(({ place }) => place);
      expect(
        [...named, ...told.nothing].some((place) => place.startsWith('nop/x')),
        said,
      ).toBe(true);
      const isTold = told.agencies.length === 1 || told.agencies.some(isSaidToBeEarlier);
      if (!isTold) expect(countsOf(told), said).toEqual(countsOf(whole));
    }),
    { numRuns: runs },
  );
}

/** Which edition is in force stands in files that no seal holds: where a later one is there, the paper names it. */
const isSaidToBeEarlier = ({ now }: Told['agencies'][number]) => now.later !== null;

describe('one file of what an agency handed in is changed, and no code is known', () => {
  test('a workspace, in a period after which another was closed', () => isNeverSilent('so', befalls, 60), 120_000);
  test('a handover, inside', () => isNeverSilent('so.zip', befalls, 40), 120_000);
  test(
    'a handover, the zip itself',
    () => isNeverSilent('so.zip', (path, mishap) => [brokenZip(path, mishap)], 25),
    120_000,
  );
  test('a handover of a period that was closed last', () => isNeverSilent('mau.zip', befalls, 12), 120_000);
  test.each(EXPORTS)('an export: $name', ({ name }) => isNeverSilent(name, befalls, 25), 120_000);
});

describe('what no other file proves: the seal that was closed last', () => {
  const newest = `seals/${PERIOD}.2.yaml`;
  const forged = () => {
    laid('mau');
    folder.edited(`nop/x/mau/${newest}`, (text) => text.replaceAll('level: tot', 'level: xuat-sac'));
  };

  test('a changed row of it is believed where no code is known, and the paper says that this is so', async () => {
    laid('mau');
    const before = countsOf(await folder.told('nop', PERIOD));
    forged();
    const told = await folder.told('nop', PERIOD);
    expect([told.agencies.length, countsOf(told)]).not.toEqual([2, before]);
    expect((await folder.does('province', 'nop', PERIOD)).out.replace(/\s+/g, ' ')).toContain(
      'Sửa bản khóa sổ mới nhất, khóa lại cả chuỗi, hay làm lại cả bản xuất chỉ lộ ra khi so mã',
    );
  });

  test('--codes and --recompute tell it', async () => {
    laid('mau');
    const codes = (await folder.told('nop', PERIOD)).agencies.map(({ now }) => now.code);
    writeFileSync(folder.at('ma.txt'), codes.join('\n'));
    forged();
    expect((await folder.told('nop', PERIOD, '--codes', 'ma.txt')).leftOut).toMatchObject([{ why: 'code' }]);
    expect((await folder.told('nop', PERIOD, '--recompute')).leftOut).toMatchObject([{ why: 'recomputed' }]);
  });

  test('with --codes no change of any file goes unseen', async () => {
    laid('mau');
    const codes = (await folder.told('nop', PERIOD)).agencies.map(({ now }) => now.code);
    writeFileSync(folder.at('ma.txt'), codes.join('\n'));
    const onSeals = (path: string, mishap: Mishap) => befalls(path, mishap, /^(?:seals|papers|amendments)\//);
    await isNeverSilent('mau', onSeals, 30, '--codes', 'ma.txt');
  }, 120_000);

  test('which edition is in force is for papers to say, that no seal holds: one that is there and is not counted is named', async () => {
    laid('mau');
    rmSync(folder.at('nop/x/mau/papers/issued.yaml'));
    const { agencies } = await folder.told('nop', PERIOD);
    expect(agencies.find(({ place }) => place === 'nop/x/mau')?.now).toMatchObject({
      seal: '2016-H2.1',
      later: '2016-H2.2',
    });
    laid('mau');
    rmSync(folder.at(`nop/x/mau/${newest}`));
    const { out } = await folder.does('province', 'nop', PERIOD);
    expect(out).toContain('lấy 2016-H2.1, còn 2016-H2.2');
  });
});

test('awards are taken from files that no seal holds: of what cannot be read nothing is told, and the rest is what a change leaves', async () => {
  laid('mau');
  folder.edited('nop/x/mau/awards/2013-2015.yaml', () => 'hỏng');
  const { agencies } = await folder.told('nop', PERIOD);
  expect(agencies.find(({ place }) => place === 'nop/x/mau')?.awards).toBeNull();
});
