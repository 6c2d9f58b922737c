import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';

/** An exemplar that nobody has decided on yet, or whose decision has no number or day. */
export const exemplarWithoutDecision = defineCheck<{ who: string }>({
  id: 'exemplar-without-decision',
  severity: 'warning',
  counted: { vi: 'điển hình chưa có quyết định', en: 'examples without a decision' },
  message: {
    vi: ({ who }) => `${who} được chọn làm điển hình mà chưa có số và ngày quyết định`,
    en: ({ who }) => `${who} is chosen as an exemplar, but the decision has no number or day`,
  },
  help: {
    vi: () => 'hãy ghi chosen: {date: NĂM-THÁNG-NGÀY, decision: SỐ}',
    en: () => 'write chosen: {date: YYYY-MM-DD, decision: NUMBER}',
  },
  *inWorkspace(workspace) {
    for (const exemplar of workspace.exemplars) {
      const { chosen, node, subject, id } = exemplar;
      if (chosen?.date && chosen.decision) continue;
      const at = node.get('chosen')?.place ?? id.place;
      yield { at, facts: { who: calledIn(workspace, exemplar) }, about: { subject: subject.value } };
    }
  },
});
