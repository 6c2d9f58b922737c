import { dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { isReversed } from '../../model/span.ts';

/** Criteria that end before they begin, and so apply on no day. */
export const effectiveReversed = defineCheck<{ from: string; to: string }>({
  id: 'effective-reversed',
  severity: 'error',
  message: {
    vi: ({ from, to }) => `thang điểm hết hiệu lực ngày ${dateInWords(to)}, trước ngày bắt đầu ${dateInWords(from)}`,
    en: ({ from, to }) => `the criteria end on ${to}, before they begin on ${from}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày from và to', en: () => 'look at the two dates again, from and to' },
  *inWorkspace({ criteria }) {
    for (const { effective } of criteria) {
      if (!isReversed(effective)) continue;
      yield { at: effective.to.place, facts: { from: effective.from.value, to: effective.to.value } };
    }
  },
});
