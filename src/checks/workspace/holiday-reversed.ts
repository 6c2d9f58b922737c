import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { isReversed } from '../../model/span.ts';

/** Days off that end before they begin, and so are none. */
export const holidayReversed = defineCheck<{ from: Day; to: Day }>({
  id: 'holiday-reversed',
  severity: 'error',
  message: {
    vi: ({ from, to }) => `đợt nghỉ kết thúc ngày ${dateInWords(to)}, trước ngày bắt đầu ${dateInWords(from)}`,
    en: ({ from, to }) => `these days off end on ${to}, before they begin on ${from}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày from và to', en: () => 'look at the two dates again, from and to' },
  *inWorkspace({ settings: { calendar } }) {
    for (const span of calendar.holidays) {
      if (isReversed(span)) yield { at: span.to.place, facts: { from: span.from.value, to: span.to.value } };
    }
  },
});
