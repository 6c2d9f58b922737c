import { Exact } from '../../base/exact.ts';
import { asWritten, percent, pointsInWords } from '../../base/number-words.ts';
import { boundsInWords, isWithin } from '../bounds.ts';
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
  failing(condition, totals) {
    const id = condition.id?.value ?? '';
    const { points, max } = totals.group(id) ?? { points: Exact.zero, max: Exact.zero };
    const bounds = boundsInWords(condition);
    const share = condition.bounds.get('atLeastShare')?.value;
    const wanted = share
      ? {
          vi: `từ ${percent(share, 'vi')} của ${asWritten(max, 'vi')} điểm`,
          en: `${percent(share, 'en')} of ${asWritten(max, 'en')} or more`,
        }
      : bounds;
    return {
      vi: `nhóm ${id} được ${pointsInWords(points, 'vi')} điểm, cần ${wanted.vi}`,
      en: `group ${id} has ${pointsInWords(points, 'en')}, where ${wanted.en} is asked for`,
    };
  },
};
