import { Exact } from '../../src/base/exact.ts';
import type { Mode } from '../../src/scoring/modes/mode.ts';

/** The share of its points that one's own collective earned in the same period. */
export const ownUnit: Mode = {
  id: 'own-unit',
  gloss: 'theo tập thể',
  keys: [],
  said: { vi: () => 'theo điểm của phòng', en: () => 'by the points of the division' },
  gives: () => ({ is: 'shares', written: String }),
  computing: {
    computed({ max }, { subject, scored }) {
      const unit = scored('unit')?.find((one) => one.subject.id === subject.unit?.id.value);
      const points = unit?.points?.times(max.value).over(Exact.of('100'));
      return points && { points, said: { vi: `phòng được ${unit?.points}`, en: `the division has ${unit?.points}` } };
    },
    lacking: { vi: 'phòng chưa có điểm', en: 'the division has no points' },
    from: { vi: 'điểm của phòng', en: 'the points of the division' },
    onSheet: { vi: 'tự tính', en: 'computed' },
  },
};
