import { defineCheck } from '../../checking/check.ts';
import { withoutWhom } from '../../checking/whom.ts';

/** An item of a decision that names neither a member nor a unit, or both, so that nobody can tell whom it is about. */
export const decisionForNobody = defineCheck<{ isBoth: boolean }>({
  id: 'decision-for-nobody',
  severity: 'error',
  message: {
    vi: ({ isBoth }) =>
      isBoth
        ? 'một dòng quyết định ghi cả member lẫn unit, nên không rõ quyết định cho ai'
        : 'một dòng quyết định không ghi mã cá nhân hay tập thể, nên không áp dụng cho ai',
    en: ({ isBoth }) =>
      isBoth ? 'this names both a member and a unit' : 'this names nobody, so it is a decision about no one',
  },
  help: {
    vi: ({ isBoth }) =>
      isBoth ? 'hãy tách thành hai dòng, mỗi dòng một mã' : 'hãy ghi thêm member: MÃ-NGƯỜI hoặc unit: MÃ-PHÒNG',
    en: ({ isBoth }) => (isBoth ? 'write two items, one for each' : 'add member: MEMBER or unit: UNIT'),
  },
  *inWorkspace({ decisions }) {
    for (const { node } of decisions) yield* withoutWhom(node.get('results'));
  },
});
