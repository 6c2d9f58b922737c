import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';

/** A skipped period that is not scored anyway: before the start or after the end. */
export const skipOutsideCalendar = defineCheck<{ period: string; start: string | undefined }>({
  id: 'skip-outside-calendar',
  severity: 'warning',
  counted: { vi: 'kỳ bỏ qua nằm ngoài thời gian chấm', en: 'periods skipped outside of scoring' },
  message: {
    vi: ({ period, start }) =>
      `kỳ “${period}” ${start ? `đứng trước kỳ bắt đầu chấm ${start}` : 'đứng sau kỳ chấm cuối'}, vốn đã không chấm`,
    en: ({ period, start }) =>
      `“${period}” ${start ? `lies before the start ${start}` : 'lies after the end'} and is not scored anyway`,
  },
  help: {
    vi: () => 'hãy xóa dòng này, hoặc sửa năm nếu gõ nhầm',
    en: () => 'delete the line, or correct the year where it is a slip',
  },
  *inWorkspace({ settings: { calendar } }) {
    const start = periodOf(calendar.start?.value ?? '');
    const end = periodOf(calendar.end?.value ?? '');
    if (start && end && end.to < start.from) return; // `calendar-reversed`
    for (const { period } of calendar.skip) {
      const skipped = periodOf(period.value);
      if (!skipped) continue; // `calendar-period-unknown`
      const isBefore = start !== undefined && skipped.to < start.from;
      if (!isBefore && !(end && skipped.from > end.to)) continue;
      yield { at: period.place, facts: { period: period.value, start: isBefore ? start.id : undefined } };
    }
  },
});
