import type { TableName } from '../../declared/tables/index.ts';
import { Mixed } from './mixed.ts';
import type { Put } from './tables-out.ts';

/** For whom an export is: what leaves the office with it. */
export const EXPORT_AUDIENCES = ['levels', 'pseudonyms', 'full'] as const;
export type ExportAudience = (typeof EXPORT_AUDIENCES)[number];

type Columns = Readonly<Partial<Record<TableName, readonly string[]>>>;

/** Tables that leave, each with the columns that stay empty; a table that is not named stays whole. */
const LEVELS: Columns = {
  subjects: [],
  assignments: [],
  levels: [],
  periods: [],
  results: [
    'points',
    'points_exact',
    'computed_level',
    'reasons',
    'rank',
    'is_tied',
    'is_within_quotas',
    'quota_places',
  ],
  awards: [],
  movements: [],
  circulars: [],
};

/** What people wrote in their own words, or wear as a title, may tell who somebody is. */
const WITHOUT_WORDS: Columns = {
  subjects: [],
  assignments: ['post'],
  levels: [],
  periods: [],
  sheets: [],
  marks: [],
  results: [],
  quotas: [],
  places: [],
  awards: ['decision', 'is_leading'],
  circulars: [],
  decisions: ['reason', 'document'],
};

/** Which tables an audience gets. */
export function tablesFor(audience: ExportAudience, all: readonly string[]): readonly string[] {
  const only = { levels: LEVELS, pseudonyms: WITHOUT_WORDS, full: undefined }[audience];
  return only ? all.filter((name) => Object.hasOwn(only, name)) : all;
}

/** Takes rows, and is told when there are no more. */
interface Leaving {
  readonly put: Put;
  end(): void;
}

/** Hands on what an audience may have; `called` gives a member another id and name. */
export function forAudience(
  audience: ExportAudience,
  put: Put,
  called?: (member: string, name?: string) => string,
): Leaving {
  if (audience === 'full') return { put, end() {} };
  if (!called) return { put: without(LEVELS, put), end() {} };
  const mixed = new Mixed(put);
  const left = without(WITHOUT_WORDS, mixed.put);
  return { put: (table, row) => left(table, wordless(table, renamed(row, called))), end: () => mixed.end() };
}

function without(only: Columns, put: Put): Put {
  return (table, row) => {
    const columns = only[table];
    if (columns) put(table, { ...row, ...Object.fromEntries(columns.map((column) => [column, undefined])) });
  };
}

/** A mark of several parts may hold what somebody wrote: a product by its name, an excuse. Ids and numbers stay. */
function wordless<T extends object>(table: TableName, row: T): T {
  const { entered } = row as { entered?: string };
  if (table !== 'marks' || entered === undefined) return row;
  return {
    ...row,
    entered: entered.replace(TEXT_PART, (part, key, text) => (isCode(key, text) ? part : `"${key}":"…"`)),
  };
}

const TEXT_PART = /"((?:[^"\\]|\\.)*)":"((?:[^"\\]|\\.)*)"/g;

function isCode(key: string, text: string): boolean {
  return key === 'id' || /^[\d.,/%+\s-]*$/.test(text);
}

function renamed<T extends object>(row: T, called: (member: string, name?: string) => string): T {
  const { kind, subject, name } = row as { kind?: string; subject?: string; name?: string };
  if (kind !== 'member' || subject === undefined) return row;
  const pseudonym = called(subject, name);
  return { ...row, subject: pseudonym, ...(name !== undefined && { name: pseudonym }) };
}
