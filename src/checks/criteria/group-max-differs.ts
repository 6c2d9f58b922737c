import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';

/** A group's maximum is not the sum of its criteria's: it can never be reached, or cuts what they give. */
export const groupMaxDiffers = defineCheck<{ group: string; max: string; sum: string; isMore: boolean }>({
  id: 'group-max-differs',
  severity: 'warning',
  counted: { vi: 'nhóm tiêu chí có điểm tối đa không khớp', en: 'groups whose maximum differs' },
  message: {
    vi: ({ group, max, sum, isMore }) =>
      isMore
        ? `các tiêu chí của nhóm ${group} cộng lại được ${sum} điểm, vượt điểm tối đa ${max} của nhóm, nên phần vượt bị cắt`
        : `các tiêu chí của nhóm ${group} cộng lại chỉ được ${sum} điểm, nên không ai đạt được điểm tối đa ${max} của nhóm`,
    en: ({ group, max, sum, isMore }) =>
      isMore
        ? `the criteria of group ${group} add up to ${sum}, and what is over its maximum of ${max} is cut off`
        : `the criteria of group ${group} add up to ${sum} only, so nobody can reach its maximum of ${max}`,
  },
  help: {
    vi: ({ sum }) => `hãy ghi max: ${sum} cho nhóm, hoặc sửa điểm của các tiêu chí`,
    en: ({ sum }) => `write max: ${sum} for the group, or mend its criteria’s points`,
  },
  suggestions: ({ sum }) => [sum],
  *inWorkspace({ criteria, unsound }) {
    if (unsound.has('criteria')) return; // a criterion may be what could not be read
    for (const { id, max, criteria: parts } of criteria.flatMap(({ groups }) => groups)) {
      const sum = Exact.sum(parts.map((part) => part.max.value));
      if (sum.equals(max.value)) continue;
      const facts = { group: id.value, max: max.value.toString(), sum: sum.toString(), isMore: sum.isMore(max.value) };
      yield { at: max.place, facts };
    }
  },
});
