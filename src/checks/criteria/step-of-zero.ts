import { defineCheck } from '../../checking/check.ts';
import { exact } from '../../model/field.ts';

/** A scale whose marks would go by steps of nothing. */
export const stepOfZero = defineCheck<Record<never, never>>({
  id: 'step-of-zero',
  severity: 'error',
  spoils: true,
  message: {
    vi: () => 'bước chấm điểm là 0, nên không điểm nào chấm được',
    en: () => 'the step between two marks is 0, so no mark can be given',
  },
  help: {
    vi: () => 'hãy ghi step: 0.5 nếu chấm lẻ đến nửa điểm, step: 1 nếu chấm tròn điểm',
    en: () => 'write step: 0.5 for half points, step: 1 for whole ones',
  },
  *inWorkspace({ criteria }) {
    for (const { node } of criteria) {
      const step = exact(node.get('scale')?.get('step'));
      if (step?.value.isZero) yield { at: step.place, facts: {} };
    }
  },
});
