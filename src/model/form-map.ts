import { columnAt } from '../base/cell-address.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { list, text, texts } from './field.ts';

/** How somebody else's table is read: `maps/*.yaml`. */
export interface FormMap {
  readonly title: Located<string> | undefined;
  /** The sheet's name, or its number from 1; left out, every sheet that has the columns. */
  readonly sheet: Located<string> | undefined;
  /** The campaign whose own sheets the rows are; left out, they are the usual ones. */
  readonly campaign: Located<string> | undefined;
  /** Rows of headings, from 1; people follow the last. Left out, the rows are looked for. */
  readonly header: readonly number[];
  readonly columns: readonly MappedColumn[];
  /** Whether a blank count means that it never happened, not that nobody has scored it. */
  readonly isBlankNone: boolean;
  /** Rows whose name begins so are no people: “Tổng cộng”. */
  readonly skip: readonly Located<string>[];
  readonly node: Node;
}

/** One column of the table and the field that it holds. */
interface MappedColumn {
  /** From 0; nothing where it is found by its heading. */
  readonly column: number | undefined;
  readonly heading: Located<string> | undefined;
  readonly field: Located<string>;
}

export function formMapFrom(node: Node): FormMap {
  return {
    node,
    title: text(node.get('title')),
    sheet: text(node.get('sheet')),
    campaign: text(node.get('campaign')),
    header: headerFrom(node.get('header')),
    isBlankNone: node.get('blank')?.text === 'none',
    skip: texts(node.get('skip')),
    columns: list(node.get('columns'), (item) => {
      const field = text(item.get('field'));
      const letters = text(item.get('column'));
      const column = letters && columnAt(letters.value.toUpperCase());
      return (
        field && { column: typeof column === 'number' ? column : undefined, heading: text(item.get('heading')), field }
      );
    }),
  };
}

function headerFrom(node: Node | undefined): number[] {
  const rows = node?.isList ? texts(node) : [text(node)];
  return rows.flatMap((row) => (row && /^\d{1,6}$/.test(row.value) ? Number(row.value) - 1 : []));
}
