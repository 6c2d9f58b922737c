import type { Cell, Column } from '../../documents/table.ts';
import type { RankedStanding } from '../../scoring/standing.ts';

/** One column of the table and what stands in it for a row. */
export interface Lane {
  readonly column: Column;
  cell(standing: RankedStanding): Cell;
}
