import { Exact } from '../../../base/exact.ts';
import { isWithin } from '../../bounds.ts';
import { type RollupConditionKind, reached } from './rollup-condition.ts';

/** At least a share of the rated parts at a level or better. */
export const share: RollupConditionKind = {
  id: 'share',
  working(condition, totals) {
    const count = reached(condition.level?.value ?? '', totals);
    const of = totals.levels.length;
    const value = Exact.whole(count).over(Exact.whole(of));
    return { condition, value, reached: count, of, holds: isWithin(value, condition) };
  },
};
