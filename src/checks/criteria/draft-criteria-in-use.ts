import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { CriteriaStatus } from '../../declared/kinds/criteria.ts';

/** Sheets are scored by criteria that are not issued yet: whatever is printed is stamped a draft. */
export const draftCriteriaInUse = defineCheck<{ title: string; status: string }>({
  id: 'draft-criteria-in-use',
  severity: 'warning',
  counted: { vi: 'thang điểm dự thảo đang dùng để chấm', en: 'draft scales in use' },
  message: {
    vi: ({ title, status }) => `“${title}” ${stateOf(status).vi} mà đang dùng để chấm, nên mọi bảng in ra là dự thảo`,
    en: ({ title, status }) => `“${title}” ${stateOf(status).en} and scores sheets already, so every table is a draft`,
  },
  help: {
    vi: () => 'khi đã có quyết định, hãy ghi status: issued và thêm issued: {date: NGÀY, decision: SỐ QUYẾT ĐỊNH}',
    en: () => 'once it is decided, write status: issued and add issued: {date: DAY, decision: NUMBER}',
  },
  *inWeek({ due, briefings }) {
    if (briefings.length === 0) return;
    // The same words every week, so that they are said once.
    const inUse = due.subjects.flatMap(({ choice }) => (choice.criteria && choice.isDraft ? choice.criteria : []));
    for (const { title, status } of new Set(inUse)) {
      yield { at: status.place, facts: { title: title.value, status: status.value } };
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
