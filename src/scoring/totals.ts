import type { Exact } from '../base/exact.ts';

/** What conditions of a week's level are asked about. */
export interface Totals {
  readonly points: Exact;
  /** A group's points after its maximum; undefined where the criteria have no such group. */
  group(id: string): { readonly points: Exact; readonly max: Exact } | undefined;
  /** How often an event counted this week; zero where it did not. */
  times(event: string): Exact;
  /** Σ bonus after its cap. */
  readonly bonus: Exact;
  /** Σ penalty. */
  readonly penalty: Exact;
}
