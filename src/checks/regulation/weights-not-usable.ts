import { defineCheck } from '../../checking/check.ts';
import { methods } from '../../scoring/methods/index.ts';

/** Weights where none can be used: on weeks, whose number changes, or with a method that weighs nothing. */
export const weightsNotUsable = defineCheck<{ method: string; isOfWeeks: boolean }>({
  id: 'weights-not-usable',
  severity: 'error',
  message: {
    vi: ({ method, isOfWeeks }) =>
      isOfWeeks ? 'tuần không có hệ số được, vì số tuần mỗi kỳ một khác' : `cách tính “${method}” không dùng hệ số`,
    en: ({ method, isOfWeeks }) =>
      isOfWeeks ? 'weeks take no weights: their number changes' : `the method “${method}” uses no weights`,
  },
  help: {
    vi: ({ isOfWeeks }) => `hãy bỏ mục weights${isOfWeeks ? '' : `, hoặc viết ${ways(' hay ')}`}`,
    en: ({ isOfWeeks }) => `take weights out${isOfWeeks ? '' : `, or write ${ways(' or ')}`}`,
  },
  *inWorkspace({ ownRegulations }) {
    for (const { from, points } of ownRegulations.flatMap(({ blocks }) => blocks)) {
      const { method, node } = points;
      const weights = node.get('weights');
      if (!weights) continue;
      const isOfWeeks = from.value === 'week';
      if (!isOfWeeks && WEIGHING.includes(method.value)) continue;
      yield { at: weights.place, facts: { method: method.value, isOfWeeks } };
    }
  },
});

const WEIGHING = methods.filter(({ isWeighing }) => isWeighing).map(({ id }) => id);

/** “method: mean hay method: sum”. */
function ways(or: string): string {
  return WEIGHING.map((id) => `method: ${id}`).join(or);
}
