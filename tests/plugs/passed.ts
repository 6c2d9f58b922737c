import { Exact } from '../../src/base/exact.ts';
import { type Mode, UNSAID } from '../../src/scoring/modes/mode.ts';

/** All or nothing: the maximum for “Tốt”. */
export const passed: Mode = {
  id: 'passed',
  gloss: 'được hay không',
  keys: [UNSAID],
  said: { vi: () => 'Tốt thì đủ điểm, còn lại 0 điểm', en: () => 'full points for Tốt, else none' },
  typing: {
    how: { vi: 'chấm được hay không', en: 'takes a word' },
    write: () => ({ vi: 'Tốt', en: 'Tốt' }),
    parts: () => [{ takes: 'choice', choices: ['Tốt', 'Khá'] }],
  },
  judged: { vi: () => 'theo kết quả', en: () => 'by the result' },
  gives: ({ max }) => ({
    is: 'values',
    values: [
      { mark: 'Tốt', points: max.value },
      { mark: 'Khá', points: Exact.zero },
    ],
  }),
  points: (node, { max }) => (node.text === 'Tốt' ? max.value : Exact.zero),
};
