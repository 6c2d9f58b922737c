import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closedOffice } from './office.ts';
import { Folder } from './province.ts';

const folder = new Folder();
afterAll(() => folder.gone());

const PERIOD = '2016-H2';
const RULE = { id: 'quy-che', title: 'Quy chế', from: '2013-01-01', levels: ['Tốt', 'Kém'] };

beforeAll(async () => {
  const office = (before: number[], now: number[]) => ({
    names: [['Sở Mẫu']] as const,
    rules: [RULE],
    periods: { '2016-H1': before, [PERIOD]: now },
  });
  await closedOffice(folder.root, 'goc/so', office([0, 1], [1, 1]));
  await closedOffice(folder.root, 'goc/khac', office([1, 0], [0, 0]));
  await folder.does('handover', '-C', 'goc/so', '-o', folder.at('goc/so.zip'), '-q');
  for (const audience of ['levels', 'full'])
    await folder.does(
      'export',
      '2016',
      '-C',
      'goc/so',
      '-o',
      folder.at(`goc/${audience}`),
      '--audience',
      audience,
      '-q',
    );
});

beforeEach(() => {
  rmSync(folder.at('nop'), { recursive: true, force: true });
  mkdirSync(folder.at('nop'));
});

const laid = (from: string, to: string) =>
  cpSync(folder.at(`goc/${from}`), folder.at(`nop/${to}`), { recursive: true });
const placesOf = (all: readonly { readonly place: string }[]) => all.map(({ place }) => place);
const better = (text: string) => text.replace(/^(.*,2016-H2,member,.*),l1,/m, '$1,l0,');

test.each(['so', 'so.zip', 'full'])(
  'an export of forged levels takes the place of no %s, wherever it lies',
  async (own) => {
    for (const place of ['a', 'z']) {
      rmSync(folder.at('nop'), { recursive: true, force: true });
      const named = own === 'so.zip' ? 'm.zip' : 'm';
      laid(own, named);
      laid('levels', place);
      folder.forged(`nop/${place}`, 'results.csv', better);
      const { agencies, leftOut, copies } = await folder.told('nop', PERIOD);
      expect(agencies).toMatchObject([{ place: `nop/${named}`, now: { members: { at: [0, 2] } } }]);
      expect(leftOut).toMatchObject([{ place: `nop/${place}`, why: 'contradicted' }]);
      expect(leftOut[0]?.message).toContain(`nop/${named}`);
      expect(copies).toEqual([]);
      expect((await folder.does('province', 'nop', PERIOD)).code).toBe(1);
    }
  },
);

test('of what says the same the best proven counts, not the first by name', async () => {
  laid('levels', 'a');
  laid('full', 'b');
  laid('so', 'c');
  const { agencies, copies, leftOut } = await folder.told('nop', PERIOD);
  expect(placesOf(agencies)).toEqual(['nop/c']);
  expect(placesOf(copies)).toEqual(['nop/a', 'nop/b']);
  expect(leftOut).toEqual([]);
});

test('a code in other letters is the same code', async () => {
  laid('so', 'so');
  laid('levels', 'a');
  const [own] = (await folder.told('nop/so', PERIOD)).agencies;
  const small = (text: string) => text.replaceAll(own?.now.code ?? '', own?.now.code.toLowerCase() ?? '');
  for (const file of ['periods.csv', 'results.csv']) folder.forged('nop/a', file, small);
  folder.edited('nop/a/datapackage.json', small);
  const { agencies, copies } = await folder.told('nop', PERIOD);
  expect(placesOf(agencies)).toEqual(['nop/so']);
  expect(placesOf(copies)).toEqual(['nop/a']);
});

test('of two exports without seals that differ neither is believed', async () => {
  laid('levels', 'a');
  laid('levels', 'b');
  folder.forged('nop/b', 'results.csv', better);
  const { agencies, leftOut } = await folder.told('nop', PERIOD);
  expect(agencies).toEqual([]);
  expect(placesOf(leftOut)).toEqual(['nop/a', 'nop/b']);
});

test('an export without seals is no later edition of what a workspace holds', async () => {
  laid('so', 'so');
  laid('levels', 'a');
  const invented = (text: string) =>
    text.replaceAll('2016-H2.1', '2016-H2.2').replace(/^(.*2016-H2\.2,).{39}/gm, `$1${'0000 '.repeat(8).trim()}`);
  for (const file of ['periods.csv', 'results.csv']) folder.forged('nop/a', file, invented);
  folder.edited('nop/a/datapackage.json', (text) => {
    const said = JSON.parse(text);
    return JSON.stringify({ ...said, seals: [...said.seals, { name: '2016-H2.2', code: '0000 '.repeat(8).trim() }] });
  });
  const { agencies, leftOut } = await folder.told('nop', PERIOD);
  expect(agencies).toMatchObject([{ place: 'nop/so', now: { members: { at: [0, 2] } } }]);
  expect(leftOut).toMatchObject([{ place: 'nop/a', why: 'contradicted' }]);
});

test('an export of last year whose periods were renamed is known by the code, whether the year is closed or not', async () => {
  laid('so', 'so');
  laid('levels', 'a');
  const later = (text: string) => text.replaceAll('2016', '2017');
  for (const file of ['periods.csv', 'results.csv']) folder.forged('nop/a', file, later);
  folder.edited('nop/a/datapackage.json', (text) => text.replaceAll('"2016-', '"2017-'));
  const { agencies, leftOut, missing } = await folder.told('nop', '2017-H2');
  expect(agencies).toEqual([]);
  expect(leftOut).toMatchObject([{ place: 'nop/a', why: 'contradicted' }]);
  expect(placesOf(missing)).toEqual(['nop/so']);
});

test('a handover of papers alone, as for an inspection, is named as what it is', async () => {
  await folder.does(
    ...['handover', PERIOD, '-C', 'goc/so', '--to', 'inspection', '--audience', 'public'],
    ...['-o', folder.at('nop/a.zip'), '-q'],
  );
  const { leftOut, missing } = await folder.told('nop', PERIOD);
  expect(leftOut).toMatchObject([{ place: 'nop/a.zip', why: 'no-handover' }]);
  expect(missing).toEqual([]);
});

test('of two seals of one edition behind the same seal nobody knows which is right; of chains apart each may be an agency', async () => {
  laid('so', 'a');
  laid('so', 'b');
  for (const ending of ['yaml', 'zip']) rmSync(folder.at(`nop/b/seals/2016-H2.1.${ending}`));
  folder.edited('nop/b/scores/2016/2016-H2.yaml', (text) => text.replaceAll('A1: 75', 'A1: 95'));
  await folder.does('close', PERIOD, '-C', 'nop/b', '--today', '2017-02-01', '-q');
  const forked = await folder.told('nop', PERIOD);
  expect(forked.agencies).toEqual([]);
  expect(forked.leftOut).toMatchObject([{ why: 'contradicted' }, { why: 'contradicted' }]);
  rmSync(folder.at('nop/b'), { recursive: true });
  laid('khac', 'b');
  expect((await folder.told('nop', PERIOD)).agencies).toHaveLength(2);
});
