import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Candidacy } from '../../../src/candidates/candidacy.ts';
import { besides, office, scored, table, tidied, times } from './office.ts';
import { Steps } from './steps.ts';

/** Sizes of what is handed over; from one to the next everything doubles. */
const SIZES = [50, 100, 200] as const;
/** From 100 to 200, n·log n grows 2.3 times as much as from 50 to 100; a square 4 times. */
const MOST = 2.6;
/** Of each person a paper says a hundred times what a list does. */
const OF_A_PAPER = 0.4;

const steps = new Steps();
beforeAll(() => steps.begin());
afterAll(() => steps.end());
afterEach(tidied);

/** How much more the second doubling takes than the first; what is constant falls out, and what is done once before it. */
async function growth(prepare: (n: number) => () => unknown, sizes: readonly number[] = SIZES): Promise<number> {
  await prepare(5)();
  const counts: number[] = [];
  for (const n of sizes) counts.push(await steps.of(prepare(n)));
  const [a = 0, b = 0, c = 0] = counts;
  return (c - b) / (b - a);
}

test('the counter tells a line from a square', async () => {
  const { editDistance } = await import('../../../src/base/nearest.ts');
  const names = (n: number) => times(n, (i) => `x${i + 100}`);
  const line = await growth((n) => () => names(n).map((one) => editDistance(one, 'abc')));
  const square = await growth((n) => () => names(n).map((one) => names(n).map((other) => editDistance(one, other))));
  expect(line).toBeLessThan(MOST);
  expect(square).toBeGreaterThan(3.5);
});

test('the places of a list of candidates', async () => {
  const { placeOpened } = await import('../../../src/reports/candidates/places.ts');
  const { Exact } = await import('../../../src/base/exact.ts');
  const grown = await growth((n) => () => {
    const ranked = times(n, (i) => ({ result: { points: Exact.of(String(n - (i >> 1))) } }) as Candidacy);
    return ranked.map((candidacy) => placeOpened(candidacy, ranked, 'vi'));
  });
  expect(grown).toBeLessThan(MOST);
});

/** What is handed over, and what is done with it. */
type Handed = readonly [line: string, folder: (n: number) => string];

const MARKS = 'form import b.csv --period 2016-W41';
const LIST = 'form import b.csv --dry-run';
const handed = (line: string, head: string, row: Parameters<typeof table>[4], entry = scored): Handed => [
  line,
  (n) => {
    const folder = office(n, entry);
    table(folder, 'b.csv', head, n, row);
    return folder;
  },
];

