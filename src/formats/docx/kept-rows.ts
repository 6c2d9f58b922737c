import type { Table } from '../../documents/table.ts';

/** So few rows stand on one page. */
const SHORT = 8;

/** Whether a row stays with the one below it, or the last with what follows: of a short table all, no sum stands alone, and what heads others goes with them. */
export function isKept(i: number, { rows }: Pick<Table, 'rows'>, leads: boolean): boolean {
  const [row, next] = [rows[i], rows[i + 1]];
  if (next === undefined) return leads;
  if (row?.kind === 'row' && row.heads !== undefined) return true;
  return rows.length <= SHORT || (next.kind === 'row' && next.isTotal === true) || (leads && i === rows.length - 2);
}
