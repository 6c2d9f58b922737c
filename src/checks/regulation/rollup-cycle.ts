import type { Words } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { isBackwards, linksFrom } from '../../checking/rollup-links.ts';
import { blocksOf } from '../../model/regulation.ts';

/** Periods that are each summed up from the other, so that neither can be the first. */
export const rollupCycle = defineCheck<{ circle: readonly Words[] }>({
  id: 'rollup-cycle',
  severity: 'error',
  message: {
    vi: ({ circle }) => `các kỳ tổng hợp vòng quanh lẫn nhau: ${circle.map(({ vi }) => vi).join(' từ ')}`,
    en: ({ circle }) => `periods are summed up from one another: ${circle.map(({ en }) => en).join(' from ')}`,
  },
  help: {
    vi: () => 'ở mục from hãy ghi loại kỳ ngắn hơn, ví dụ from: week',
    en: () => 'let from name a shorter kind of period, such as from: week',
  },
  *inWorkspace({ ownRegulations, regulations }) {
    for (const regulation of ownRegulations) {
      const all = blocksOf(regulation, regulations);
      for (const block of regulation.blocks) {
        const links = linksFrom(block, all);
        if (!isBackwards(block) || links.at(-1) !== block.kind.value) continue;
        yield { at: block.from.place, facts: { circle: links.map(kindInWords) } };
      }
    }
  },
});
