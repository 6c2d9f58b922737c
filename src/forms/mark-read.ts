import type { Value } from '../editing/value.ts';
import type { CellValue } from './cell-value.ts';
import type { Trouble } from './trouble.ts';

/** One cell of a criterion: which part it is for, none where the mark stands whole, and what was found there. */
export interface PartRead {
  readonly part: string | undefined;
  readonly value: CellValue;
}

/** What the cells of one criterion in one column say. What is `said` does not keep it from being taken. */
export type MarkRead =
  | { readonly is: 'blank' }
  | {
      readonly is: 'mark';
      readonly value: Value;
      readonly said?: readonly TroubleIn[];
      /** What keeps it from being taken, unless the files say it already. */
      readonly doubt?: TroubleIn | undefined;
    }
  | ({ readonly is: 'trouble' } & TroubleIn);

/** A trouble, and the index of the cell that it is about. */
export interface TroubleIn {
  readonly trouble: Trouble;
  readonly at: number;
}
