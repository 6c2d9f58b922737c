import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ListFiles } from '../../../src/answers/entry/list-files.ts';
import { Numeral, type Value } from '../../../src/editing/value.ts';
import { listNamed } from '../../../src/forms/lists/index.ts';
import type { ListRow } from '../../../src/forms/lists/list-kind.ts';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

interface Said {
  readonly id: string;
  readonly name: string;
  readonly isWhole: boolean;
  readonly values: Readonly<Record<string, Value | undefined>>;
}

function rowsOf(said: readonly Said[]): ListRow[] {
  return said.map(({ values, ...who }, row) => ({
    ...who,
    kind: 'member',
    isKnown: true,
    row,
    values: new Map(
      Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, { value, column: 2 }]])),
    ),
  }));
}

async function imported(list: ListId, text: string, said: readonly Said[], isReplacing: boolean) {
  const {
    said: [total],
    text: after,
  } = await inTables(list, text, [rowsOf(said)], isReplacing, false);
  return { ...total, text: after };
}

/** What becomes of several tables, each of which is written before the next is looked at or all at the end. */
async function inTables(
  list: ListId,
  text: string,
  tables: readonly ListRow[][],
  isReplacing: boolean,
  isSettledEach: boolean,
) {
  const { tape } = await readTape(new SourceFile('x.yaml', text), { values: Number.POSITIVE_INFINITY });
  const files = new ListFiles();
  const kind = listNamed(list);
  if (!kind) throw new Error(`no list ${list}`);
  const table = { kind, roots: tape ? [new Node(tape, 0)] : [], period: '2017', isReplacing };
  const taken: Awaited<ReturnType<ListFiles['take']>>[] = [];
  for (const [i, rows] of tables.entries()) {
    taken.push(await files.take({ ...table, rows, sheet: `Sheet${i}` }));
    if (isSettledEach) await files.settle();
  }
  await files.settle();
  const said = taken.map((done) => done());
  return { said, text: files.changes()[0]?.after ?? text };
}

/** What is new and what is not taken, whichever reading of the file it points into. */
function told({ deeds, troubles }: Pick<Awaited<ReturnType<typeof imported>>, 'deeds' | 'troubles'>) {
  return { troubles, deeds: deeds?.map(({ is, row }) => [is, row.row]) };
}

const day = fc.constantFrom('2014-01-01', '2015-06-30', '2016-02-29', '2017-04-13', '2017-04-14');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const who = {
  id: fc.constantFrom('cv-01', 'cv-02', 'cv-09'),
  name: fc.constantFrom('Nguyễn Văn An', 'Kadá Thị Mai'),
  isWhole: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
};
const VALUES = {
  people: {
    group: maybe(fc.constantFrom('chuyen-vien', 'nhan-vien')),
    unit: maybe(fc.constantFrom('van-phong', 'cs-dt')),
    position: maybe(fc.constantFrom('Chuyên viên', 'Trưởng phòng')),
    from: maybe(day),
    to: maybe(day),
  },
  leave: { kind: maybe(fc.constantFrom('study', 'sick')), from: maybe(day), to: maybe(day) },
  awards: {
    form: fc.constantFrom('titles', 'commendations'),
    award: maybe(fc.constantFrom('ldtt', 'giay-khen')),
    period: maybe(fc.constantFrom(new Numeral('2016'), '2016-H2')),
    decision: maybe(fc.constantFrom('05/QĐ-BDT', '06/QĐ-BDT')),
    date: maybe(day),
  },
  registrations: {
    date: maybe(day),
    titles: maybe(fc.subarray(['ldtt', 'cstdcs'])),
    note: maybe(fc.constantFrom('rút', 'có')),
  },
};

type ListId = keyof typeof VALUES;

const ORGANIZATION = `members:
  - id: cv-01
    name: Nguyễn Văn An
    assignments: [{unit: van-phong, position: Chuyên viên, from: 2014-01-01}]
  - {id: cv-02, name: Kadá Thị Mai, group: nhan-vien, assignments: [{unit: cs-dt}, {unit: van-phong, from: 2015-06-30, to: 2016-02-29}], leave: [{kind: study, from: 2015-06-30}]}
`;
const FILES: Readonly<Record<ListId, readonly string[]>> = {
  people: [ORGANIZATION, 'members: []\n'],
  leave: [`${ORGANIZATION}  - {id: cv-09, name: Lê Mới, assignments: [{unit: cs-dt}]}\n`],
  awards: ['titles:\n  - {member: cv-01, award: ldtt, period: 2016, decision: 05/QĐ-BDT}\n', 'kind: awards\n'],
  registrations: ['entries:\n  - {member: cv-01, date: 2014-01-01, titles: [ldtt]}\n  - {member: cv-01, titles: []}\n'],
};

const tableOf = (list: ListId) =>
  fc.array(fc.record({ ...who, values: fc.record(VALUES[list] as Record<string, fc.Arbitrary<Value | undefined>>) }), {
    minLength: 1,
    maxLength: 5,
  });

describe('several tables mean the same, however many are written at once', () => {
  test.each(Object.keys(VALUES) as ListId[])('%s', async (list) => {
    const sizes = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES[list]),
        tableOf(list),
        sizes,
        fc.boolean(),
        async (text, all, sizes, is) => {
          let rest = rowsOf(all);
          const tables = [...sizes, all.length].map((size) => {
            const table = rest.slice(0, size);
            rest = rest.slice(size);
            return table;
          });
          const [atOnce, each] = [
            await inTables(list, text, tables, is, false),
            await inTables(list, text, tables, is, true),
          ];
          expect(atOnce.said.map(told)).toEqual(each.said.map(told));
          if (atOnce.text !== each.text) expect(parse(atOnce.text)).toEqual(parse(each.text));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the same table read again changes nothing', () => {
  test.each(Object.keys(VALUES) as ListId[])('%s, whatever it holds', async (list) => {
    const said = tableOf(list);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES[list]), said, fc.boolean(), async (text, rows, isReplacing) => {
        const first = await imported(list, text, rows, isReplacing);
        const again = await imported(list, first.text, rows, isReplacing);
        expect([again.text, again.deeds]).toEqual([first.text, []]);
      }),
      { numRuns: 600 },
    );
  });
});
