import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedOffice } from './office.ts';
import { Folder } from './province.ts';

const folder = new Folder();
afterAll(() => folder.gone());

const PERIOD = '2016-H2';
const RULE = { id: 'quy-che', title: 'Quy chế', from: '2013-01-01', levels: ['Tốt', 'Kém'] };

beforeAll(async () => {
  const office = { names: [['Sở Mẫu']] as const, rules: [RULE], periods: { '2016-H1': [0, 1], [PERIOD]: [0, 0] } };
  await closedOffice(folder.root, 'goc/so', office);
  for (const format of ['csv', 'parquet'])
    await folder.does('export', PERIOD, '-C', 'goc/so', '-o', folder.at(`goc/${format}`), '--format', format, '-q');
});

/** One export, and what is done to it; why it is left out. */
async function whyLeftOut(change: (place: string) => void, format = 'csv'): Promise<string[]> {
  rmSync(folder.at('nop'), { recursive: true, force: true });
  cpSync(folder.at(`goc/${format}`), folder.at('nop/ra'), { recursive: true });
  change('nop/ra');
  const { agencies, leftOut } = await folder.told('nop', PERIOD);
  expect(agencies).toEqual([]);
  return leftOut.map(({ why }) => why);
}

type Said = { resources: { name: string; path: string; format: string; hash: string }[]; seals: object[] };
const said = (change: (said: Said) => unknown) => (place: string) =>
  folder.edited(`${place}/datapackage.json`, (text) =>
    JSON.stringify({ ...JSON.parse(text), ...Object(change(JSON.parse(text))) }),
  );
const table = (change: object, name = 'results') =>
  said(({ resources }) => ({
    resources: resources.map((each) => (each.name === name ? { ...each, ...change } : each)),
  }));

test('a path that leaves the folder, a link that does, and a folder where a file should be', async () => {
  writeFileSync(folder.at('ngoai.csv'), '');
  expect(await whyLeftOut(table({ path: '../../ngoai.csv' }))).toEqual(['differs']);
  expect(await whyLeftOut(table({ path: '/etc/hostname' }))).toEqual(['differs']);
  expect(
    await whyLeftOut((place) => {
      cpSync(folder.at(`${place}/results.csv`), folder.at('ngoai.csv'));
      rmSync(folder.at(`${place}/results.csv`));
      symlinkSync(folder.at('ngoai.csv'), folder.at(`${place}/results.csv`));
    }),
  ).toEqual(['differs']);
  expect(
    await whyLeftOut((place) => {
      rmSync(folder.at(`${place}/results.csv`));
      mkdirSync(folder.at(`${place}/results.csv`));
    }),
  ).toEqual(['differs']);
});

test('a file that no memory holds', async () => {
  const huge = (name: string) => (place: string) => truncateSync(folder.at(`${place}/${name}`), 600_000_000);
  expect(await whyLeftOut(huge('results.csv'))).toEqual(['differs']);
  expect(await whyLeftOut(huge('datapackage.json'))).toEqual(['no-export']);
}, 60_000);

test('tables that are named twice or not at all, of no format there is, or of another audience', async () => {
  expect(await whyLeftOut(said(({ resources }) => ({ resources: [...resources, ...resources.slice(0, 1)] })))).toEqual([
    'no-export',
  ]);
  expect(await whyLeftOut(table({ path: 'levels.csv' }))).toEqual(['no-export']);
  expect(await whyLeftOut(table({ name: 'resultz' }))).toEqual(['no-export']);
  expect(await whyLeftOut(table({ name: 'bwards' }, 'awards'))).toEqual(['no-export']);
  expect(await whyLeftOut(table({ format: 'xls' }))).toEqual(['no-export']);
  expect(await whyLeftOut(table({ format: 'ndjson' }))).toEqual(['no-export']);
  expect(await whyLeftOut(table({ format: 'parquet' }))).toEqual(['no-export']);
  expect(await whyLeftOut(table({ format: 'constructor' }))).toEqual(['no-export']);
  expect(await whyLeftOut(said(() => ({ audience: 'ai-cung-xem' })))).toEqual(['no-export']);
  expect(await whyLeftOut(said(() => ({ resources: [null] })))).toEqual(['no-export']);
  expect(await whyLeftOut(said(() => ({ seals: [{ name: '2016-H2.1' }] })))).toEqual(['no-export']);
  expect(await whyLeftOut(said(() => ({ seals: [] })))).toEqual(['seal-code']);
  expect(await whyLeftOut((place) => folder.edited(`${place}/datapackage.json`, () => '['))).toEqual(['no-export']);
});

test('rows that count for nothing: a period twice, levels without an order, a table that is cut or empty', async () => {
  const forged = (file: string, edit: (text: string) => string) => (place: string) => folder.forged(place, file, edit);
  expect(await whyLeftOut(forged('periods.csv', (text) => `${text}${text.split('\r\n')[1]}\r\n`))).toEqual(['rows']);
  for (const ordinal of ['NaN', '0', '2', '1e3', '-1', '']) {
    const turned = forged('levels.csv', (text) => text.replace(/,l0,1,/, `,l0,${ordinal},`));
    expect(await whyLeftOut(turned), ordinal).toEqual(['rows']);
  }
  expect(await whyLeftOut(forged('results.csv', (text) => text.slice(0, -7)))).toEqual(['no-export']);
  expect(await whyLeftOut(forged('results.csv', (text) => `${text}"`))).toEqual(['no-export']);
  expect(await whyLeftOut(forged('levels.csv', () => ''))).toEqual(['no-export']);
});

test('what calls itself Parquet and is none', async () => {
  for (const bytes of ['', 'PAR1', 'PAR1\u0001\u0002\u0003\u0004\u00ff\u00ff\u00ff\u007fPAR1', 'x'.repeat(100)])
    expect(await whyLeftOut((place) => folder.forged(place, 'results.parquet', () => bytes), 'parquet')).toEqual([
      'no-export',
    ]);
});

test('an archive that unpacks to more than there is room for', async () => {
  mkdirSync(folder.at('bom'));
  const zip = zipSync({ SHA256SUMS: strToU8(''), 'seals/2016-H2.1.yaml': new Uint8Array(100_000_000) });
  writeFileSync(folder.at('bom/goi.zip'), zip);
  const { leftOut } = await folder.told('bom', PERIOD);
  expect(leftOut.map(({ place }) => place)).toEqual(['bom/goi.zip']);
}, 120_000);

test('an agency whose folder lost what marks it is named; a folder without anything, and another archive, too', async () => {
  cpSync(folder.at('goc/so'), folder.at('mat/a'), { recursive: true });
  rmSync(folder.at('mat/a/emul.yaml'));
  cpSync(folder.at('goc/csv'), folder.at('mat/b'), { recursive: true });
  rmSync(folder.at('mat/b/datapackage.json'));
  mkdirSync(folder.at('mat/c'));
  writeFileSync(folder.at('mat/d.rar'), '');
  writeFileSync(folder.at('mat/e.zip.part'), '');
  const { leftOut, nothing } = await folder.told('mat', PERIOD);
  expect(leftOut).toMatchObject([
    { place: 'mat/a', why: 'unmarked' },
    { place: 'mat/b', why: 'unmarked' },
  ]);
  expect(nothing).toEqual(['mat/c', 'mat/d.rar', 'mat/e.zip.part']);
});
