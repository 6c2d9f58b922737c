import type { Table } from '../../documents/table.ts';

/** Without the columns that only a wide screen has room for. */
export function onPaper(block: Table): Table {
  const stands = block.columns.map(({ isExtra }) => !isExtra);
  const rows = block.rows.map((row) =>
    row.kind === 'band' ? row : { ...row, cells: row.cells.filter((_, i) => stands[i] ?? true) },
  );
  return { ...block, columns: block.columns.filter((_, i) => stands[i]), rows };
}
