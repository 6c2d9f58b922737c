import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { worthsOf } from '../../scoring/modes/index.ts';

/** A named step that takes points away: a criterion gives from nothing up to its maximum. */
export const gradeBelowZero = defineCheck<{ grade: string; points: string; criterion: string }>({
  id: 'grade-below-zero',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ grade, points, criterion }) =>
      `bậc “${grade}” của tiêu chí ${criterion} là ${points} điểm, tức là trừ vào điểm của các tiêu chí khác`,
    en: ({ grade, points, criterion }) =>
      `“${grade}” of ${criterion} gives ${points}, which takes points from the other criteria`,
  },
  help: {
    vi: () =>
      'hãy ghi từ 0 trở lên; việc bị trừ điểm thì ghi ở mục penalty, hoặc ở tiêu chí mode: deduct với floor: none',
    en: () =>
      'write 0 or more; what costs points belongs under penalty, or in a criterion of mode: deduct with floor: none',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      const { id } = criterion;
      for (const [grade, points] of worthsOf(criterion)) {
        if (!points.value.isNegative) continue;
        yield { at: points.place, facts: { grade, points: points.value.toString(), criterion: id.value } };
      }
    }
  },
});
