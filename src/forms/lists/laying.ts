import type { Change, Path } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import { flowText } from '../../editing/value-lines.ts';
import { isValue } from '../../model/briefing.ts';
import type { Node } from '../../source/node.ts';
import { saysSame } from '../same.ts';
import type { Trouble, TroubleAt } from '../trouble.ts';
import type { ListRow } from './list-kind.ts';

/** What the rows of one subject change in the files, and what they may not. */
export class Laying {
  /** Changes by the path of their file. */
  readonly changes = new Map<string, Change[]>();
  readonly troubles: TroubleAt[] = [];
  /** Rows that change anything. */
  readonly news = new Set<ListRow>();
  fresh = 0;
  same = 0;
  readonly #said = new Map<string, string>();

  constructor(
    readonly sheet: string,
    readonly isReplacing: boolean,
  ) {}

  /**
   * A row's value over what a file says: a blank is filled, the same left, another told unless it is to be replaced. Of rows
   * that say different things of one place the first is heard; where it is not sure that the item is the row's, nothing is filled.
   */
  over(row: ListRow, { node, at, there, isSure = true }: Place, given: { value: Value; column: number }): void {
    const place = `${node.tape.file.path} ${at.join('/')}`;
    const here = flowText(given.value);
    const first = this.#said.get(place) ?? here;
    this.#said.set(place, first);
    const isGiven = there !== undefined && isValue(there);
    const isSame = isGiven && saysAll(there, given.value);
    if (first !== here || (!isSame && !this.isReplacing && (isGiven || !isSure))) {
      const known = first === here ? (there?.source ?? '…') : first;
      const trouble = { what: String(at.at(-1)), there: known, here, path: node.tape.file.path };
      this.tell(row, { id: 'another-hand', ...trouble }, given.column);
    } else if (isSame) this.same += 1;
    else this.change(row, node, { do: 'set', at, value: given.value });
  }

  /** A change in the file of a node, which is something new that a row says. */
  change(row: ListRow, node: Node, ...changes: readonly Change[]): void {
    this.fresh += 1;
    this.news.add(row);
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
      if (isBegun) this.change(row, node, { do: 'add', at, value });
      else if (i === 0) this.change(row, node, { do: 'set', at, value: values });
      else this.change(row, node);
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
  /** Whether the row is surely about the item: what is told by likeness alone is not filled in without being asked. */
  readonly isSure?: boolean;
}

function member(node: Node, step: string | number): Node | undefined {
  return typeof step === 'number' ? [...node.items()][step] : node.get(step);
}

/** As `saysSame`, also of lists item by item. */
function saysAll(node: Node, value: Value): boolean {
  if (!Array.isArray(value)) return saysSame(node, value);
  const items = [...node.items()];
  return (
    items.length === value.length && items.every((item, i) => saysSame(item, (value as readonly Value[])[i] ?? null))
  );
}
