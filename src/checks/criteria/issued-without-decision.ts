import { defineCheck } from '../../checking/check.ts';

/** Criteria said to be issued, without the decision that issued them. */
export const issuedWithoutDecision = defineCheck<{ title: string }>({
  id: 'issued-without-decision',
  severity: 'warning',
  message: {
    vi: ({ title }) => `“${title}” ghi là đã ban hành nhưng chưa ghi quyết định nào`,
    en: ({ title }) => `“${title}” is said to be issued, but by no decision`,
  },
  help: {
    vi: () => 'hãy thêm một dòng, ví dụ issued: {date: 2016-09-30, decision: 58/QĐ-BDT}',
    en: () => 'add a line, such as issued: {date: 2016-09-30, decision: 58/QĐ-BDT}',
  },
  *inWorkspace({ criteria }) {
    for (const { title, status, issued } of criteria) {
      if (status.value === 'issued' && !issued) yield { at: status.place, facts: { title: title.value } };
    }
  },
});
