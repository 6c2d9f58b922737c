import { agency } from './agency.ts';
import { awards } from './awards.ts';
import { calendar } from './calendar.ts';
import { council } from './council.ts';
import { discipline } from './discipline.ts';
import { duties } from './duties.ts';
import { leave } from './leave.ts';
import { type ListKind, leadKeys } from './list-kind.ts';
import { people } from './people.ts';
import { registrations } from './registrations.ts';
import { results } from './results.ts';
import { signers } from './signers.ts';
import { units } from './units.ts';

/** Every list of the workspace that goes out as a table and comes back. */
export const listKinds: readonly ListKind[] = [
  agency,
  units,
  people,
  duties,
  council,
  signers,
  leave,
  discipline,
  calendar,
  registrations,
  awards,
  results,
];

/** The list of that name. */
export function listNamed(id: string | undefined): ListKind | undefined {
  return listKinds.find((kind) => kind.id === id);
}

/** Every code of a list's columns: `people.id`, `people.name`, `people.unit`. */
export function listCodes(kind: ListKind): string[] {
  return [...leadKeys(kind), ...kind.columns.map(({ key }) => key)].map((key) => `${kind.id}.${key}`);
}

/** Of each code its list: every cell of a table may be asked whether it is one. */
const LISTS = new Map(listKinds.flatMap((list) => listCodes(list).map((code) => [code, list] as const)));

/** The list and column of a code such as `people.name`; nothing for any other text. */
export function listFieldOf(code: string): { readonly list: ListKind; readonly key: string } | undefined {
  const list = LISTS.get(code);
  return list && { list, key: code.slice(list.id.length + 1) };
}
