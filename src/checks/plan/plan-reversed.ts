import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { isReversed } from '../../model/span.ts';

/** A plan that would end before it begins. */
export const planReversed = defineCheck<{ from: Day; to: Day }>({
  id: 'plan-reversed',
  severity: 'error',
  message: {
    vi: ({ from, to }) => `kế hoạch kết thúc ngày ${dateInWords(to)}, trước ngày bắt đầu ${dateInWords(from)}`,
    en: ({ from, to }) => `the plan ends on ${to}, before it begins on ${from}`,
  },
  help: { vi: () => 'xem lại mục from và to', en: () => 'look at from and to' },
  *inWorkspace({ plans }) {
    for (const { span } of plans)
      if (isReversed(span)) yield { at: span.to.place, facts: { from: span.from.value, to: span.to.value } };
  },
});
