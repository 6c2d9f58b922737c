import type { Words } from '../../base/locale.ts';
import type { Path } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Node } from '../../source/node.ts';
import type { ColumnKind } from './column-kinds.ts';
import type { Laying } from './laying.ts';
import type { ListTerms } from './list-terms.ts';

/** Whom a row is of: a person, a collective, or the office itself. */
export type Whose = 'member' | 'unit' | 'office';

/** A list of the workspace that goes out as a table and comes back: people, leave, registrations, what was won. */
export interface ListKind {
  readonly id: string;
  readonly title: Words;
  /** What its sheet is called among others; left out, as its title. */
  readonly tab?: Words;
  /** What is written on its sheet, to be read where the sheets are listed. */
  readonly about?: Words;
  /** How many blank rows it has. */
  readonly room?: number;
  /** Besides id and name, in the order of the table. */
  readonly columns: readonly ListColumn[];
  /** A table is of one year or campaign, and has a row for everybody, of whom something is to be said. */
  readonly isOfPeriod?: boolean;
  /** Only people stand in it, no units. */
  readonly isOfPeople?: boolean;
  /** Only units stand in it, no people. */
  readonly isOfUnits?: boolean;
  /** Its rows are of the office itself and have no column of names. */
  readonly isOfOffice?: boolean;
  /** What the office says once each, a row each. */
  readonly settings?: readonly Setting[];
  /** Rows that show how it is filled in, in the words of its cells, where nothing stands in it yet. */
  readonly examples?: readonly Example[];
  /** It is where people are known from: a row may be of somebody new, and say a name anew. */
  readonly isRegister?: boolean;
  /** The folder whose files hold it by themselves; left out, organization.yaml holds it. */
  readonly folder?: string;
  /** The files that it lies in, from the top. */
  roots(workspace: Workspace, period: string | undefined): readonly Node[];
  /** The file that takes the first row where there is none. */
  begun?(period: string): { readonly path: string; readonly text: string };
  /** What the file lists already, each with its place. */
  items(root: Node): ListItem[];
  /** What tells rows of one subject apart; where nothing does, they may stand beside each other. */
  key?(says: Says): string | undefined;
  /** What makes a row and an item one, the surest first, beginning with the key. */
  readonly likeness: readonly ((says: Says) => string | undefined)[];
  /** The columns that a new row must say, and those besides that this one must. */
  readonly needed: readonly string[];
  neededOf?(row: ListRow): readonly string[];
  /** The list of a file that a new row goes to, and the item as the file writes it; nothing where rows are laid in another way. */
  added(row: ListRow, placeOf: PlaceOf, among: Among): Added | undefined;
  /** What a row says by its other values. */
  complete?(values: Map<string, Given>, terms: ListTerms): void;
  /** An item in a few words with all that it says, as a table of changes tells it: “nghỉ thai sản từ 01/3/2017 đến 30/8/2017”. */
  readonly said?: Words<(say: Says) => string>;
  /** How rows are laid over items, where these follow one another in time. */
  lay?(kind: ListKind, subject: Subject, laid: Laying): void;
}

/** Something new: the list of a file that it goes to, or the place that holds only one, and how the file writes it. */
interface Added {
  readonly at: Path;
  readonly value: Value;
  readonly isOnly?: boolean;
}

/** The items of the same subject that a new one comes behind, and how many new ones before it. */
export interface Among {
  readonly items: readonly ListItem[];
  readonly index: number;
  /** The file that takes it, from the top. */
  readonly root: Node;
}

/** One thing that the office says of itself: where it stands, and what its cell holds. */
export interface Setting {
  readonly id: string;
  readonly words: Words;
  readonly is: ColumnKind;
  /** What may stand there, to be read beside the cell. */
  readonly example: Words;
  /** Whether it must be said. */
  readonly isNeeded?: boolean;
  /** Where it stands in the file, or would. */
  at(root: Node): Path;
}

/** What the cells of an example say, by key; the name of whose row it is under `name`. */
export type Example = Readonly<Record<string, Words>>;

/** Where a file lists a member or unit among its like. */
export type PlaceOf = (id: string, kind?: 'member' | 'unit') => number;

/** What a row or an item says under a key of the list, in the words of the file. */
export type Says = (key: string) => string | undefined;

/** What a table and the files say of one subject. */
export interface Subject {
  readonly rows: readonly ListRow[];
  readonly items: readonly ListItem[];
  /** The file that takes what is new, and where it lists somebody. */
  readonly target: Node | undefined;
  readonly placeOf: PlaceOf;
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
  readonly is: ColumnKind;
  readonly width: number;
  /** Its heading. */
  readonly words: Words;
  /** How others head such a column, in plain letters; of those that fit the first that is still free is taken. */
  readonly said: RegExp;
  /** Where its value stands in an item; left out, under its own key. */
  at?(item: Node, of: ListItem): Path;
  /** What it comes to where the file says nothing. */
  readonly absent?: string;
  /** Whether it only shows something, and nothing is read of it. */
  readonly isOnlyShown?: boolean;
  /** What an item says by where it stands. */
  says?(item: ListItem): string;
}

export function column(key: string, is: ColumnKind, width: number, words: Words, said: RegExp): ListColumn {
  return { key, is, width, words, said };
}

/** One thing that a file lists of a subject. */
export interface ListItem {
  readonly kind: Whose;
  readonly id: string;
  readonly node: Node;
  readonly path: Path;
  /** Which part of its node it is, where others stand in the same. */
  readonly part?: Path;
}

/** One row of a table as it was read: whose it is, and its values as files write them. */
export interface ListRow {
  readonly kind: Whose;
  readonly id: string;
  readonly name: string;
  /** Whether the workspace knows this person or collective. */
  readonly isKnown: boolean;
  readonly row: number;
  /** Whether each cell in which something stands was understood. */
  readonly isWhole: boolean;
  /** What stood in its place when the table went out, in the words of the file; nothing where that is not known. */
  readonly went?: string | undefined;
  /** The columns in which nothing stands. */
  readonly blank?: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, Given>;
}

/** A value as files write it, and the column in which it stands. */
export interface Given {
  readonly value: Value;
  readonly column: number;
}

/** The node of an item's value in a column. */
export function valueNode(item: ListItem, { key, at }: ListColumn): Node | undefined {
  return nodeAt(item.node, at?.(item.node, item) ?? [key]);
}

/** The node at the end of a way; nothing where it ends before. */
export function nodeAt(node: Node, path: Path): Node | undefined {
  let found: Node | undefined = node;
  for (const step of path) {
    found = typeof step === 'number' ? [...(found?.items() ?? [])][step] : found?.get(step);
  }
  return found;
}

/** The columns that stand before those of the list: whose row it is. */
export function leadKeys({ isOfOffice }: ListKind): readonly string[] {
  return isOfOffice ? ['id'] : ['id', 'name'];
}
