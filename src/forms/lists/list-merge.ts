import { grouped } from '../../base/grouped.ts';
import type { Change } from '../../editing/change.ts';
import type { Node } from '../../source/node.ts';
import { Laying } from './laying.ts';
import { type ListItem, type ListKind, type ListRow, type PlaceOf, type Subject, valueNode } from './list-kind.ts';
import { matches, toldApart } from './list-match.ts';
import { lackingIn } from './row-values.ts';
import type { WentOut } from './went-out.ts';
import { HOLDERS, keyOfSubject } from './whose-items.ts';

/** What the rows of one subject say, laid over the files. */
export interface SubjectLaid {
  readonly rows: readonly ListRow[];
  readonly laid: Laying;
}

/** What stands in the files of a list, found by its subject. */
export interface ItemsOf {
  readonly bySubject: ReadonlyMap<string, readonly ListItem[]>;
  /** Where new items go. */
  readonly target: Node | undefined;
  readonly placeOf: PlaceOf;
}

/** What is written once for all rows that are taken, such as the name of a new group. */
export type Besides = (all: readonly Laying[]) => Change[];

/** How rows are laid over items. */
export interface Manner {
  /** The sheet that they stand on. */
  readonly sheet: string;
  /** Whether the table is right where it says something else. */
  readonly isReplacing: boolean;
  /** The rows as they went out, of a table of emul's own. */
  readonly wentOut?: WentOut | undefined;
  readonly besides?: Besides | undefined;
}

/** Goes through the files of a list once; new items go to the last. */
export function itemsOf(kind: ListKind, roots: readonly Node[]): ItemsOf {
  const target = roots.at(-1);
  const all = roots.flatMap((root) => kind.items(root));
  return { bySubject: grouped(all, keyOfSubject), target, placeOf: placesIn(target) };
}

/** Lays rows over the files of a list, subject by subject. Nothing is taken out. */
export function mergedList(
  kind: ListKind,
  rows: readonly ListRow[],
  { bySubject, target, placeOf }: ItemsOf,
  { sheet, isReplacing, wentOut, besides }: Manner,
): SubjectLaid[] {
  const all = [...grouped(rows, keyOfSubject)].map(([key, own]) => {
    const items = bySubject.get(key) ?? [];
    const laid = new Laying(kind.id, sheet, isReplacing, wentOut?.isAsItWas(key, items));
    const { once, again, clashing } = toldApart(kind, own);
    for (const all of clashing) tellClash(all, laid);
    for (const { values } of again) laid.same += values.size;
    const subject: Subject = { rows: once, items, target, placeOf };
    if (once.length > 0) (kind.lay ?? layItems)(kind, subject, laid);
    return { rows: own, laid };
  });
  const more = besides?.(all.map(({ laid }) => laid)) ?? [];
  if (!target || more.length === 0) return all;
  const laid = new Laying(kind.id, sheet, isReplacing);
  laid.along(target, ...more);
  return [...all, { rows: [], laid }];
}

/** Where a file lists its members and units, worked out when it is first asked. */
function placesIn(root: Node | undefined): PlaceOf {
  const places = new Map<string, Map<string | undefined, number>>();
  return (id, kind = 'member') => {
    const items = () => [...(root?.get(HOLDERS[kind])?.items() ?? [])];
    const known = places.get(kind) ?? new Map(items().map((node, i) => [node.get('id')?.text, i]));
    places.set(kind, known);
    return known.get(id) ?? -1;
  };
}

/** Rows that say different things of one item: which of them is meant nobody can tell. */
function tellClash(all: readonly ListRow[], laid: Laying): void {
  const [first] = all;
  if (first) laid.tell(first, { id: 'twice', name: first.name || first.id, rows: all.map(({ row }) => row + 1) });
}

/** Each row over the item that it is about, the others behind them as new ones. */
export function layItems(kind: ListKind, { rows, items, target, placeOf }: Subject, laid: Laying): void {
  const fresh: ListRow[] = [];
  for (const { row, item, isSure } of matches(kind, rows, items)) {
    if (!item) fresh.push(row);
    for (const column of item ? kind.columns : []) {
      const given = row.values.get(column.key);
      if (!item || column.says) continue;
      const at = [...item.path, ...(column.at?.(item.node, item) ?? [column.key])];
      const place = { node: item.node, at, there: valueNode(item, column), key: column.key, item, isSure };
      if (given) laid.over(row, place, given);
      else laid.cleared(row, place, isToBeSaid(kind, row, column.key));
    }
  }
  const whole = fresh.filter((row) => isWhole(row, laid));
  const added = whole.flatMap((row, index) => {
    const columns = lackingIn(row, [...kind.needed, ...(kind.neededOf?.(row) ?? [])]);
    if (columns.length > 0) laid.tell(row, { id: 'too-little-said', list: kind.id, name: row.name || row.id, columns });
    const found = target && columns.length === 0 ? kind.added(row, placeOf, { items, index, root: target }) : undefined;
    return found ? [{ row, ...found }] : [];
  });
  for (const { row, at, value } of added.filter(({ isOnly }) => isOnly)) {
    if (target) laid.change({ is: 'added', row }, target, { do: 'set', at, value });
  }
  const listed = added.filter(({ isOnly }) => !isOnly);
  for (const all of grouped(listed, ({ at }) => at.join('/')).values()) {
    const [first] = all;
    const [who, values] = [all.map(({ row }) => row), all.map(({ value }) => value)];
    if (first && target) laid.add(who, target, first.at, values);
  }
}

function isToBeSaid({ needed, neededOf }: ListKind, row: ListRow, key: string): boolean {
  return needed.includes(key) || (neededOf?.(row).includes(key) ?? false);
}

/** Half of what somebody handed in is not what they handed in. */
export function isWhole(row: ListRow, laid: Laying): boolean {
  if (!row.isWhole) laid.tell(row, { id: 'held-back', name: row.name || row.id });
  return row.isWhole;
}
