import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ListFiles } from '../../../src/answers/entry/list-files.ts';
import { listNamed } from '../../../src/forms/lists/index.ts';
import type { ListItem, ListKind, ListRow } from '../../../src/forms/lists/list-kind.ts';
import { saidByItem } from '../../../src/forms/lists/list-match.ts';
import { remembered, WentOut } from '../../../src/forms/lists/went-out.ts';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const FILES: Readonly<Record<string, string>> = {
  leave: `members:
  # người thứ nhất
  - id: an
    name: An
    leave:
      - {kind: study, from: 2016-01-01, to: 2016-02-01, document: QĐ 1}  # đi học
      - {kind: sick, from: 2016-03-01, to: 2016-03-05, document: Giấy 2}
  - {id: binh, name: Bình, leave: [{kind: maternity, from: 2016-05-01, to: 2016-11-01, document: QĐ 3}]}
`,
  discipline: `members:
  - id: an
    name: An
    # hai lần
    discipline:
      - {form: khien-trach, date: 2016-01-05, decision: 1/QĐ, countedIn: 2015}
      - {form: canh-cao, date: 2016-06-05, decision: 2/QĐ, countedIn: 2016}  # tái phạm
`,
  results: `units:
  - {id: kham, name: Khám, brought: [{period: 2016-01, points: 91, level: tot, basis: CV 4}]}
members:
  - id: an
    name: An
    brought:
      - {period: 2016-01, points: 91, level: tot, basis: CV 4}  # chuyển đến
      - {period: 2016-02, points: 90.5, level: tot, basis: CV 5}
`,
};
/** Other values of columns that tell no items apart. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  leave: { to: '2017-01-01', document: 'QĐ 9' },
  discipline: { decision: '9/QĐ', form: 'cach-chuc' },
  results: { level: 'chua', basis: 'CV 9' },
};

function rowOf(kind: ListKind, item: ListItem, row: number): ListRow {
  const says = saidByItem(kind, item);
  const values = kind.columns.flatMap(({ key }, i) => {
    const value = says(key);
    return value === undefined ? [] : ([[key, { value, column: i + 2 }]] as const);
  });
  return { kind: item.kind, id: item.id, name: '', isKnown: true, isWhole: true, row, values: new Map(values) };
}

/** A whole file in which one value, at the end of a way, is another. */
function withOther(text: string, way: readonly (string | number)[], value: string): unknown {
  const whole: unknown = parse(text);
  const last = way.at(-1) ?? '';
  const holder = way.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], whole);
  (holder as Record<string | number, unknown>)[last] = value;
  return whole;
}

test('a cell typed over changes that value and no other, whichever it is, and keeps every comment', async () => {
  const ids = fc.constantFrom(...Object.keys(FILES));
  await fc.assert(
    fc.asyncProperty(ids, fc.nat(), fc.nat(), async (list, whichItem, whichKey) => {
      const [kind, text = '', others = {}] = [listNamed(list), FILES[list], OTHERS[list]];
      const { tape } = await readTape(new SourceFile('organization.yaml', text), { values: Number.POSITIVE_INFINITY });
      if (!kind || !tape) throw new Error(`no list ${list}`);
      const root = new Node(tape, 0);
      const items = kind.items(root);
      const item = items[whichItem % items.length];
      const [key = '', value = ''] = Object.entries(others)[whichKey % Object.keys(others).length] ?? [];
      const rows = items.map((each, row) => {
        const own = rowOf(kind, each, row);
        return each === item ? { ...own, values: new Map([...own.values, [key, { value, column: 2 }]]) } : own;
      });
      const files = new ListFiles();
      const wentOut = new WentOut(kind, remembered(kind, items));
      const taken = await files.take({
        kind,
        rows,
        roots: [root],
        period: undefined,
        sheet: '',
        isReplacing: false,
        wentOut,
      });
      await files.settle();
      expect(taken().troubles).toEqual([]);
      const after = files.changes()[0]?.after ?? text;
      expect(parse(after)).toEqual(withOther(text, [...(item?.path ?? []), key], value));
      expect(after.match(/#.*/g)).toEqual(text.match(/#.*/g));
    }),
    { numRuns: 200 },
  );
});
