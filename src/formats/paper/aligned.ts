import type { Cell, Column } from '../../documents/table.ts';

/** On paper counts and dates stand in the middle of their column. */
export function alignOf(cell: Cell, column: Column | undefined): Column['align'] {
  return cell.kind === 'count' || cell.kind === 'date' ? 'centre' : (column?.align ?? 'left');
}
