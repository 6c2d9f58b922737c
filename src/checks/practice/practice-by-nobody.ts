import { defineCheck } from '../../checking/check.ts';
import { withoutWhom } from '../../checking/whom.ts';

/** An author of a practice who is neither a member nor a unit, or both at once. */
export const practiceByNobody = defineCheck<{ isBoth: boolean }>({
  id: 'practice-by-nobody',
  severity: 'error',
  message: {
    vi: ({ isBoth }) =>
      isBoth
        ? 'một tác giả ghi cả member lẫn unit, nên không rõ là ai'
        : 'một tác giả không ghi mã cá nhân hay tập thể, nên không tính cho ai',
    en: ({ isBoth }) =>
      isBoth ? 'this author is both a member and a unit' : 'this author is neither a member nor a unit',
  },
  help: {
    vi: ({ isBoth }) => (isBoth ? 'hãy tách thành hai tác giả' : 'hãy ghi [MÃ-NGƯỜI] hoặc [{unit: MÃ-PHÒNG}]'),
    en: ({ isBoth }) => (isBoth ? 'write two authors' : 'write [MEMBER] or [{unit: UNIT}]'),
  },
  *inWorkspace({ practices }) {
    for (const { node } of practices) yield* withoutWhom(node.get('authors'));
  },
});
