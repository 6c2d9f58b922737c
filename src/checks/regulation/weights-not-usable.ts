import type { Words } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { kindNamed } from '../../model/parts.ts';
import { methods } from '../../scoring/methods/index.ts';

/** Weights where none can be used: on weeks, whose number changes, or with a method that weighs nothing. */
export const weightsNotUsable = defineCheck<{ method: string; uneven: Words | undefined }>({
  id: 'weights-not-usable',
  severity: 'error',
  message: {
    vi: ({ method, uneven }) =>
      uneven
        ? `${uneven.vi} không có hệ số được, vì số ${uneven.vi} mỗi kỳ một khác`
        : `cách tính “${method}” không dùng hệ số`,
    en: ({ method, uneven }) =>
      uneven ? `${uneven.en}s take no weights: their number changes` : `the method “${method}” uses no weights`,
  },
  help: {
    vi: ({ uneven }) => `hãy bỏ mục weights${uneven ? '' : `, hoặc viết ${ways(' hay ')}`}`,
    en: ({ uneven }) => `take weights out${uneven ? '' : `, or write ${ways(' or ')}`}`,
  },
  *inWorkspace({ ownRegulations }) {
    for (const { from, points } of ownRegulations.flatMap(({ blocks }) => blocks)) {
      const weights = points?.node.get('weights');
      if (!points || !weights) continue;
      const { method } = points;
      const uneven = kindNamed(from.value)?.isUneven && kindInWords(from.value);
      if (!uneven && WEIGHING.includes(method.value)) continue;
      yield { at: weights.place, facts: { method: method.value, uneven } };
    }
  },
});

const WEIGHING = methods.filter(({ isWeighing }) => isWeighing).map(({ id }) => id);

/** “method: mean hay method: sum”. */
function ways(or: string): string {
  return WEIGHING.map((id) => `method: ${id}`).join(or);
}
