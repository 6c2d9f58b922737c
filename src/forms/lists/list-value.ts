import { type Day, dayFromPeople, dayOf } from '../../base/day.ts';
import { Numeral, type Value } from '../../editing/value.ts';
import type { Organization } from '../../model/organization.ts';
import type { Cell } from '../../source/spreadsheet/sheet.ts';
import { absenceNamed } from '../absence.ts';
import { folded } from '../folded.ts';
import type { Trouble } from '../trouble.ts';
import { type Awards, awardNamed, awardsIn } from './award-named.ts';
import type { ListColumn } from './list-kind.ts';
import type { ListTerms } from './list-terms.ts';

/** The two lists of an awards file, as people call them. */
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  titles: ['Danh hiệu', 'Danh hiệu thi đua', 'Title', 'titles'],
  commendations: ['Hình thức khen', 'Hình thức khen thưởng', 'Khen thưởng', 'Commendation', 'commendations'],
};

/** How people are called, and what lists of other offices say instead. */
const HONORIFICS: ReadonlyMap<string, string> = new Map([
  ['ông', 'Ông'],
  ['nam', 'Ông'],
  ['bà', 'Bà'],
  ['nữ', 'Bà'],
]);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a cell of a table says, as files write it; nothing where it is blank. */
export function listValue(
  cell: Cell | undefined,
  { is }: ListColumn,
  kind: 'member' | 'unit',
  terms: ListTerms,
): { readonly value: Value } | { readonly trouble: Trouble } | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'error') return { trouble: { id: 'error-value', text: cell.text } };
  const text = cell.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  if (cell.kind === 'date' && is !== 'day') return { trouble: { id: 'became-a-date', day: cell.day } };
  if (text === '') return undefined;
  return typed(text, cell, is, kind, terms);
}

function typed(
  text: string,
  cell: Cell,
  is: ListColumn['is'],
  kind: 'member' | 'unit',
  terms: ListTerms,
): { readonly value: Value } | { readonly trouble: Trouble } {
  switch (is) {
    case 'day': {
      const day = cell.kind === 'date' ? cell.day : dayFromPeople(text);
      return day ? { value: day } : { trouble: { id: 'not-a-day', text, meant: serialDay(cell) } };
    }
    case 'unit':
      return unitNamed(text, terms.organization);
    case 'absence': {
      const absence = absenceNamed(text);
      return absence ? { value: absence } : { trouble: { id: 'not-an-absence', text } };
    }
    case 'form': {
      const form = Object.keys(FORMS).find((one) => FORMS[one]?.some((name) => folded(name) === folded(text)));
      return form ? { value: form } : { trouble: { id: 'not-in-list', text } };
    }
    case 'honorific':
      return HONORIFICS.has(folded(text))
        ? { value: HONORIFICS.get(folded(text)) ?? text }
        : { trouble: { id: 'not-in-list', text } };
    case 'period': {
      const period = terms.period(text);
      if (period === undefined) return { trouble: { id: 'not-a-period', text } };
      return { value: /^\d{4}$/.test(period) ? new Numeral(period) : period };
    }
    case 'id':
      return ID.test(text) ? { value: text } : { trouble: { id: 'not-an-id', text } };
    case 'award': {
      const found = awardNamed(text, kind, terms.awards);
      return 'id' in found ? { value: found.id } : found;
    }
    case 'titles':
      return titlesNamed(cell.text, kind, terms.awards);
    case 'items':
      return { value: parted(text) };
    default:
      return { value: text };
  }
}

function parted(text: string): string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Several titles; one that is not known leaves the cell out. */
function titlesNamed(
  text: string,
  kind: 'member' | 'unit',
  awards: Awards,
): { readonly value: Value } | { readonly trouble: Trouble } {
  const found = awardsIn(text.replaceAll('\u00a0', ' '), awards).map((one) => awardNamed(one, kind, awards));
  const wrong = found.find((one) => 'trouble' in one);
  if (wrong && 'trouble' in wrong) return wrong;
  return { value: [...new Set(found.flatMap((one) => ('id' in one ? one.id : [])))] };
}

/** The day that a bare number would be if its cell had the format of a date. */
function serialDay({ text }: Cell): Day | undefined {
  return /^[34]\d{4}$/.test(text) ? dayOf(Number(text) - BEFORE_1970) : undefined;
}

/** Days by which Excel counts before 1/1/1970. */
const BEFORE_1970 = 25_569;

function unitNamed(text: string, { units }: Organization): { readonly value: Value } | { readonly trouble: Trouble } {
  const names = (one: (typeof units)[number]) => [one.id.value, one.name.value, one.short?.value];
  const found = units.filter((one) => names(one).some((name) => name !== undefined && folded(name) === folded(text)));
  const [only] = found;
  return only && found.length === 1 ? { value: only.id.value } : { trouble: { id: 'unknown-unit', text } };
}
