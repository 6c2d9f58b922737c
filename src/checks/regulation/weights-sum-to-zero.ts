import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';

/** Weights of which nothing is left to divide by: every such period would stay not rated. */
export const weightsSumToZero = defineCheck<Record<never, never>>({
  id: 'weights-sum-to-zero',
  severity: 'error',
  message: {
    vi: () => 'các hệ số cộng lại bằng 0, nên không kỳ nào tính được điểm',
    en: () => 'the weights add up to 0, so no period gets any points',
  },
  help: {
    vi: () => 'hãy ghi hệ số lớn hơn 0 cho ít nhất một kỳ; các kỳ như nhau thì bỏ mục weights',
    en: () => 'give at least one part a weight above 0; where all weigh alike, take weights out',
  },
  *inWorkspace({ ownRegulations }) {
    const rules = ownRegulations.flatMap(({ blocks }) => blocks.flatMap(({ points }) => points ?? []));
    for (const { weights, node } of rules) {
      const at = node.get('weights');
      if (!at || weights.length === 0 || !Exact.sum(weights.map(({ value }) => value)).isZero) continue;
      yield { at: at.place, facts: {} };
    }
  },
});
