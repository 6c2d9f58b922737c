import type { Change, Path } from '../../editing/change.ts';
import { isListValue, Numeral, type Value } from '../../editing/value.ts';
import { flowText } from '../../editing/value-lines.ts';
import { isValue } from '../../model/briefing.ts';
import type { Node } from '../../source/node.ts';
import { saysSame } from '../same.ts';
import type { Trouble, TroubleAt } from '../trouble.ts';
import type { Deed } from './deed.ts';
import type { ListItem, ListRow } from './list-kind.ts';

/** What the rows of one subject change in the files, and what they may not. */
export class Laying {
  /** Changes by the path of their file. */
  readonly changes = new Map<string, Change[]>();
  readonly troubles: TroubleAt[] = [];
  /** What is new, in the order in which it was found. */
  readonly deeds: Deed[] = [];
  same = 0;
  readonly #said = new Map<string, Value>();

  constructor(
    readonly list: string,
    readonly sheet: string,
    /** Whether the table is to be taken where the files say something else. */
    readonly isReplacing: boolean,
    /** Whether the files say what they said when the table went out, so that a cell that differs was typed since. */
    readonly isAsItWas = false,
  ) {}

  /** Whether another value than the file's is taken. */
  get takesOver(): boolean {
    return this.isReplacing || this.isAsItWas;
  }

  /**
   * A row's value over what a file says: a blank is filled, the same left, another told unless it is to be taken over. Of rows
   * that say different things of one place the first is heard; where it is not sure that the item is the row's, nothing is filled.
   */
  over(
    row: ListRow,
    { node, at, there, item, isSure = true, ...of }: Place,
    given: { value: Value; column: number },
  ): void {
    const key = of.key ?? String(at.at(-1));
    const place = `${node.tape.file.path} ${at.join('/')}`;
    const first = this.#said.get(place) ?? given.value;
    this.#said.set(place, first);
    const isFirst = flowText(first) === flowText(given.value);
    const isGiven = there !== undefined && isValue(there);
    const isSame = isGiven && saysAll(there, given.value);
    if (!isFirst || (!isSame && !this.takesOver && (isGiven || !isSure))) {
      const known = isFirst ? textsOf(there) : textsIn(first);
      const trouble = { list: this.list, key, there: known, here: textsIn(given.value) };
      this.tell(row, { id: 'another-in-list', ...trouble }, given.column);
    } else if (isSame) this.same += 1;
    else {
      const { value, column } = given;
      this.change({ is: 'changed', row, key, column, item, there, value }, node, {
        do: 'set',
        at,
        value,
      });
    }
  }

  /** A cell that was cleared since the table went out takes its value out of the file; one that has to be said is told. */
  cleared(row: ListRow, { node, at, there, item, ...of }: Place, isNeeded = false): void {
    const key = of.key ?? String(at.at(-1));
    if (!this.isAsItWas || !row.blank?.has(key) || !there || !isValue(there)) return;
    if (isNeeded) this.tell(row, { id: 'too-little-said', list: this.list, name: row.name || row.id, columns: [key] });
    else this.change({ is: 'changed', row, key, column: 0, item, there, value: '' }, node, { do: 'remove', at });
  }

  /** A change in the file of a node, which is something new that a row says. */
  change(deed: Deed, node: Node, ...changes: readonly Change[]): void {
    this.deeds.push(deed);
    this.along(node, ...changes);
  }

  /** A change that goes along with what a row says, and is nothing new by itself. */
  along(node: Node, ...changes: readonly Change[]): void {
    const { path } = node.tape.file;
    this.changes.set(path, [...(this.changes.get(path) ?? []), ...changes]);
  }

  /** Items at the end of a list; one of the subject's own that is not there yet is set whole. */
  add(rows: readonly ListRow[], node: Node, at: Path, values: readonly Value[]): void {
    const list = at.reduce<Node | undefined>((found, step) => (found ? member(found, step) : undefined), node);
    const isBegun = at.length === 1 || (list !== undefined && list.kind !== 'nothing');
    for (const [i, row] of rows.entries()) {
      const value = values[i] ?? null;
      const deed: Deed = { is: 'added', row };
      if (isBegun) this.change(deed, node, { do: 'add', at, value });
      else if (i === 0) this.change(deed, node, { do: 'set', at, value: values });
      else this.change(deed, node);
    }
  }

  tell({ row }: ListRow, trouble: Trouble, column = 0): void {
    this.troubles.push({ trouble, sheet: this.sheet, row, column });
  }
}

/** Where a value stands or would: in the file of a node, whose way begins at its top. */
interface Place {
  readonly node: Node;
  readonly at: Path;
  readonly there: Node | undefined;
  /** The column that says it; left out, the last step of its way. */
  readonly key?: string;
  /** The item that the value is part of; nothing where it is the person's own. */
  readonly item?: ListItem | undefined;
  /** Whether the row is surely about the item: what is told by likeness alone is not filled in without being asked. */
  readonly isSure?: boolean;
}

function member(node: Node, step: string | number): Node | undefined {
  return typeof step === 'number' ? [...node.items()][step] : node.get(step);
}

/** What a file says in one place, or a cell: the texts of its items where it holds several. */
function textsOf(node: Node | undefined): string[] {
  if (!node) return ['…'];
  return node.isList ? [...node.items()].map(({ text }) => text) : [node.text];
}

function textsIn(value: Value): string[] {
  if (isListValue(value)) return value.flatMap(textsIn);
  return [value instanceof Numeral ? value.digits : typeof value === 'object' ? flowText(value) : String(value)];
}

/** As `saysSame`, also of lists item by item. */
function saysAll(node: Node, value: Value): boolean {
  if (!Array.isArray(value)) return saysSame(node, value);
  const items = [...node.items()];
  return (
    items.length === value.length && items.every((item, i) => saysSame(item, (value as readonly Value[])[i] ?? null))
  );
}
