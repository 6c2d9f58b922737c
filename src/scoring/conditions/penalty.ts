import { isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

/** The week's penalties at most so many points, or at most a share of the bonus that counted; without bonus only 0 passes. */
export const penalty: ConditionKind = {
  id: 'penalty',
  holds(condition, totals) {
    const share = condition.bounds.get('atMostShareOfBonus')?.value;
    return isWithin(totals.penalty, condition) && !(share && totals.penalty.isMore(totals.bonus.times(share)));
  },
};
