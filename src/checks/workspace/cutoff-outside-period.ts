import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';

/** A cut-off whose last week is no part of the period it is for. */
export const cutoffOutsidePeriod = defineCheck<{ period: string; last: string; isBefore: boolean }>({
  id: 'cutoff-outside-period',
  severity: 'error',
  message: {
    vi: ({ period, last, isBefore }) =>
      `kỳ “${period}” chốt số liệu ở “${last}”, mà “${last}” ${isBefore ? 'đứng trước' : 'đứng sau'} cả kỳ`,
    en: ({ period, last, isBefore }) =>
      `“${period}” is cut off at “${last}”, which lies ${isBefore ? 'before' : 'after'} it`,
  },
  help: {
    vi: ({ period }) => `hãy ghi ở last một kỳ chấm điểm nằm trong kỳ ${period}`,
    en: ({ period }) => `write a scored period inside ${period} at last`,
  },
  *inWorkspace({ settings, calendar }) {
    for (const { period, last } of settings.calendar.cutoffs) {
      const whole = periodOf(period.value);
      const end = periodOf(last.value);
      if (!whole || !end) continue; // `calendar-period-unknown`, `malformed-period`
      const day = calendar.decidingDay(end);
      if (whole.from <= day && day <= whole.to) continue;
      yield { at: last.place, facts: { period: period.value, last: last.value, isBefore: day < whole.from } };
    }
  },
});
