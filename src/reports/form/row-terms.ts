import type { FormTerms } from './form-terms.ts';
import type { Placed } from './placed.ts';

/** What the rows of a sheet are written with. */
export interface RowTerms extends FormTerms {
  readonly placed: Placed;
}
