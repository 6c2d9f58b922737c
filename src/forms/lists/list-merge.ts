import type { Change, Path } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import { flowText } from '../../editing/value-lines.ts';
import { isValue } from '../../model/briefing.ts';
import type { Node } from '../../source/node.ts';
import { saysSame } from '../same.ts';
import type { Trouble, TroubleAt } from '../trouble.ts';
import { type ListColumn, type ListItem, type ListKind, type ListRow, valueNode } from './list-kind.ts';

/** What rows change in a file, and what they may not. */
export interface ListMerged {
  readonly changes: readonly Change[];
  readonly troubles: readonly TroubleAt[];
  readonly fresh: number;
  readonly same: number;
}

/** Lays rows over a file: new ones are added, blanks filled, other values left unless `isReplacing`; nothing is ever taken out. */
export function mergedList(
  kind: ListKind,
  rows: readonly ListRow[],
  root: Node,
  sheet: string,
  isReplacing: boolean,
): ListMerged {
  const merge = new ListMerge(kind, root, sheet, isReplacing);
  for (const row of rows) merge.take(row);
  return merge;
}

class ListMerge implements ListMerged {
  readonly changes: Change[] = [];
  readonly troubles: TroubleAt[] = [];
  fresh = 0;
  same = 0;
  readonly #items: readonly ListItem[];

  constructor(
    readonly kind: ListKind,
    readonly root: Node,
    readonly sheet: string,
    readonly isReplacing: boolean,
  ) {
    this.#items = kind.items(root);
  }

  take(row: ListRow): void {
    const item = listedAs(this.kind, row, this.#items);
    if (!item) {
      this.#add(row);
      return;
    }
    const moved = this.kind.moved?.(row, item);
    if (moved && !row.isWhole) {
      this.#tell(row, { id: 'held-back', name: row.name || row.id }, 0);
      return;
    }
    if (moved) {
      this.fresh += 1;
      this.changes.push(...moved);
    }
    if (this.kind.id === 'people')
      this.#over(row, item, { key: 'name', is: 'text', width: 0 }, { value: row.name, column: 1 });
    for (const column of this.kind.columns) {
      const given = row.values.get(column.key);
      // What a move says stands in its own item already.
      const isMoved = moved !== undefined && column.at !== undefined;
      if (given && !column.isKey && !isMoved) this.#over(row, item, column, given);
    }
  }

  #add(row: ListRow): void {
    const added = this.kind.added(row);
    if (!row.isWhole) {
      // Half of what somebody handed in is not what they handed in.
      this.#tell(row, { id: 'held-back', name: row.name || row.id }, 0);
      return;
    }
    if (!added) {
      this.#tell(row, { id: 'too-little-said', name: row.name || row.id }, 0);
      return;
    }
    this.fresh += 1;
    this.changes.push({ do: 'add', at: this.#place(added.at), value: added.value });
  }

  /** `members, cv-03, leave`: an id in the way stands for the place of its item. */
  #place(path: Path): Path {
    const [list, id, ...rest] = path;
    if (list !== 'members' || typeof id !== 'string') return path;
    const index = [...(this.root.get('members')?.items() ?? [])].findIndex((one) => one.get('id')?.text === id);
    return [list, index, ...rest];
  }

  #over(row: ListRow, item: ListItem, column: ListColumn, given: { value: Value; column: number }): void {
    const there = valueNode(item, column);
    const isGiven = there !== undefined && isValue(there);
    if (isGiven && saysAll(there, given.value)) {
      this.same += 1;
      return;
    }
    if (isGiven && !this.isReplacing) {
      const trouble = {
        what: column.key,
        there: there.source,
        here: flowText(given.value),
        path: there.tape.file.path,
      };
      this.#tell(row, { id: 'another-hand', ...trouble }, given.column);
      return;
    }
    this.fresh += 1;
    const path = [...item.path, ...(column.at?.(item.node) ?? [column.key])];
    this.changes.push({ do: 'set', at: path, value: given.value });
  }

  #tell({ row }: ListRow, trouble: Trouble, column: number): void {
    this.troubles.push({ trouble, sheet: this.sheet, row, column });
  }
}

/** The item in which a file says what a row says, whatever else it says of it; nothing where the row is new. */
export function listedAs(kind: ListKind, row: ListRow, items: readonly ListItem[]): ListItem | undefined {
  return items.find((one) => one.kind === row.kind && one.id === row.id && isSame(kind, row, one));
}

function isSame({ columns }: ListKind, row: ListRow, item: ListItem): boolean {
  return columns.every((column) => {
    if (!column.isKey) return true;
    const given = row.values.get(column.key);
    if (column.is === 'form') return given?.value === item.path[0];
    const there = valueNode(item, column);
    return given !== undefined && there !== undefined && saysSame(there, given.value);
  });
}

/** As `saysSame`, also of lists item by item. */
function saysAll(node: Node, value: Value): boolean {
  if (!Array.isArray(value)) return saysSame(node, value);
  const items = [...node.items()];
  return (
    items.length === value.length && items.every((item, i) => saysSame(item, (value as readonly Value[])[i] ?? null))
  );
}
