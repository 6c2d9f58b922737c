import { defineCheck } from '../../checking/check.ts';

/** A practice recognised without the number of a decision: no title can rest on it until somebody finds the paper. */
export const practiceWithoutDecision = defineCheck<{ title: string }>({
  id: 'practice-without-decision',
  severity: 'warning',
  counted: { vi: 'sáng kiến chưa có số quyết định', en: 'practices without a decision' },
  message: {
    vi: ({ title }) =>
      `sáng kiến “${title}” được công nhận mà chưa có số quyết định, nên chưa đủ minh chứng để xét danh hiệu`,
    en: ({ title }) => `“${title}” is recognised without the number of a decision, so no title can rest on it yet`,
  },
  help: {
    vi: () => 'hãy ghi số quyết định, decision: SỐ; nếu chưa công nhận thì bỏ mục recognised',
    en: () => 'write decision: NUMBER; take recognised out if it is not recognised yet',
  },
  *inWorkspace({ practices }) {
    for (const { recognised, title } of practices) {
      if (!recognised || recognised.decision) continue;
      const at = (recognised.node.get('decision') ?? recognised.node).place;
      yield { at, facts: { title: title.value } };
    }
  },
});
