import type { Condition } from '../../model/condition.ts';
import type { Totals } from '../totals.ts';

/** One kind of condition for a week's level (SEMANTICS 13). */
export interface ConditionKind {
  readonly id: string;
  holds(condition: Condition, totals: Totals): boolean;
}
