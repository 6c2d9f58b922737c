import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';

/** The weights with which criteria measure a duty do not add up to the whole of it. */
export const dutyWeightsDiffer = defineCheck<{ duty: string; sum: string; parts: string }>({
  id: 'duty-weights-differ',
  severity: 'warning',
  counted: { vi: 'nhiệm vụ có tỷ trọng cộng lại không bằng 1', en: 'duties whose weights are not 1 together' },
  message: {
    vi: ({ duty, sum, parts }) =>
      `tỷ trọng các tiêu chí chấm nhiệm vụ “${duty}” cộng lại là ${sum}, không phải 1: ${parts}`,
    en: ({ duty, sum, parts }) => `the weights of the criteria that cover “${duty}” add up to ${sum}, not 1: ${parts}`,
  },
  help: {
    vi: () => 'hãy sửa weight cho cộng lại đúng 1',
    en: () => 'mend them so that they add up to 1',
  },
  *inWorkspace({ criteria, unsound }) {
    if (unsound.has('criteria')) return; // a criterion may be what could not be read
    for (const criterion of criteria) {
      const all = criteriaIn(criterion);
      for (const duty of new Set(all.flatMap(({ weights }) => [...weights.keys()]))) {
        const covering = all.filter(({ covers }) => covers.some(({ value }) => value === duty));
        const weights = covering.flatMap(({ weights: said }) => said.get(duty) ?? []);
        const last = weights.at(-1);
        const sum = Exact.sum(weights.map(({ value }) => value));
        if (!last || weights.length < covering.length || sum.equals(Exact.one)) continue; // `duty-covered-twice`
        const parts = covering.map(({ id, weights: said }) => `${id.value} ${said.get(duty)?.value}`).join(', ');
        yield { at: last.place, facts: { duty, parts, sum: sum.toString() } };
      }
    }
  },
});
