import { type AwardCalled, callerOfAwards } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';

/** An award without the number of a decision: it proves nothing until somebody finds the paper. */
export const awardWithoutDecision = defineCheck<AwardCalled & { who: string }>({
  id: 'award-without-decision',
  severity: 'warning',
  counted: { vi: 'khen thưởng chưa có số quyết định', en: 'awards without a decision' },
  message: {
    vi: ({ who, award, period }) =>
      `“${award}” ${period.vi} của ${who} chưa có số quyết định, nên chưa làm minh chứng được`,
    en: ({ who, award, period }) =>
      `“${award}” of ${who} for ${period.en} has no number of a decision, so it proves nothing yet`,
  },
  help: {
    vi: () => 'hãy tìm quyết định và ghi decision: SỐ',
    en: () => 'find the decision and write decision: NUMBER',
  },
  *inWorkspace(workspace) {
    const called = callerOfAwards(workspace);
    for (const record of workspace.awards.flatMap(({ records }) => records)) {
      const { award, period, decision, node, subject } = record;
      if (decision) continue;
      const facts = { who: calledIn(workspace, record), ...called(award.value, period) };
      const at = (node.get('decision') ?? node).place;
      yield { at, facts, about: { subject: subject.value, period: period.value } };
    }
  },
});
