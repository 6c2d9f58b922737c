import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { CriteriaStatus } from '../../declared/kinds/criteria.ts';

/** Sheets are scored by criteria that are not issued yet: whatever is printed is stamped a draft. */
export const draftCriteriaInUse = defineCheck<{ title: string; status: string; named: string }>({
  id: 'draft-criteria-in-use',
  severity: 'warning',
  counted: { vi: 'tuần, kỳ chấm theo thang điểm dự thảo', en: 'periods scored by a draft' },
  message: {
    vi: ({ title, status }) => `“${title}” ${stateOf(status).vi} mà đang dùng để chấm, nên mọi bảng in ra là dự thảo`,
    en: ({ title, status }) => `“${title}” ${stateOf(status).en} and scores sheets already, so every table is a draft`,
  },
  help: {
    vi: ({ status, named }) =>
      status === 'approved'
        ? `ký quyết định xong thì ghi số, ngày: emul criteria issue ${named}`
        : `Hội đồng thông qua thì ghi: emul criteria approve ${named}; ký quyết định xong: emul criteria issue ${named}`,
    en: ({ status, named }) =>
      status === 'approved'
        ? `once its decision is signed: emul criteria issue ${named}`
        : `once the Council has approved it: emul criteria approve ${named}; once its decision is signed: emul criteria issue ${named}`,
  },
  *inWeek({ due, briefings }) {
    if (briefings.length === 0) return;
    // The same words every week, so that they are said once.
    const inUse = due.subjects.flatMap(({ choice }) => (choice.criteria && choice.isDraft ? choice.criteria : []));
    for (const { id, edition, title, status } of new Set(inUse)) {
      yield {
        at: status.place,
        facts: { title: title.value, status: status.value, named: `${id.value}@${edition?.value ?? 1}` },
      };
    }
  },
});

const STATES: Readonly<Record<string, Words>> = {
  draft: { vi: 'còn là dự thảo', en: 'is a draft' },
  consulting: { vi: 'còn đang lấy ý kiến', en: 'is still being consulted on' },
  approved: { vi: 'đã thông qua nhưng chưa ban hành', en: 'is approved but not issued' },
} satisfies Partial<Record<CriteriaStatus, Words>>;

function stateOf(status: string): Words {
  return STATES[status] ?? { vi: 'chưa ban hành', en: 'is not issued' };
}
