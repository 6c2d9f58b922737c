import type { Words } from '../base/locale.ts';
import { kindInWords } from '../calendar/kind-words.ts';
import { text } from '../model/field.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import { exampleRolled } from '../scoring/rollup/example.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { defineProof } from './proof.ts';

/** An example of a regulation that nothing can be worked out from: of a kind of period it does not sum up, or of the wrong number of parts. */
export const regulationExampleUnusable = defineProof<{ why: Words }>({
  id: 'regulation-example-unusable',
  severity: 'error',
  message: {
    vi: ({ why }) => `ví dụ này không tính được: ${why.vi}`,
    en: ({ why }) => `nothing can be worked out from this example: ${why.en}`,
  },
  help: {
    vi: () => 'hãy ghi loại kỳ mà quy chế tổng hợp, với đủ các kỳ thành phần',
    en: () => 'give a kind of period that the regulation sums up, with all of its parts',
  },
  *inExamples({ ownRegulations, regulations, unsound }) {
    if (unsound.has('regulation')) return; // what is missing may be what could not be read
    for (const regulation of ownRegulations) {
      const rules = rulesOf(regulation, regulations);
      for (const example of regulation.node.get('examples')?.items() ?? []) {
        const period = text(example.get('period'));
        if (!period || exampleRolled(example, rules)) continue;
        yield { at: period.place, facts: { why: whyNot(period, example, rules) } };
      }
    }
  },
});

function whyNot({ value }: Located<string>, example: Node, { blocks }: Rules): Words {
  const weights = blocks.get(value)?.points?.weights.length;
  if (weights !== undefined) {
    const parts = [...(example.get('parts')?.items() ?? [])].length;
    return {
      vi: `có ${parts} kỳ thành phần mà có ${weights} hệ số`,
      en: `parts are ${parts}, but weights are ${weights}`,
    };
  }
  const { vi, en } = kindInWords(value);
  return { vi: `quy chế không nói cách tổng hợp ${vi}`, en: `the regulation does not sum up a ${en}` };
}
