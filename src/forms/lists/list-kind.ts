import type { Path } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import type { ListId } from '../../model/list-field.ts';
import type { Node } from '../../source/node.ts';
import type { Laying } from './laying.ts';

export { LISTS, type ListId } from '../../model/list-field.ts';

/** A list of the workspace that goes out as a table and comes back: people, leave, registrations, what was won. */
export interface ListKind {
  readonly id: ListId;
  readonly columns: readonly ListColumn[];
  /** What the file lists already, each with its place. */
  items(root: Node): ListItem[];
  /** What tells rows of one subject apart; where nothing does, they may stand beside each other. */
  key?(says: Says): string | undefined;
  /** What makes a row and an item one, the surest first, beginning with the key. */
  readonly likeness: readonly ((says: Says) => string | undefined)[];
  /** The columns that a new row must say. */
  readonly needed: readonly string[];
  /** The list of a file that a new row goes to, and the item as the file writes it; nothing where rows are laid in another way. */
  added(row: ListRow, memberAt: (id: string) => number): { readonly at: Path; readonly value: Value } | undefined;
  /** How rows are laid over items, where these follow one another in time. */
  lay?(kind: ListKind, subject: Subject, laid: Laying): void;
}

/** What a row or an item says under a key of the list, in the words of the file. */
export type Says = (key: string) => string | undefined;

/** What a table and the files say of one subject. */
export interface Subject {
  readonly rows: readonly ListRow[];
  readonly items: readonly ListItem[];
  /** The file that takes what is new, and where it lists a member. */
  readonly target: Node | undefined;
  memberAt(id: string): number;
}

/** A key made of several values; nothing where one of them is not said. */
export function keyOf(...keys: readonly string[]): (says: Says) => string | undefined {
  return (says) => {
    const values = keys.map(says);
    return values.includes(undefined) ? undefined : JSON.stringify(values);
  };
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

/** Which of these columns a row leaves blank. */
export function lackingIn({ name, values }: ListRow, needed: readonly string[]): string[] {
  return needed.filter((key) => (key === 'name' ? name === '' : !values.has(key)));
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
