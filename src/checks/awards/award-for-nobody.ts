import { defineCheck } from '../../checking/check.ts';
import { withoutWhom } from '../../checking/whom.ts';

/** A line of an awards file that names neither a member nor a unit, or both: it counts for nobody. */
export const awardForNobody = defineCheck<{ isBoth: boolean }>({
  id: 'award-for-nobody',
  severity: 'error',
  message: {
    vi: ({ isBoth }) =>
      isBoth
        ? 'một dòng khen thưởng ghi cả member lẫn unit, nên không rõ của ai'
        : 'một dòng khen thưởng không ghi mã cá nhân hay tập thể, nên không tính cho ai',
    en: ({ isBoth }) => (isBoth ? 'this names both a member and a unit' : 'this names nobody, so it counts for no one'),
  },
  help: {
    vi: ({ isBoth }) =>
      isBoth ? 'hãy tách thành hai dòng, mỗi dòng một mã' : 'hãy ghi thêm member: MÃ-NGƯỜI hoặc unit: MÃ-PHÒNG',
    en: ({ isBoth }) => (isBoth ? 'write two items, one for each' : 'add member: MEMBER or unit: UNIT'),
  },
  *inWorkspace({ awards }) {
    for (const { node } of awards) {
      for (const list of ['titles', 'commendations', 'gaps']) yield* withoutWhom(node.get(list));
    }
  },
});
