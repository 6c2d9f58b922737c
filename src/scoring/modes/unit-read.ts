import type { Exact } from '../../base/exact.ts';

/** A unit whose result a criterion read. */
export interface UnitRead {
  readonly id: string;
  readonly name: string;
  /** Nothing over a scale that shows none. */
  readonly points: Exact | undefined;
  /** The maximum of its own scale. */
  readonly max: Exact;
  readonly level: string;
  /** What it gives the criterion. */
  readonly gives: Exact;
  /** Whether it is the one that counts: of several the first that gives least. */
  readonly isCounted: boolean;
}
