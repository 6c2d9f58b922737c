import type { ListExported } from '../../answers/entry/list-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit } from '../../documents/workbook.ts';
import type { ColumnKind } from '../../forms/lists/column-kinds.ts';
import { type ListKind, leadKeys } from '../../forms/lists/list-kind.ts';
import { member } from '../../forms/lists/naming-kinds.ts';
import { LIST_WORDS } from './list-words.ts';

/** A list that cells choose from: of columns that hold such a thing, in rows of one kind, of one setting, or of all (`both`). */
export interface ListChoice {
  readonly is: ColumnKind;
  readonly whose: string;
  readonly texts: readonly string[];
}

/** Where the lists of a table stand, as `limitsOf` asks for them. */
export interface ChoicesAt {
  /** The list of a choice. */
  at(choice: ListChoice): List;
  /** What is typed into another sheet of the workbook; nothing where that list is not in it. */
  live(list: string): List | undefined;
}

type List = Extract<Limit, { kind: 'choice' }>['list'];

/** The lists begin to the right of what the form knows. */
export const FIRST_LIST = 4;

/** The lists of a table, in the order of its columns. */
export function choicesOf({ kind, ...known }: ListExported, locale: Locale): ListChoice[] {
  const { organization, regulations } = known.workspace;
  const kinds = new Set([...namesOf(kind), ...kind.columns.map(({ is }) => is)]);
  return [...kinds].flatMap((is) =>
    (is.choices?.({ ...known, organization, regulations, locale }) ?? [])
      .filter(({ texts }) => texts.length > 0)
      .map((choices) => ({ is, ...choices })),
  );
}

/** What the column of names holds, where it is of people and no register of them. */
function namesOf({ isOfPeople, isRegister }: ListKind): ColumnKind[] {
  return isOfPeople && !isRegister ? [member] : [];
}

/** What the cells of each column take, block by block of rows that choose from the same list. */
export function limitsOf(
  { kind, rows }: ListExported,
  choices: readonly ListChoice[],
  { at, live }: ChoicesAt,
  { head, blank }: { readonly head: number; readonly blank: number },
  locale: Locale,
): Limit[] {
  const words = LIST_WORDS[locale];
  const lead = leadKeys(kind).length;
  const known = rows.map((row) => (kind.settings ? row.id : row.kind));
  const whose = [...known, ...Array.from({ length: blank }, () => 'both')];
  const limit = (is: ColumnKind, column: number, from: number, to: number, list: List): Limit => ({
    kind: 'choice',
    message: is.isSeveral ? words.chooseSeveral : words.choose,
    // Whom a sheet names may be typed into the other one later.
    isOffer: is.isOpen === true || list.isGrowing === true,
    from: { row: head + from, column },
    to: { row: head + to, column },
    list,
  });
  const ofColumn = (is: ColumnKind, column: number, first: number): Limit[] => {
    const typed = is.list === undefined ? undefined : live(is.list);
    if (typed) return whose.length > first ? [limit(is, column, first, whose.length - 1, typed)] : [];
    const own = choices.filter((choice) => choice.is === is);
    return stretches(whose, own)
      .filter(({ to }) => to >= first)
      .map(({ choice, from, to }) => limit(is, column, Math.max(from, first), to, at(choice)));
  };
  return [
    ...namesOf(kind).flatMap((is) => ofColumn(is, lead - 1, rows.length)),
    ...everybodyNamed(kind).flatMap((is) => ofColumn(is, lead - 1, rows.length)),
    ...kind.columns.flatMap(({ is, isOnlyShown }, i) => (isOnlyShown ? [] : ofColumn(is, lead + i, 0))),
  ];
}

/** People and collectives, where a workbook has both. */
const everybody: ColumnKind = { read: (value) => ({ value }), list: 'everybody', isOpen: true };

function everybodyNamed({ isOfPeople, isOfUnits, isOfOffice }: ListKind): ColumnKind[] {
  return isOfPeople || isOfUnits || isOfOffice ? [] : [everybody];
}

interface Stretch {
  readonly choice: ListChoice;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring rows that choose from the same list. */
function stretches(whose: readonly string[], own: readonly ListChoice[]): Stretch[] {
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
