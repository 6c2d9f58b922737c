import { type Day, dateInWords, dayFromPeople, dayOf, isDay } from '../../base/day.ts';
import { isId } from '../../base/id.ts';
import type { Locale } from '../../base/locale.ts';
import { Numeral, type Value } from '../../editing/value.ts';
import type { Organization } from '../../model/organization.ts';
import type { Level } from '../../model/regulation.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import type { Cell } from '../../source/spreadsheet/sheet.ts';
import { ABSENCES, absenceNamed } from '../absence.ts';
import { folded } from '../folded.ts';
import type { Trouble } from '../trouble.ts';
import { type Awards, awardNamed, awardsIn, calledAward } from './award-named.ts';
import type { ListTerms } from './list-terms.ts';

type Whose = 'member' | 'unit';

/** What the cells of a column hold. */
export interface ColumnKind {
  /** What text says, as files write it. */
  read(text: string, given: Given): Read;
  /** What the thing is called that an id of the files names. */
  called?(id: string, known: Known): string;
  /** How people write a value of the files; left out, as it stands. */
  written?(value: string, locale: Locale): string;
  /** What cells choose from, in rows of one kind or of both. */
  choices?(known: Offering): readonly Choices[];
  /** A cell may hold several. */
  readonly isSeveral?: boolean;
  /** Other than what is offered may stand there. */
  readonly isOpen?: boolean;
}

export type Read = { readonly value: Value } | { readonly trouble: Trouble };

interface Given {
  readonly cell: Cell;
  readonly whose: Whose;
  readonly terms: ListTerms;
}

interface Known {
  readonly whose?: Whose;
  readonly organization: Organization;
  /** The awards that may be named. */
  readonly awards: Awards;
  readonly levels: readonly Level[];
}

interface Offering extends Known {
  /** Those that are offered to choose from. */
  readonly offered: Awards;
  readonly locale: Locale;
}

interface Choices {
  readonly whose: Whose | 'both';
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

export const unit: ColumnKind = {
  read(said, { terms: { organization } }) {
    const names = (unit: (typeof organization.units)[number]) => [unit.id.value, unit.name.value, unit.short?.value];
    const isCalled = (name: string | undefined) => name !== undefined && folded(name) === folded(said);
    const found = organization.units.filter((unit) => names(unit).some(isCalled));
    const [only] = found;
    return only && found.length === 1 ? { value: only.id.value } : { trouble: { id: 'unknown-unit', text: said } };
  },
  called: (value, { organization }) => organization.unit(value)?.name.value ?? value,
  choices: ({ organization }) => forBoth(organization.units.map(({ name }) => name.value)),
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

const calledAwards: Pick<ColumnKind, 'called' | 'choices' | 'isOpen'> = {
  called: (value, { whose = 'member', awards }) => calledAward(value, whose, awards),
  choices({ awards, offered }) {
    const names = (kind: Whose) => [
      ...new Set(
        offered.filter((award) => award.kind === kind).map((award) => calledAward(award.id.value, kind, awards)),
      ),
    ];
    const [member, all] = [names('member'), names('unit')];
    return [
      { whose: 'member', texts: member },
      { whose: 'unit', texts: all },
      { whose: 'both', texts: [...new Set([...all, ...member])] },
    ];
  },
  isOpen: true,
};

/** Several awards by name or code; one that is not known leaves the cell out. */
export const titles: ColumnKind = {
  ...calledAwards,
  isSeveral: true,
  read(_, { cell, whose, terms: { awards } }) {
    const found = awardsIn(cell.text.replaceAll('\u00a0', ' '), awards).map((award) =>
      awardNamed(award, whose, awards),
    );
    const wrong = found.find((each) => 'trouble' in each);
    if (wrong && 'trouble' in wrong) return wrong;
    return { value: [...new Set(found.flatMap((each) => ('id' in each ? each.id : [])))] };
  },
};

/** One of them. */
export const award: ColumnKind = {
  ...calledAwards,
  read(said, { whose, terms: { awards } }) {
    const found = awardNamed(said, whose, awards);
    return 'id' in found ? { value: found.id } : found;
  },
};

/** One list for rows of either kind. */
export function forBoth(texts: readonly string[]): Choices[] {
  return [{ whose: 'both', texts }];
}
