import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { usesKey } from '../../scoring/modes/index.ts';

/** A deduction that may leave no less than more than the maximum. */
export const floorAboveMax = defineCheck<{ criterion: string; floor: string; max: string }>({
  id: 'floor-above-max',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, floor, max }) =>
      `tiêu chí ${criterion} trừ đến đâu cũng còn ${floor} điểm, hơn cả điểm tối đa ${max}`,
    en: ({ criterion, floor, max }) =>
      `criterion ${criterion} never falls below ${floor}, more than its maximum of ${max}`,
  },
  help: {
    vi: ({ max }) => `mục floor là điểm thấp nhất còn lại sau khi trừ, hãy ghi nhiều nhất ${max}`,
    en: ({ max }) => `floor is the least that a deduction leaves, write ${max} at most`,
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      const { id, floor, max } = criterion;
      if (!usesKey(criterion, 'floor') || floor === 'none' || !floor.value.isMore(max.value)) continue;
      const facts = { criterion: id.value, floor: floor.value.toString(), max: max.value.toString() };
      yield { at: floor.place, facts };
    }
  },
});
