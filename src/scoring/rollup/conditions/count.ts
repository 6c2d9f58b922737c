import { Exact } from '../../../base/exact.ts';
import { isWithin } from '../../bounds.ts';
import { type RollupConditionKind, reached } from './rollup-condition.ts';

/** At least so many parts at a level or better. */
export const count: RollupConditionKind = {
  id: 'count',
  working(condition, totals) {
    const found = reached(condition.level?.value ?? '', totals);
    const value = Exact.whole(found);
    return { condition, value, reached: found, of: totals.levels.length, holds: isWithin(value, condition) };
  },
};
