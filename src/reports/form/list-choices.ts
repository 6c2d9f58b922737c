import type { ListExported } from '../../answers/list-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit } from '../../documents/workbook.ts';
import { ABSENCES } from '../../forms/absence.ts';
import { META_SHEET } from '../../forms/form-meta.ts';
import { calledAward } from '../../forms/lists/award-named.ts';
import type { ListColumn } from '../../forms/lists/list-kind.ts';
import { FORMS } from '../../forms/lists/list-value.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { LIST_WORDS } from './list-words.ts';

/** A list that cells choose from: of columns that hold such a thing, in rows of one kind or of both. */
export interface ListChoice {
  readonly is: ListColumn['is'];
  readonly whose: 'member' | 'unit' | 'both';
  readonly texts: readonly string[];
}

/** The lists of a table, in the order of their columns on the hidden sheet. */
export function choicesOf({ workspace, offered, awards }: ListExported, locale: Locale): ListChoice[] {
  const both = (is: ListColumn['is'], texts: readonly string[]): ListChoice => ({ is, whose: 'both', texts });
  const names = (kind: 'member' | 'unit') => [
    ...new Set(offered.filter((one) => one.kind === kind).map(({ id }) => calledAward(id.value, kind, awards))),
  ];
  const [members, units] = [names('member'), names('unit')];
  const all = [...new Set([...units, ...members])];
  return [
    both(
      'unit',
      workspace.organization.units.map(({ name }) => name.value),
    ),
    both(
      'absence',
      ABSENCES.map((kind) => ABSENCE_WORDS[kind]?.[locale] ?? kind),
    ),
    both(
      'form',
      Object.values(FORMS).flatMap(([first]) => first ?? []),
    ),
    both('honorific', ['Ông', 'Bà']),
    ...(['titles', 'award'] as const).flatMap((is): ListChoice[] => [
      { is, whose: 'member', texts: members },
      { is, whose: 'unit', texts: units },
      { is, whose: 'both', texts: all },
    ]),
  ].filter(({ texts }) => texts.length > 0);
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
    const own = choices.filter((one) => one.is === is);
    return stretches(whose, own).flatMap(({ choice, from, to }): Limit[] => {
      const at = FIRST_LIST + choices.indexOf(choice);
      return [
        {
          kind: 'choice',
          message: is === 'titles' ? words.chooseSeveral : words.choose,
          isOffer: is === 'titles' || is === 'award',
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
    const choice = own.find((one) => one.whose === kind) ?? own.find((one) => one.whose === 'both');
    const last = found.at(-1);
    if (choice && last?.choice === choice && last.to === row - 1) found[found.length - 1] = { ...last, to: row };
    else if (choice) found.push({ choice, from: row, to: row });
  }
  return found;
}
