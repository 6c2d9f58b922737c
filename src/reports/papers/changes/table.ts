import type { Cell, Table, TextCell } from '../../../documents/table.ts';

/** Rows of texts under these headings. */
export function tableOf(headings: readonly string[], rows: readonly (readonly Cell[])[], caption?: string): Table {
  return {
    kind: 'table',
    ...(caption !== undefined && { caption }),
    columns: headings.map((heading) => ({ heading, align: 'left', weight: 0 })),
    rows: rows.map((cells) => ({ kind: 'row', cells })),
  };
}

export function text(said: string): TextCell {
  return { kind: 'text', text: said };
}
