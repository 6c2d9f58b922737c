import { type Day, dateInWords, dayFromPeople, dayOf, isDay } from '../../base/day.ts';
import { isId } from '../../base/id.ts';
import type { Locale } from '../../base/locale.ts';
import { Numeral, type Value } from '../../editing/value.ts';
import type { Organization } from '../../model/organization.ts';
import type { Level, Regulation } from '../../model/regulation.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import type { Cell } from '../../source/spreadsheet/sheet.ts';
import { ABSENCES, absenceNamed } from '../absence.ts';
import { folded } from '../folded.ts';
import type { Trouble } from '../trouble.ts';
import type { Awards } from './award-named.ts';
import type { Whose } from './list-kind.ts';
import type { ListTerms } from './list-terms.ts';
import { groupOf } from './new-groups.ts';

/** What the cells of a column hold. */
export interface ColumnKind {
  /** What text says, as files write it. */
  read(text: string, given: Given): Read;
  /** What the thing is called that an id of the files names. */
  called?(id: string, known: Known): string;
  /** What sort of thing that is, where another sort may have the same id: a group, a person, a division. */
  readonly sort?: 'group' | 'member' | 'unit';
  /** How people write a value of the files; left out, as it stands. */
  written?(value: string, locale: Locale): string;
  /** What cells choose from, in rows of one kind or of both. */
  choices?(known: Offering): readonly Choices[];
  /** The list whose rows are chosen from: in a workbook that has it, what is typed there is offered here. */
  readonly list?: string;
  /** A cell may hold several. */
  readonly isSeveral?: boolean;
  /** Other than what is offered may stand there. */
  readonly isOpen?: boolean;
}

export type Read = { readonly value: Value } | { readonly trouble: Trouble };

interface Given {
  readonly cell: Cell;
  readonly whose: Whose;
  /** The id of whose row it is. */
  readonly id: string;
  readonly terms: ListTerms;
}

interface Known {
  readonly whose?: Whose;
  /** The id of whose row it is. */
  readonly id?: string;
  readonly locale?: Locale;
  readonly organization: Organization;
  /** The awards that may be named. */
  readonly awards: Awards;
  readonly levels: readonly Level[];
  /** The regulations that there are, by id. */
  readonly regulations: ReadonlyMap<string, Regulation>;
}

interface Offering extends Known {
  /** Those that are offered to choose from. */
  readonly offered: Awards;
  readonly locale: Locale;
}

interface Choices {
  /** Rows of one kind, or of one setting; `both` for all. */
  readonly whose: string;
  readonly texts: readonly string[];
}

export const text: ColumnKind = { read: (value) => ({ value }) };

/** Several things, parted by semicolons. */
export const items: ColumnKind = {
  read: (said) => ({
    value: said
      .split(';')
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  }),
};

export const id: ColumnKind = {
  read: (said) => (isId(said) ? { value: said } : { trouble: { id: 'not-an-id', text: said } }),
};

/** People with similar tasks, by the name of their group or its code; of a new name emul makes one. */
export const group: ColumnKind = {
  read(said, { terms: { organization, newcomers } }) {
    const code = groupOf(said, organization, newcomers.groups);
    return code === undefined ? { trouble: { id: 'not-an-id', text: said } } : { value: code };
  },
  sort: 'group',
  choices: ({ organization }) =>
    forBoth([
      ...new Set([
        ...organization.groups.values(),
        ...organization.members.flatMap(({ group: own }) => (own ? organization.groupName(own.value) : [])),
      ]),
    ]),
  called: (code, { organization }) => organization.groupName(code),
  isOpen: true,
};

export const day: ColumnKind = {
  read(said, { cell }) {
    const found = cell.kind === 'date' ? cell.day : dayFromPeople(said);
    return found ? { value: found } : { trouble: { id: 'not-a-day', text: said, meant: serialDay(cell) } };
  },
  written: (value) => (isDay(value) ? dateInWords(value) : value),
};

/** The day that a bare number would be if its cell had the format of a date. */
function serialDay({ text: number }: Cell): Day | undefined {
  return /^[34]\d{4}$/.test(number) ? dayOf(Number(number) - BEFORE_1970) : undefined;
}

/** Days by which Excel counts before 1/1/1970. */
const BEFORE_1970 = 25_569;

export const period: ColumnKind = {
  read(said, { terms }) {
    const found = terms.period(said);
    if (found === undefined) return { trouble: { id: 'not-a-period', text: said } };
    return { value: /^\d{4}$/.test(found) ? new Numeral(found) : found };
  },
};

/** The same, which a table writes as people say it: “tuần 4 năm 2017”. */
export const periodInWords: ColumnKind = { ...period };

export const unit: ColumnKind = {
  read(said, { terms: { units } }) {
    const found = units.idOf(said);
    if ('id' in found) return { value: found.id };
    const { trouble } = found;
    return { trouble: trouble.id === 'not-in-office' ? { ...trouble, id: 'unknown-unit' } : trouble };
  },
  called: (value, { organization }) => organization.unit(value)?.name.value ?? value,
  sort: 'unit',
  choices: ({ organization }) => forBoth(organization.units.map(({ name }) => name.value)),
  list: 'units',
};

export const absence: ColumnKind = {
  read(said) {
    const found = absenceNamed(said);
    return found ? { value: found } : { trouble: { id: 'not-an-absence', text: said } };
  },
  written: (value, locale) => ABSENCE_WORDS[value]?.[locale] ?? value,
  choices: ({ locale }) => forBoth(ABSENCES.map((kind) => ABSENCE_WORDS[kind]?.[locale] ?? kind)),
};

/** The two lists of an awards file, as people call them. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  titles: ['Danh hiệu', 'Danh hiệu thi đua', 'Title', 'titles'],
  commendations: ['Hình thức khen', 'Hình thức khen thưởng', 'Khen thưởng', 'Commendation', 'commendations'],
};

export const form: ColumnKind = {
  read(said) {
    const found = Object.keys(FORMS).find((key) => FORMS[key]?.some((name) => folded(name) === folded(said)));
    return found ? { value: found } : { trouble: { id: 'not-in-list', text: said } };
  },
  written: (value) => FORMS[value]?.[0] ?? value,
  choices: () => forBoth(Object.values(FORMS).flatMap(([first]) => first ?? [])),
};

/** How people are called, and what lists of other offices say instead. */
const HONORIFICS: ReadonlyMap<string, string> = new Map([
  ['ông', 'Ông'],
  ['nam', 'Ông'],
  ['bà', 'Bà'],
  ['nữ', 'Bà'],
]);

export const honorific: ColumnKind = {
  read(said) {
    const found = HONORIFICS.get(folded(said));
    return found === undefined ? { trouble: { id: 'not-in-list', text: said } } : { value: found };
  },
  choices: () => forBoth([...new Set(HONORIFICS.values())]),
};

/** One list for rows of either kind. */
export function forBoth(texts: readonly string[]): Choices[] {
  return [{ whose: 'both', texts }];
}
