import { grouped } from '../../base/grouped.ts';
import { Numeral, type Value } from '../../editing/value.ts';
import { flowText } from '../../editing/value-lines.ts';
import { type ListItem, type ListKind, type ListRow, type Says, valueNode } from './list-kind.ts';

/** A row and the item of a file that it is about; none where it is new. */
export interface Match {
  readonly row: ListRow;
  readonly item: ListItem | undefined;
  /** Whether what tells items apart is the same; otherwise the row corrects it. */
  readonly isSure: boolean;
}

/** Pairs the rows of one subject with its items: by what tells them apart, then by what a correction leaves as it was. */
export function matches(kind: ListKind, rows: readonly ListRow[], items: readonly ListItem[]): Match[] {
  const found = new Map<ListRow, Match>();
  const isAlone = kind.key === undefined && rows.length === 1 && items.length === 1;
  if (isAlone) return rows.map((row) => ({ row, item: items[0], isSure: true }));
  const left = new Set(items);
  // Of a row with a cell that nobody understood it is not sure what it says.
  const sorted = rows.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole));
  for (const [round, keyOf] of kind.likeness.entries()) {
    const byKey = grouped(left, (item) => keyOf(saidByItem(kind, item)));
    for (const row of sorted) {
      const key = found.has(row) ? undefined : keyOf(saidByRow(row));
      const item = key === undefined ? undefined : byKey.get(key)?.shift();
      if (!item) continue;
      left.delete(item);
      found.set(row, { row, item, isSure: round === 0 });
    }
  }
  // What nothing else tells is where it was when the table went out.
  for (const row of sorted) {
    const item = found.has(row) ? undefined : [...left].find((each) => asItWent(kind, each) === row.went);
    if (!item) continue;
    left.delete(item);
    found.set(row, { row, item, isSure: false });
  }
  return rows.map((row) => found.get(row) ?? { row, item: undefined, isSure: true });
}

/** Rows of one subject that can be told apart; what stands twice in the same words once, and those that contradict each other. */
export function toldApart(
  kind: ListKind,
  rows: readonly ListRow[],
): { once: ListRow[]; again: ListRow[]; clashing: ListRow[][] } {
  const words = [...grouped(rows, wordsOf).values()];
  const once = words.flatMap((all) => all.slice(0, 1));
  const byKey = grouped(once, (row) => kind.key?.(saidByRow(row)));
  const clashing = [...byKey].flatMap(([key, all]) => (key !== undefined && all.length > 1 ? [all] : []));
  const out = new Set(clashing.flat());
  return { once: once.filter((row) => !out.has(row)), again: words.flatMap((all) => all.slice(1)), clashing };
}

function wordsOf({ name, isWhole, values }: ListRow): string {
  return JSON.stringify([name, isWhole, [...values].map(([key, { value }]) => [key, flowText(value)])]);
}

/** An item as it went out: all that its row said, in the words of the file. */
export function asItWent(kind: ListKind, item: ListItem): string {
  const says = saidByItem(kind, item);
  const own = kind.columns.map(({ key }) => says(key) ?? null);
  return JSON.stringify([item.node.get('name')?.text ?? null, ...own]);
}

function saidByRow({ values }: ListRow): Says {
  return (key) => {
    const given = values.get(key);
    return given && plain(given.value);
  };
}

/** What an item says under each key of its list, in the words of the file. */
export function saidByItem(kind: ListKind, item: ListItem): Says {
  return (key) => {
    const column = kind.columns.find((listColumn) => listColumn.key === key);
    if (column?.says) return column.says(item);
    const node = column && valueNode(item, column);
    if (!node || node.kind === 'nothing') return undefined;
    return node.isList ? plain([...node.items()].map((item) => item.text)) : plain(node.text);
  };
}

/** In words that are the same for what a file says and what a cell says. */
function plain(value: Value): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(plain));
  return (value instanceof Numeral ? value.digits : String(value)).normalize('NFC');
}
