import type { Exact } from '../../base/exact.ts';

/** Everything that a criterion can give, and how a mark is written that gives it: what proofs over every sheet go through. */
export type Gives =
  /** Every step of the scale up to the maximum. */
  | { readonly is: 'steps' }
  /** Any number up to the maximum, from zero or from `least`, which is below it. */
  | { readonly is: 'shares'; readonly least?: Exact | undefined; written(points: Exact): string }
  /** These points, each for a name or a number. */
  | { readonly is: 'values'; readonly values: readonly Value[] }
  /** The maximum less what happened, not below `least` where anything holds it. */
  | { readonly is: 'losses'; readonly least: Exact | undefined }
  /** What happened, up to the maximum. */
  | { readonly is: 'gains' };

interface Value {
  readonly points: Exact;
  readonly mark: string | Exact;
}
