import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeWith, scored, told } from './office.ts';

/** A map as it is about to be written: keys with marks, or with maps of their own. */
type Pairs = readonly (readonly [key: string, value: string | Pairs])[];

const count = fc.integer({ min: 0, max: 4 }).map(String);
const mark = (id: string): fc.Arbitrary<readonly [string, string | Pairs]> => {
  if (id === 'A1')
    return fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([done, assigned]) => [
      id,
      [
        ['done', `${done}`],
        ['assigned', `${assigned}`],
      ],
    ]);
  if (id === 'A2')
    return fc
      .integer({ min: 0, max: 42 })
      .map((halves) => [id, halves % 2 ? `${(halves - 1) / 2}.5` : `${halves / 2}`]);
  if (id === 'B2') return fc.constantFrom('Tốt', 'Khá', 'Trung bình', 'Yếu').map((grade) => [id, grade]);
  return fc
    .option(count, { nil: undefined })
    .map((times) => [id, times === undefined ? [] : [[id === 'A3' ? 'tre' : 'vang', times]]]);
};

const all = ['A1', 'A2', 'A3', 'B1', 'B2'];
const column = (isWhole: boolean): fc.Arbitrary<Pairs> =>
  fc.subarray(all, { minLength: isWhole ? all.length : 1 }).chain((ids) => fc.tuple(...ids.map(mark)));
const sheet = fc.record({
  self: fc.option(column(true), { freq: 6 }),
  head: fc.option(column(false)),
  council: fc.option(column(false)),
});
const agency = fc.tuple(sheet, sheet, sheet);
type Sheets = typeof agency extends fc.Arbitrary<infer T> ? T : never;

/** How a sheet is written down, which must make no difference. */
interface Hand {
  readonly seed: number;
  readonly isBlock: boolean;
  readonly files: number;
  readonly zeros: string;
}

const hand: fc.Arbitrary<Hand> = fc.record({
  seed: fc.nat(),
  isBlock: fc.boolean(),
  files: fc.integer({ min: 1, max: 3 }),
  zeros: fc.constantFrom('', '0', '000'),
});

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed % 2_147_483_647 || 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function written(pairs: Pairs, { seed, isBlock, zeros }: Hand, indent: string): string {
  const lines = shuffled(pairs, seed).map(([key, value]) => {
    if (typeof value !== 'string')
      return `${key}: ${value.length === 0 ? '{}' : written(value, { seed, isBlock, zeros: '', files: 1 }, `${indent}  `)}`;
    return `${key}: ${key === 'A2' && value.includes('.') ? value + zeros : value}`;
  });
  return isBlock ? lines.map((line) => `\n${indent}${line}`).join('') : `{${lines.join(', ')}}`;
}

const MEMBERS = ['tp-01', 'cv-03', 'cvp-01'];

/** Every column of every sheet as an entry, dealt out over files. */
function filesOf(sheets: Sheets, by: Hand): Record<string, string> {
  const parts = sheets.flatMap((one, i) =>
    Object.entries(one).flatMap(([name, pairs]) => (pairs ? [{ member: MEMBERS[i], name, pairs }] : [])),
  );
  const files = new Map<string, string>();
  const dealt = by.files === 1 ? grouped(parts) : parts.map((part) => [part]);
  shuffled(dealt, by.seed).forEach((entry, i) => {
    const path = `scores/2016/2016-W40${i % by.files ? `.x${i % by.files}` : ''}.yaml`;
    const columns = entry.map(({ name, pairs }) => `\n    ${name}: ${written(pairs, by, '      ')}`).join('');
    files.set(
      path,
      `${files.get(path) ?? 'kind: scores\nperiod: 2016-W40\nentries:'}\n  - member: ${entry[0]?.member}${columns}`,
    );
  });
  return Object.fromEntries(shuffled([...files], by.seed));
}

function grouped<T extends { member: string | undefined }>(parts: readonly T[]): T[][] {
  return MEMBERS.flatMap((member) => {
    const own = parts.filter((part) => part.member === member);
    return own.length > 0 ? [own] : [];
  });
}

async function rowsOf(sheets: Sheets, by: Hand): Promise<string[]> {
  const { rows } = scored(await officeWith(filesOf(sheets, by)));
  return rows.map((row) => {
    const columns = [...row.columns].map(([name, { points, changes }]) => `${name} ${points} ${changes}`);
    return [row.subject.id, told(row), row.rank, row.isTied, ...columns].join(' · ');
  });
}

test('order of keys, entries and files, block or flow, trailing zeros: no difference', async () => {
  const property = fc.asyncProperty(agency, hand, hand, async (sheets, one, other) => {
    expect(await rowsOf(sheets, other)).toEqual(await rowsOf(sheets, one));
  });
  await fc.assert(property, { numRuns: 150 });
});
