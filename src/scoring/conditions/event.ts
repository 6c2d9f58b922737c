import { Exact } from '../../base/exact.ts';
import { isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** How often an event counted this week, at most so often. */
export const event: ConditionKind = {
  id: 'event',
  holds: (condition, { occurrences }) => isWithin(occurrences.get(condition.id?.value ?? '') ?? Exact.zero, condition),
};
