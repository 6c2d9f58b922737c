import type { Words } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { lineageOf } from '../../model/regulation.ts';
import { regulationFor } from '../../model/regulation-choice.ts';
import { conditionsOnPoints } from '../../model/rollup-block.ts';

/** The agency's own regulation asks for points in a longer period while sheets come to none: told before anybody classifies. */
export const rollupOnHiddenScales = defineCheck<{ period: Words; scale: string }>({
  id: 'rollup-on-hidden-scales',
  severity: 'error',
  message: {
    vi: ({ period, scale }) =>
      `mức của ${period.vi} đòi điểm, mà “${scale}” chỉ xếp mức (shown: false), nên ai chấm theo đó không xếp loại ${period.vi} được`,
    en: ({ period, scale }) =>
      `a level of the ${period.en} asks for points, but “${scale}” comes to levels alone (shown: false), so whoever it rates is not rated there`,
  },
  help: {
    vi: () => 'hãy đặt điều kiện theo mức của các kỳ: share, count hoặc none',
    en: () => 'ask for the levels of the parts instead: share, count or none',
  },
  *inWeek({ period, due }, workspace) {
    const hidden = due.subjects.find(({ choice }) => choice.criteria?.scale.isShown === false)?.choice.criteria;
    const regulation = hidden && regulationFor(period, workspace);
    if (!hidden || !regulation) return;
    const own = lineageOf(regulation, workspace.regulations).filter(({ isShipped }) => !isShipped);
    // The same words every period, so that they are said once.
    for (const block of own.flatMap(({ blocks }) => blocks)) {
      const [first] = conditionsOnPoints(block);
      const facts = { period: kindInWords(block.kind.value), scale: hidden.title.value };
      if (first) yield { at: first.kind.place, facts };
    }
  },
});
