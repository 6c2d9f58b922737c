import { pointsInWords } from '../../src/base/number-words.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { ConditionKind } from '../../src/scoring/conditions/condition-kind.ts';

/** A group with nothing lost: it says at which points of the group its answer changes, so that every sheet is gone through by it. */
export const full: ConditionKind = {
  id: 'full',
  written: {
    words: { vi: ['Nhóm đủ điểm', 'Nhóm phải đạt điểm tối đa'], en: ['Full', 'The group has all its points'] },
    example: '{id: B}',
    keys: [
      {
        name: 'id',
        words: { vi: ['Mã nhóm', 'Mã của nhóm tiêu chí'], en: ['Group id', 'Id of the group'] },
        example: 'B',
        shape: { $ref: '#/$defs/criterionId' },
        needed: 'B',
        names: 'group',
      },
    ],
  },
  asks: (condition) => ({ of: 'group', id: idOf(condition), cuts: (max) => [max] }),
  holds(condition, totals) {
    const group = totals.group(idOf(condition));
    return group?.points.equals(group.max) ?? false;
  },
  asked: (condition) => ({ vi: `nhóm ${idOf(condition)} đủ điểm`, en: `all of group ${idOf(condition)}` }),
  found(condition, totals) {
    const points = totals.group(idOf(condition))?.points;
    return { vi: points ? pointsInWords(points, 'vi') : '', en: points ? pointsInWords(points, 'en') : '' };
  },
  failing: (condition) => ({
    vi: `nhóm ${idOf(condition)} chưa đủ điểm`,
    en: `group ${idOf(condition)} lost something`,
  }),
};

function idOf({ words }: Condition): string {
  return words.get('id') ?? '';
}
