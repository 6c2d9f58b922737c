import { defineCheck } from '../../checking/check.ts';

/** Criteria said to be issued, without the decision that issued them. */
export const issuedWithoutDecision = defineCheck<{ title: string }>({
  id: 'issued-without-decision',
  severity: 'warning',
  counted: { vi: 'thang điểm ban hành chưa ghi quyết định', en: 'scales issued without a decision' },
  message: {
    vi: ({ title }) => `“${title}” ghi là đã ban hành nhưng chưa ghi quyết định nào`,
    en: ({ title }) => `“${title}” is said to be issued, but by no decision`,
  },
  help: {
    vi: () => 'hãy thêm một dòng: issued: {date: NĂM-THÁNG-NGÀY, decision: SỐ}',
    en: () => 'add a line: issued: {date: YYYY-MM-DD, decision: NUMBER}',
  },
  *inWorkspace({ criteria }) {
    for (const { title, status, issued } of criteria) {
      if (status.value === 'issued' && !issued) yield { at: status.place, facts: { title: title.value } };
    }
  },
});
