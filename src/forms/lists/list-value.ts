import { dayFromPeople } from '../../base/day.ts';
import { Numeral, type Value } from '../../editing/value.ts';
import type { Organization } from '../../model/organization.ts';
import type { Cell } from '../../source/spreadsheet/sheet.ts';
import { absenceNamed } from '../absence.ts';
import type { Trouble } from '../trouble.ts';
import { folded } from '../whose.ts';
import type { ListColumn } from './list-kind.ts';

/** The two lists of an awards file, as people call them. */
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  titles: ['Danh hiệu', 'Danh hiệu thi đua', 'Title', 'titles'],
  commendations: ['Hình thức khen', 'Hình thức khen thưởng', 'Khen thưởng', 'Commendation', 'commendations'],
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a cell of a table says, as files write it; nothing where it is blank. */
export function listValue(
  cell: Cell | undefined,
  { is }: ListColumn,
  organization: Organization,
): { readonly value: Value } | { readonly trouble: Trouble } | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'error') return { trouble: { id: 'error-value', text: cell.text } };
  const text = cell.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  if (cell.kind === 'date' && is !== 'day') return { trouble: { id: 'became-a-date', day: cell.day } };
  if (text === '') return undefined;
  return typed(text, cell, is, organization);
}

function typed(
  text: string,
  cell: Cell,
  is: ListColumn['is'],
  organization: Organization,
): { readonly value: Value } | { readonly trouble: Trouble } {
  switch (is) {
    case 'day': {
      const day = cell.kind === 'date' ? cell.day : dayFromPeople(text);
      return day ? { value: day } : { trouble: { id: 'not-a-day', text } };
    }
    case 'unit':
      return unitNamed(text, organization);
    case 'absence': {
      const kind = absenceNamed(text);
      return kind ? { value: kind } : { trouble: { id: 'not-an-absence', text } };
    }
    case 'form': {
      const form = Object.keys(FORMS).find((one) => FORMS[one]?.some((name) => folded(name) === folded(text)));
      return form ? { value: form } : { trouble: { id: 'not-in-list', text } };
    }
    case 'honorific':
      return text === 'Ông' || text === 'Bà' ? { value: text } : { trouble: { id: 'not-in-list', text } };
    case 'period':
      return { value: /^\d{4}$/.test(text) ? new Numeral(text) : text };
    case 'id':
      return ID.test(text) ? { value: text } : { trouble: { id: 'not-an-id', text } };
    case 'ids': {
      const ids = parted(text.replaceAll(',', ';'));
      const wrong = ids.find((one) => !ID.test(one));
      return wrong === undefined ? { value: ids } : { trouble: { id: 'not-an-id', text: wrong } };
    }
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

function unitNamed(text: string, { units }: Organization): { readonly value: Value } | { readonly trouble: Trouble } {
  const names = (one: (typeof units)[number]) => [one.id.value, one.name.value, one.short?.value];
  const found = units.filter((one) => names(one).some((name) => name !== undefined && folded(name) === folded(text)));
  const [only] = found;
  return only && found.length === 1 ? { value: only.id.value } : { trouble: { id: 'unknown-unit', text } };
}
