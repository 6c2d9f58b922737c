import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

interface Row {
  readonly subject: { readonly id: string };
  readonly points: number | null;
  readonly exact?: string;
  readonly level: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly working?: { readonly groups: readonly { readonly points: number }[] };
}

const CASES = join('tests', 'cases', 'oracles');

/** The rows that emul prints for a question asked in one of emul's own folders. */
async function rows(folder: string, question: string): Promise<Row[]> {
  const copy = mkdtempSync(join(tmpdir(), 'emul-oracle-'));
  try {
    cpSync(join(HOME, folder), copy, { recursive: true });
    const host = memoryHost(copy);
    const code = await run([...question.split(' '), '--json'], host);
    expect(code, host.stderr()).toBe(0);
    return JSON.parse(host.stdout()).results;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Exact points by subject. */
async function points(folder: string, question: string): Promise<Record<string, string>> {
  const all = await rows(folder, question);
  return Object.fromEntries(all.map((one) => [one.subject.id, one.exact ?? String(one.points)]));
}

test('the school’s table', async () => {
  const school = join('data', 'example-month');
  expect(await points(school, 'score 2016-03')).toMatchObject({ 'gv-06': '21' });
  expect(await points(school, 'score 2016-04')).toMatchObject({ 'gv-08': '20' });
  expect(await points(school, 'classify 2016-H1')).toMatchObject({ 'gv-02': '22.9' });
  expect(await points(school, 'classify 2016-H2')).toMatchObject({ 'gv-02': '23.4' });
  expect(await points(school, 'classify 2016')).toMatchObject({ 'gv-02': '697/30' });
});

test('decree 335: products, six parts of a leader, the year of eleven months', async () => {
  const agency = join('data', 'example-2026');
  expect(await points(agency, 'score 2026-03')).toMatchObject({
    'mau-thi-tham': '94.125',
    'nguyen-van-an': '2237/24',
    'dang-thi-kim-chi': '85.375',
    'le-hoang-phuc': '3209/72',
  });
});

const SEASON = join(CASES, 'formula-one-1988');
const FINAL = {
  senna: '90',
  prost: '87',
  berger: '41',
  boutsen: '27',
  alboreto: '24',
  piquet: '22',
  capelli: '17',
  warwick: '17',
  mansell: '12',
  nannini: '12',
  patrese: '8',
  cheever: '6',
  gugelmin: '5',
  palmer: '5',
  'de-cesaris': '3',
  nakajima: '1',
  martini: '1',
};

test('Formula One 1988: the best eleven of sixteen results', async () => {
  expect(await points(SEASON, 'classify 1988')).toEqual(FINAL);
  const places = (await rows(SEASON, 'classify 1988')).map(
    ({ subject, rank, tied }) => `${subject.id} ${rank}${tied ? ' =' : ''}`,
  );
  expect(places).toEqual([
    'senna 1',
    'prost 2',
    'berger 3',
    'boutsen 4',
    'alboreto 5',
    'piquet 6',
    'capelli 7 =',
    'warwick 7 =',
    'mansell 9 =',
    'nannini 9 =',
    'patrese 11',
    'cheever 12',
    'gugelmin 13 =',
    'palmer 13 =',
    'de-cesaris 15',
    'nakajima 16 =',
    'martini 16 =',
  ]);
});

test('Formula One 1988: without the five lowest the same, with every result Prost before Senna', async () => {
  expect(await points(SEASON, 'classify 1988 --regulation without-lowest-five')).toEqual(FINAL);
  const all = await points(SEASON, 'classify 1988 --regulation all-results');
  expect(all).toEqual({ ...FINAL, senna: '94', prost: '105' });
  expect(Object.values(all).reduce((sum, one) => sum + Number(one), 0)).toBe(16 * 25);
});

test('Formula One 1988: as it stood after four races, and after thirteen', async () => {
  expect(await points(SEASON, 'classify 1988 --as-of 1988-W21')).toMatchObject({
    prost: '33',
    berger: '18',
    senna: '15',
    alboreto: '9',
    piquet: '8',
    warwick: '8',
    boutsen: '3',
    palmer: '2',
    cheever: '1',
    patrese: '1',
    nakajima: '1',
    nannini: '1',
    mansell: '0',
  });
  expect(await points(SEASON, 'classify 1988 --as-of 1988-W38')).toMatchObject({
    prost: '81',
    senna: '76',
    berger: '37',
    alboreto: '24',
  });
});

test('the decathlon of Beijing 2015', async () => {
  const [eaton] = await rows(join(CASES, 'decathlon-2015'), 'score 2015-W35');
  expect(eaton?.points).toBe(9045);
  expect(eaton?.working?.groups.map((one) => one.points)).toEqual([4703, 4342]);
  const [august] = await rows(join(CASES, 'decathlon-2015'), 'classify 2015-08');
  expect([august?.points, august?.level]).toEqual([9045, 'record']);
});
