import type { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { Condition, Rung } from '../../model/condition.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Outcome } from '../methods/method.ts';
import type { Result } from '../result.ts';
import type { Held } from './held.ts';

/** How parts became a period's points and level: what every explanation is read off. */
export interface RollupWorking extends Held {
  readonly block: RollupBlock;
  /** All parts of the period that exist, in order; without a result where the subject was not due. */
  readonly parts: readonly Part[];
  readonly coverage: CoverageWorking;
  readonly outcome: Outcome | undefined;
  /** The rated parts, in the order in which `outcome` counts them. */
  readonly rated: readonly Part[];
  /** Every level down to the one that held, with what each of its conditions said. */
  readonly rungs: readonly RungWorking[];
}

export interface Part {
  readonly period: Period;
  readonly result: Result | undefined;
  readonly weight: Exact;
  /** Out of the base of coverage: all of it on leave that does not count. */
  readonly isExcepted: boolean;
}

export interface CoverageWorking {
  readonly rated: number;
  /** All parts that count for coverage. */
  readonly base: number;
  readonly holds: boolean;
}

export interface RungWorking {
  readonly rung: Rung;
  readonly conditions: readonly ConditionWorking[];
  readonly holds: boolean;
}

/** One condition and what it was held against: a value, and for shares the count it comes from. */
export interface ConditionWorking {
  readonly condition: Condition;
  readonly holds: boolean;
  readonly value: Exact;
  readonly reached?: number;
  readonly of?: number;
}