const HANDED: Readonly<Record<string, Handed>> = {
  'marks by id': handed(MARKS, 'member;name;self.A2', (who) => `${who.id};;18`),
  'marks by name': handed(MARKS, 'member;name;self.A2', ({ name }) => `;${name};18`),
  'marks of strangers': handed(MARKS, 'member;name;self.A2', ({ name }) => `;${name.replace('Mang', 'Xyz Uvw')};18`),
  'marks of one person': handed(MARKS, 'member;name;self.A2', () => 'cv-03;;18'),
  'marks over others': handed(
    'form import b.csv --period 40 --replace',
    'member;name;self.A2',
    ({ id }) => `${id};;17`,
  ),
  'people who are away after all': handed(
    'form import b.csv --period 40',
    'member;name;absence',
    ({ id }) => `${id};;nghỉ phép`,
    (i) => scored(i).replace(/\{A1.*/, '{}'),
  ),
  'marks where a comment forbids it': handed(
    'form import b.csv --period 40 --replace',
    'member;name;self.A1.done;self.A1.assigned',
    ({ id }) => `${id};;8;10`,
    (i) => scored(i).replace('{A1: {done: 9, assigned: 10}', '{\n        A1: {done: 9, # trễ\n          assigned: 10}'),
  ),
  'people who moved': handed(
    LIST,
    'people.id;people.name;people.unit;people.from',
    ({ id, name }) => `${id};${name};Văn phòng;3/7/2017`,
  ),
  'people who are new': handed(
    LIST,
    'people.id;people.name;people.unit;people.from',
    ({ i }) => `moi-${i};Lê Mới ${i};Văn phòng;3/7/2017`,
  ),
  leave: handed(LIST, 'leave.id;leave.kind;leave.from;leave.to', ({ id }) => `${id};đi học;3/7/2017;9/7/2017`),
  'leave of one person': handed(
    LIST,
    'leave.id;leave.kind;leave.from',
    ({ i }) => `cv-03;đi học;${(i % 28) + 1}/${(Math.floor(i / 28) % 12) + 1}/2017`,
  ),
  registrations: handed(`${LIST} --period 2017`, 'registrations.id;registrations.titles', ({ id }) => `${id};ldtt`),
  awards: handed(LIST, 'awards.id;awards.form;awards.award;awards.period', ({ id }) => `${id};Danh hiệu;ldtt;2016`),
  'a folder of forms': [
    'form import phieu --period 2016-W41',
    (n) => {
      const folder = office(n);
      mkdirSync(join(folder, 'phieu'));
      for (let i = 0; i < n; i += 5)
        table(folder, `phieu/${i}.csv`, 'member;name;self.A2', 5, (who) => `nv-${1000 + i + who.i};;18`);
      return folder;
    },
  ],
  'a folder of lists': [
    'form import ds --dry-run',
    (n) => {
      const folder = office(n);
      mkdirSync(join(folder, 'ds'));
      const row = (who: { i: number; id: string }, from: number) => `nv-${1000 + from + who.i};đi học;3/7/2017`;
      for (let i = 0; i < n; i += 5)
        table(folder, `ds/${i}.csv`, 'leave.id;leave.kind;leave.from', 5, (who) => row(who, i));
      return folder;
    },
  ],
  'a table of somebody else': handed(
    'form map b.csv --dry-run',
    'STT;Họ và tên;Tiêu chí A2',
    ({ i, name }) => `${i};${name};9`,
  ),
  'score sheets in Excel': ['report score-sheet 40 -o x.xlsx', (n) => office(n)],
  'notices in Word': ['report notice 40 -o x.docx', (n) => office(n)],
  'a briefing in Word': ['report briefing 40 -o x.docx', (n) => office(n)],
  'a week to begin': ['open 41', (n) => office(n)],
  'a week to check': ['check', (n) => office(n)],
  'entries that repeat': ['check', (n) => office(n, () => scored(0))],
  'entries of nobody': ['check', (n) => office(n, (i) => scored(i).replace(/nv-(\d+)/, 'kho-bac-$1'))],
  'keys that nobody knows': [
    'check',
    (n) => {
      const folder = office(1);
      besides(folder, times(n, (i) => `    la-${i + 1000}: 1\n`).join(''));
      return folder;
    },
  ],
  'commas in a text in brackets': [
    'check',
    (n) => {
      const folder = office(1);
      besides(folder, `    council: {note: Có${times(n, (i) => `, việc ${i + 1000}`).join('')}}\n`);
      return folder;
    },
  ],
  'a value in quotes': handed(
    MARKS,
    'member;name;self.A2;self.note',
    ({ id }) => `${id};;18;"${'ghi chú; '.repeat(20)}"`,
  ),
};

/** Of a table none of whose rows was looked at. */
const REFUSED = /không thấy dòng mã|emul hỏng/;

describe('nothing grows faster than n·log n in what is handed over', () => {
  test.each(Object.keys(HANDED))('%s', { timeout: 120_000 }, async (what) => {
    const { emul } = await import('../commands/emul.ts');
    const [line, folder] = HANDED[what] as Handed;
    const sizes = line.startsWith('report ') ? SIZES.map((n) => n * OF_A_PAPER) : SIZES;
    const grown = await growth((n) => {
      const root = folder(n);
      return async () => {
        const { code, out, err } = await emul(line, root);
        // What is refused at the door takes no steps that could grow.
        expect([code <= 1, out + err]).toEqual([true, expect.not.stringMatching(REFUSED)]);
      };
    }, sizes);
    expect(grown).toBeLessThan(MOST);
  });
});
