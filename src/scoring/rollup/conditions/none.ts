import { Exact } from '../../../base/exact.ts';
import { type RollupConditionKind, reached } from './rollup-condition.ts';

/** No rated part worse than a level. */
export const none: RollupConditionKind = {
  id: 'none',
  working(condition, totals) {
    const of = totals.levels.length;
    const worse = of - reached(condition.level?.value ?? '', totals);
    return { condition, value: Exact.whole(worse), reached: worse, of, holds: worse === 0 };
  },
};
