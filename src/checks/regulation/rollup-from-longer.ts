import type { Words } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { isBackwards, linksFrom } from '../../checking/rollup-links.ts';
import { blocksOf } from '../../model/regulation.ts';

/** A period is summed up from periods that are not shorter. */
export const rollupFromLonger = defineCheck<{ kind: Words; from: Words }>({
  id: 'rollup-from-longer',
  severity: 'error',
  message: {
    vi: ({ kind, from }) => `${kind.vi} không thể tổng hợp từ ${from.vi}, vì ${from.vi} không ngắn hơn`,
    en: ({ kind, from }) => `a ${kind.en} cannot be summed up from a ${from.en}, which is not shorter`,
  },
  help: {
    vi: () => 'ở mục from hãy ghi loại kỳ ngắn hơn, ví dụ from: week',
    en: () => 'let from name a shorter kind of period, such as from: week',
  },
  *inWorkspace({ ownRegulations, regulations }) {
    for (const regulation of ownRegulations) {
      const all = blocksOf(regulation, regulations);
      for (const block of regulation.blocks) {
        const isCycle = linksFrom(block, all).at(-1) === block.kind.value; // `rollup-cycle` reports it
        if (!isBackwards(block) || isCycle) continue;
        yield {
          at: block.from.place,
          facts: { kind: kindInWords(block.kind.value), from: kindInWords(block.from.value) },
        };
      }
    }
  },
});
