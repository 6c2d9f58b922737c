import { type Cell, left, rowOf, type Table } from '../../../documents/table.ts';

/** Rows of texts under these headings. */
export function tableOf(headings: readonly string[], rows: readonly (readonly Cell[])[], caption?: string): Table {
  return {
    kind: 'table',
    ...(caption !== undefined && { caption }),
    columns: headings.map((heading) => left(heading)),
    rows: rows.map((cells) => rowOf(cells)),
  };
}
