import { isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The week's total within bounds. */
export const points: ConditionKind = {
  id: 'points',
  holds: (condition, totals) => isWithin(totals.points, condition),
};
