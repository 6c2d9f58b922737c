import { defineCheck } from '../../checking/check.ts';
import { typableStep } from '../../model/criteria.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { takesPoints } from '../../scoring/modes/index.ts';

/** A maximum between two steps of the scale: no mark can reach it. */
export const maxOffStep = defineCheck<{ criterion: string; max: string; step: string; best: string }>({
  id: 'max-off-step',
  severity: 'warning',
  counted: { vi: 'điểm tối đa lệch bước chấm', en: 'maxima off the step' },
  message: {
    vi: ({ criterion, max, step, best }) =>
      `thang này chấm từng ${step} điểm, nên tiêu chí ${criterion} chỉ chấm được đến ${best}, không đến ${max}`,
    en: ({ criterion, max, step, best }) =>
      `marks go by ${step}, so criterion ${criterion} can be given ${best} at most, never ${max}`,
  },
  help: {
    vi: ({ best }) => `hãy ghi max: ${best}, hoặc chọn step nhỏ hơn`,
    en: ({ best }) => `write max: ${best}, or choose a smaller step`,
  },
  *inWorkspace({ criteria }) {
    for (const otherCriteria of criteria) {
      const [step, typed] = [otherCriteria.scale.step.value, typableStep(otherCriteria.scale)];
      for (const criterion of criteriaIn(otherCriteria)) {
        const { id, max } = criterion;
        if (!takesPoints(criterion) || max.value.isMultipleOf(typed)) continue;
        const best = max.value.over(typed).floored.times(typed);
        const facts = { criterion: id.value, max: max.value.toString(), step: step.toString(), best: best.toString() };
        yield { at: max.place, facts };
      }
    }
  },
});
