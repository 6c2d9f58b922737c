import type { Exact } from '../../../base/exact.ts';
import type { Condition } from '../../../model/condition.ts';
import type { ConditionWorking } from '../rollup-working.ts';

/** What conditions of a longer period are asked about. */
export interface RollupTotals {
  readonly points: Exact;
  /** Levels of the rated parts, after gates and decisions, in the reading regulation's words. */
  readonly levels: readonly string[];
  /** Whether `a` is a worse level than `b`. */
  isWorse(a: string, b: string): boolean;
}

/** One kind of condition for a longer period's level (SEMANTICS 20). */
export interface RollupConditionKind {
  readonly id: string;
  working(condition: Condition, totals: RollupTotals): ConditionWorking;
}

/** How many rated parts are at a level or better. */
export function reached(level: string, { levels, isWorse }: RollupTotals): number {
  return levels.filter((one) => !isWorse(one, level)).length;
}
