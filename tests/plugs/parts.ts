import type { AwardConditionKind } from '../../src/candidates/conditions/condition-kind.ts';
import { notRated } from '../../src/candidates/conditions/not-rated.ts';
import type { AwardCondition } from '../../src/model/award.ts';

/** Rated in so many parts of the period. */
export const parts: AwardConditionKind = {
  id: 'parts',
  written: {
    words: {
      vi: ['Số kỳ được chấm', 'Được chấm trong ít nhất chừng ấy kỳ'],
      en: ['Parts', 'Rated in so many parts of the period'],
    },
    example: '{rated: 3}',
    keys: [
      {
        name: 'rated',
        words: { vi: ['Số kỳ', 'Số kỳ ít nhất'], en: ['Rated', 'The least number'] },
        example: '3',
        shape: { type: 'integer', minimum: 1 },
        needed: '3',
      },
    ],
  },
  only: 'member',
  lackedAlone: { vi: 'Chỉ thiếu kỳ được chấm', en: 'Rated too seldom' },
  asked: (condition, { part }) => ({
    vi: `được chấm ít nhất ${wanted(condition)} ${part.vi}`,
    en: `rated in ${wanted(condition)} ${part.en}s`,
  }),
  finding(condition, { result }, { names: { part } }) {
    const rated = result?.working?.rated.length ?? 0;
    if (!result || rated === 0) return notRated(result);
    const found = { vi: `${rated} ${part.vi}`, en: `${rated} ${part.en}s` };
    if (rated >= wanted(condition)) return { verdict: 'met', found, place: undefined };
    return { verdict: 'unmet', found, place: undefined, lacking: { vi: `mới có ${found.vi}`, en: `only ${found.en}` } };
  },
};

function wanted({ bounds }: AwardCondition): number {
  return bounds.get('rated')?.value.floor ?? 1;
}
