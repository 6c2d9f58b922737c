import { Exact } from '../../../base/exact.ts';
import type { Pairs } from '../../../model/criteria-pairs.ts';
import type { Criterion } from '../../../model/criterion.ts';
import type { CriterionWorking, Working } from '../../../scoring/working.ts';

/**
 * What moved a total: a criterion (of the edition tried out, or one that it leaves out), bonus, penalty, maxima of groups, or
 * the ends of the scale. All of them together are the whole difference.
 */
export type Mover = Criterion | 'bonus' | 'penalty' | 'groups' | 'ends';

/** By how much each part of two workings of one sheet moved the total; what did not is left out. */
export function contributions(before: Working, after: Working, { criteria }: Pairs): Map<Mover, Exact> {
  const moved = new Map<Mover, Exact>();
  const add = (mover: Mover, points: Exact) => moved.set(mover, (moved.get(mover) ?? Exact.zero).plus(points));
  for (const { criterion, points } of inOrder(after)) add(criterion, points);
  for (const { criterion, points } of inOrder(before)) {
    add(criteria.find((pair) => pair.before === criterion)?.after ?? criterion, points.negated());
  }
  add('bonus', after.bonus.minus(before.bonus));
  add('penalty', before.penalty.minus(after.penalty));
  add('groups', cutIn(before).minus(cutIn(after)));
  add('ends', after.points.minus(after.unbounded).minus(before.points.minus(before.unbounded)));
  for (const [mover, points] of moved) if (points.isZero) moved.delete(mover);
  return moved;
}

function inOrder({ workedGroups }: Working): CriterionWorking[] {
  return workedGroups.flatMap(({ criteria }) => criteria);
}

/** What the maxima of groups took away. */
function cutIn({ workedGroups }: Working): Exact {
  return Exact.sum(workedGroups.map(({ sum, points }) => sum.minus(points)));
}
