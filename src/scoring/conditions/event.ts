import { isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** How often an event counted this week, at most so often. */
export const event: ConditionKind = {
  id: 'event',
  holds: (condition, totals) => isWithin(totals.times(condition.id?.value ?? ''), condition),
};
