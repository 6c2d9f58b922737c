import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { worthsOf } from '../../scoring/modes/index.ts';

/** A named step is worth more than its criterion's maximum. */
export const gradeAboveMax = defineCheck<{ grade: string; points: string; criterion: string; max: string }>({
  id: 'grade-above-max',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ grade, points, criterion, max }) =>
      `mức “${grade}” của tiêu chí ${criterion} được ${points} điểm, hơn điểm tối đa ${max}`,
    en: ({ grade, points, criterion, max }) =>
      `“${grade}” of ${criterion} gives ${points}, more than the maximum of ${max}`,
  },
  help: {
    vi: ({ max }) => `hãy ghi nhiều nhất ${max}, hoặc nâng max của tiêu chí`,
    en: ({ max }) => `write ${max} at most, or raise the criterion’s max`,
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      const { id, max } = criterion;
      for (const [grade, points] of worthsOf(criterion)) {
        if (!points.value.isMore(max.value)) continue;
        const facts = { grade, points: points.value.toString(), criterion: id.value, max: max.value.toString() };
        yield { at: points.place, facts };
      }
    }
  },
});
