import { Exact } from '../../base/exact.ts';
import { isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** A group's points at least so many, or at least a share of its maximum. */
export const group: ConditionKind = {
  id: 'group',
  holds(condition, totals) {
    const found = totals.group(condition.id?.value ?? '');
    if (!found) return false;
    const share = condition.bounds.get('atLeastShare')?.value ?? Exact.zero;
    return isWithin(found.points, condition) && !found.points.isLess(found.max.times(share));
  },
};
