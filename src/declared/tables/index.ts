import { assignments, levels, periods, subjects } from './office.ts';
import { awards, circulars, decisions, findings, movements, remedies } from './records.ts';
import { places, quotas, results } from './results.ts';
import { marks, sheets } from './scores.ts';
import type { RowOf } from './table.ts';

/** Every table of an export, those before that others refer to. */
export const tables = [subjects, assignments, levels, periods, sheets, marks, results, quotas, places, awards, movements, circulars, decisions, remedies, findings] as const;

type Tables = (typeof tables)[number];
export type TableName = Tables['name'];

/** A row of the table of that name. */
export type Row<N extends TableName> = RowOf<Extract<Tables, { readonly name: N }>>;
