import { text } from '../../src/model/field.ts';
import { type Key, needed } from '../../src/model/key.ts';
import { number } from '../../src/model/mark-as-typed.ts';
import type { Mode } from '../../src/scoring/modes/mode.ts';

const OF: Key = {
  name: 'of',
  words: { vi: ['Như tiêu chí', 'Mã tiêu chí được chấm bằng số điểm'], en: ['Of', 'The criterion that is marked'] },
  example: 'A2',
  shape: { type: 'string' },
};

/** As many points as another criterion of the sheet was given, which nobody types twice. */
export const alike: Mode = {
  id: 'alike',
  gloss: 'như tiêu chí khác',
  keys: [needed(OF)],
  said: { vi: ({ node }) => `bằng điểm ${node.get('of')?.text}`, en: ({ node }) => `as ${node.get('of')?.text}` },
  judged: { vi: () => 'theo kết quả', en: () => 'by the result' },
  gives: () => ({ is: 'shares', written: String }),
  computing: {
    computed({ node, max }, { mark }) {
      const given = mark(text(node.get('of'))?.value ?? '');
      const points = given && number(given);
      if (!points || points.isMore(max.value)) return undefined;
      return { points, said: { vi: `như ${node.get('of')?.text}`, en: `as ${node.get('of')?.text}` } };
    },
    lacking: () => ({
      id: 'criterion-not-scored',
      words: { vi: 'tiêu chí kia chưa chấm', en: 'the other criterion has no mark' },
    }),
    from: { vi: 'tiêu chí khác', en: 'another criterion' },
    onSheet: { vi: 'tự tính', en: 'computed' },
  },
};
