import { Exact } from '../../src/base/exact.ts';
import type { Mode } from '../../src/scoring/modes/mode.ts';

/** The share of its points that one's own collective earned in the same period. */
export const ownUnit: Mode = {
  id: 'own-unit',
  gloss: 'theo tập thể',
  keys: [],
  said: { vi: () => 'theo điểm của phòng', en: () => 'by the points of the division' },
  judged: { vi: () => 'theo kết quả', en: () => 'by the result' },
  gives: () => ({ is: 'shares', written: String }),
  computing: {
    restsOn: (_, subject, leading) => [leading.unitOf(subject) ?? []].flat(),
    computed({ max }, { results }) {
      const [unit] = results();
      const points = unit?.points?.times(max.value).over(Exact.of('100'));
      return points && { points, said: { vi: `phòng được ${unit?.points}`, en: `the division has ${unit?.points}` } };
    },
    lacking: () => ({
      id: 'no-rated-unit',
      words: { vi: 'phòng chưa có điểm', en: 'the division has no points' },
    }),
    from: { vi: 'điểm của phòng', en: 'the points of the division' },
    onSheet: { vi: 'tự tính', en: 'computed' },
  },
};
