import type { Path } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import type { ListId } from '../../model/list-field.ts';
import type { Node } from '../../source/node.ts';

export { LISTS, type ListId } from '../../model/list-field.ts';

/** A list of the workspace that goes out as a table and comes back: people, leave, registrations, what was won. */
export interface ListKind {
  readonly id: ListId;
  readonly columns: readonly ListColumn[];
  /** What the file lists already, each with its place. */
  items(root: Node): ListItem[];
  /** The list that a new row goes to, and the item as the file writes it; nothing where too little is said. */
  added(row: ListRow): { readonly at: Path; readonly value: Value } | undefined;
  /** What a row changes besides its values: somebody moved on. `undefined` where its values are all there is to it. */
  moved?(
    row: ListRow,
    item: ListItem,
  ): readonly { readonly do: 'set' | 'add'; readonly at: Path; readonly value: Value }[] | undefined;
}

export interface ListColumn {
  readonly key: string;
  /** `items`: several, parted by semicolons · `titles`: the same, of awards by name or code · `award`: one of them. */
  readonly is:
    | 'text'
    | 'day'
    | 'unit'
    | 'absence'
    | 'form'
    | 'period'
    | 'id'
    | 'titles'
    | 'award'
    | 'items'
    | 'honorific';
  /** Whether rows of one subject are told apart by it. */
  readonly isKey?: true;
  readonly width: number;
  /** Where its value stands in an item; left out, under its own key. */
  at?(item: Node): Path;
}

/** One thing that a file lists of a subject. */
export interface ListItem {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly node: Node;
  readonly path: Path;
}

/** One row of a table as it was read: whose it is, and its values as files write them. */
export interface ListRow {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  /** Whether the workspace knows this person or collective. */
  readonly isKnown: boolean;
  readonly row: number;
  /** Whether each cell in which something stands was understood. */
  readonly isWhole: boolean;
  readonly values: ReadonlyMap<string, { readonly value: Value; readonly column: number }>;
}

/** The node of an item's value in a column. */
export function valueNode({ node }: ListItem, { key, at }: ListColumn): Node | undefined {
  let found: Node | undefined = node;
  for (const step of at?.(node) ?? [key]) {
    found = typeof step === 'number' ? [...(found?.items() ?? [])][step] : found?.get(step);
  }
  return found;
}

/** A row's values as a map to be written, in the order of the columns. */
export function valuesOf({ values }: ListRow, keys: readonly string[]): Record<string, Value | undefined> {
  return Object.fromEntries(keys.map((key) => [key, values.get(key)?.value]));
}

/** What a file's item of a person or collective begins with. */
export function whoseValues({ kind, id, name }: ListRow): Record<string, Value> {
  return { [kind]: id, ...(name === '' ? {} : { name }) };
}
