import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
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
  failing(condition, totals, criteria) {
    const id = condition.id?.value ?? '';
    const title = criteria.groups.find((one) => one.id.value === id)?.title.value;
    const named = title === undefined || title === id ? id : `${id} (${title})`;
    const { points, max } = totals.group(id) ?? { points: Exact.zero, max: Exact.zero };
    const share = condition.bounds.get('atLeastShare')?.value;
    const wanted = share ? shareInWords(share, max) : boundsInWords(condition);
    return {
      vi: `nhóm ${named} được ${pointsInWords(points, 'vi')} điểm, cần ${wanted.vi}`,
      en: `group ${named} has ${pointsInWords(points, 'en')}, where ${wanted.en} is asked for`,
    };
  },
};

/** “từ 45 điểm (90% của 50)”. */
function shareInWords(share: Exact, max: Exact): Words {
  const wanted = share.times(max);
  return {
    vi: `từ ${asWritten(wanted, 'vi')} (${percent(share, 'vi')} của ${asWritten(max, 'vi')})`,
    en: `at least ${asWritten(wanted, 'en')} (${percent(share, 'en')} of ${asWritten(max, 'en')})`,
  };
}
