import type { TableName } from '../../declared/tables/index.ts';
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

/** Hands on what an audience may have; `called` gives a member another id and name. */
export function forAudience(
  audience: ExportAudience,
  put: Put,
  called?: (member: string, name?: string) => string,
): Put {
  if (audience === 'full') return put;
  const only = audience === 'levels' ? LEVELS : WITHOUT_WORDS;
  return (table, row) => {
    const without = only[table];
    if (!without) return;
    const left = { ...row, ...Object.fromEntries(without.map((column) => [column, undefined])) };
    put(table, called ? renamed(left, called) : left);
  };
}

function renamed<T extends object>(row: T, called: (member: string, name?: string) => string): T {
  const { kind, subject, name } = row as { kind?: string; subject?: string; name?: string };
  if (kind !== 'member' || subject === undefined) return row;
  const pseudonym = called(subject, name);
  return { ...row, subject: pseudonym, ...(name !== undefined && { name: pseudonym }) };
}
