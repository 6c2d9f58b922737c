import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Bonus } from '../../model/criteria.ts';

/** The scale's maximum is not what its groups add up to: it can never be reached, or cuts what they give. */
export const scaleMaxDiffers = defineCheck<{ max: string; sum: string; isMore: boolean }>({
  id: 'scale-max-differs',
  severity: 'warning',
  counted: { vi: 'thang điểm có điểm tối đa không khớp', en: 'scales whose maximum differs' },
  message: {
    vi: ({ max, sum, isMore }) =>
      isMore
        ? `các nhóm cộng lại được ${sum} điểm, vượt điểm tối đa ${max} của thang, nên phần vượt bị cắt`
        : `các nhóm cộng lại chỉ được ${sum} điểm, nên không ai đạt được điểm tối đa ${max} của thang`,
    en: ({ max, sum, isMore }) =>
      isMore
        ? `the groups add up to ${sum}, and what is over the scale’s maximum of ${max} is cut off`
        : `the groups add up to ${sum} only, so nobody can reach the scale’s maximum of ${max}`,
  },
  help: {
    vi: ({ sum }) => `hãy ghi scale: {max: ${sum}, …}, hoặc sửa điểm của các nhóm`,
    en: ({ sum }) => `write scale: {max: ${sum}, …}, or mend the groups’ points`,
  },
  suggestions: ({ sum }) => [sum],
  *inWorkspace({ criteria, unsound }) {
    if (unsound.has('criteria')) return; // a group may be what could not be read
    for (const { scale, groups, bonus } of criteria) {
      const sum = Exact.sum(groups.map((group) => group.max.value));
      const max = scale.max.value;
      if (sum.equals(max) || (sum.isLess(max) && canAdd(bonus, max.minus(sum)))) continue;
      yield { at: scale.max.place, facts: { max: max.toString(), sum: sum.toString(), isMore: sum.isMore(max) } };
    }
  },
});

/** Whether a bonus may come to so much. */
function canAdd(bonus: Bonus | undefined, points: Exact): boolean {
  const isWorth = bonus?.events.some((event) => !event.points.value.isZero) ?? false;
  return isWorth && !bonus?.max?.value.isLess(points);
}
