import type { Exact } from '../base/exact.ts';

/** What conditions of a week's level are asked about. */
export interface Totals {
  readonly points: Exact;
  readonly groups: ReadonlyMap<string, { readonly points: Exact; readonly max: Exact }>;
  /** How often each event counted this week. */
  readonly occurrences: ReadonlyMap<string, Exact>;
  /** Σ bonus after its cap. */
  readonly bonus: Exact;
  /** Σ penalty. */
  readonly penalty: Exact;
}
