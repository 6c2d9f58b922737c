import type { ListExported } from '../../answers/entry/list-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit } from '../../documents/workbook.ts';
import { META_SHEET } from '../../forms/form-meta.ts';
import { CHOOSING } from '../../forms/lists/choosing.ts';
import type { ListColumn } from '../../forms/lists/list-kind.ts';
import { LIST_WORDS } from './list-words.ts';

/** A list that cells choose from: of columns that hold such a thing, in rows of one kind or of both. */
export interface ListChoice {
  readonly is: ListColumn['is'];
  readonly whose: 'member' | 'unit' | 'both';
  readonly texts: readonly string[];
}

/** The lists of a table, in the order of their columns on the hidden sheet. */
export function choicesOf(
  { workspace: { organization }, offered, awards, levels }: ListExported,
  locale: Locale,
): ListChoice[] {
  const all = CHOOSING.flatMap((is) =>
    (is.choices?.({ organization, offered, awards, levels, locale }) ?? []).map((choices) => ({ is, ...choices })),
  );
  return all.filter(({ texts }) => texts.length > 0);
}

/** The lists begin to the right of what the form knows. */
export const FIRST_LIST = 4;

/** What the cells of each column take, block by block of rows that choose from the same list. */
export function limitsOf(
  { kind, rows }: ListExported,
  choices: readonly ListChoice[],
  head: number,
  blank: number,
  locale: Locale,
): Limit[] {
  const words = LIST_WORDS[locale];
  const whose = [...rows.map((row) => row.kind), ...Array.from({ length: blank }, () => 'both' as const)];
  return kind.columns.flatMap(({ is }, i): Limit[] => {
    const own = choices.filter((choice) => choice.is === is);
    return stretches(whose, own).flatMap(({ choice, from, to }): Limit[] => {
      const at = FIRST_LIST + choices.indexOf(choice);
      return [
        {
          kind: 'choice',
          message: is.isSeveral ? words.chooseSeveral : words.choose,
          isOffer: is.isOpen === true,
          from: { row: head + from, column: i + 2 },
          to: { row: head + to, column: i + 2 },
          list: { sheet: META_SHEET, from: { row: 0, column: at }, to: { row: choice.texts.length - 1, column: at } },
        },
      ];
    });
  });
}

interface Stretch {
  readonly choice: ListChoice;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring rows that choose from the same list. */
function stretches(whose: readonly ListChoice['whose'][], own: readonly ListChoice[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [row, kind] of whose.entries()) {
    const choice =
      own.find((listChoice) => listChoice.whose === kind) ?? own.find((listChoice) => listChoice.whose === 'both');
    const last = found.at(-1);
    if (choice && last?.choice === choice && last.to === row - 1) found[found.length - 1] = { ...last, to: row };
    else if (choice) found.push({ choice, from: row, to: row });
  }
  return found;
}
