import type { Words } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { isBackwards } from '../../checking/rollup-links.ts';
import { baseOf, blocksOf, isComplete } from '../../model/regulation.ts';

/** A period is summed up from periods that are neither scored nor summed up themselves. */
export const rollupWithoutParts = defineCheck<{ kind: Words; from: Words; base: Words; key: string }>({
  id: 'rollup-without-parts',
  severity: 'error',
  message: {
    vi: ({ kind, from, base }) =>
      `${kind.vi} tổng hợp từ ${from.vi}, nhưng quy chế chấm theo ${base.vi} và không nói cách tổng hợp ${from.vi}`,
    en: ({ kind, from, base }) =>
      `the ${kind.en} is summed up from ${from.en}s, but the regulation scores by ${base.en} and says nothing of ${from.en}s`,
  },
  help: {
    vi: ({ key, base }) => `hãy thêm mục ${key} vào rollup, hoặc tổng hợp thẳng từ ${base.vi}`,
    en: ({ key, base }) => `add ${key} to rollup, or sum up from the ${base.en}`,
  },
  *inWorkspace({ ownRegulations, regulations, unsound }) {
    if (unsound.has('regulation')) return; // what is missing may be what could not be read
    for (const regulation of ownRegulations) {
      if (!isComplete(regulation, regulations)) continue; // `extends-unknown`, `extends-cycle`
      const all = blocksOf(regulation, regulations);
      const base = baseOf(regulation, regulations);
      for (const block of all.values()) {
        const key = block.from.value;
        if (key === base || all.has(key) || isBackwards(block)) continue;
        const isOwn = regulation.blocks.includes(block);
        const at = isOwn ? block.from.place : (regulation.base ?? regulation.id).place;
        const [kind, from] = [kindInWords(block.kind.value), kindInWords(key)];
        yield { at, facts: { kind, from, base: kindInWords(base), key } };
      }
    }
  },
});
