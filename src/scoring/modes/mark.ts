import { Exact } from '../../base/exact.ts';
import { same } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { POINTS } from './mark-part.ts';
import { type Mode, UNSAID } from './mode.ts';

/** Points given outright, from 0 to the maximum. */
export const mark: Mode = {
  id: 'mark',
  gloss: 'cho điểm',
  called: { vi: 'Chấm điểm', en: 'Points' },
  keys: [UNSAID],
  said: {
    vi: ({ max }) => `chấm từ 0 đến ${asWritten(max.value, 'vi')} điểm`,
    en: ({ max }) => `a mark from 0 to ${asWritten(max.value, 'en')}`,
  },
  judged: { vi: () => 'Đạt / Đạt một phần / Không đạt', en: () => 'met / partly met / not met' },
  typing: {
    how: { vi: 'chấm bằng một con số', en: 'takes points' },
    parts: () => POINTS,
    formula: (_, [cell]) => `N(${cell})`,
    write({ max }, { text, kind }) {
      // A number in quotes needs only to lose them.
      if (kind === 'quoted' && /^\d+(?:\.\d+)?$/.test(text))
        return { vi: `${text}, không có dấu ngoặc kép`, en: `${text}, without quotes` };
      const [, meant] = /^\+?(\d*\.?\d+)$/.exec(text) ?? [];
      if (meant) return same(meant.replace(/^\./, '0.'));
      return { vi: `một số từ 0 đến ${max.value}`, en: `a number from 0 to ${max.value}` };
    },
  },
  gives: () => ({ is: 'steps' }),
  points: (node) => (node.kind === 'number' ? Exact.parse(node.text) : undefined),
};
