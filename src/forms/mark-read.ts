import type { Value } from '../editing/value.ts';
import type { CellValue } from './cell-value.ts';
import type { Trouble } from './trouble.ts';

/** One cell of a criterion: which part it is for, none where the mark stands whole, and what was found there. */
export interface PartRead {
  readonly part: string | undefined;
  readonly value: CellValue;
}

/** What the cells of one criterion in one column say. `at` is the index of the cell that the trouble is about. */
export type MarkRead =
  | { readonly is: 'blank' }
  | { readonly is: 'mark'; readonly value: Value }
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly at: number };
