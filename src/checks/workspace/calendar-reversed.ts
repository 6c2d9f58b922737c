import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';

/** The last period that is scored lies before the first; it closes nothing then. */
export const calendarReversed = defineCheck<{ start: string; end: string }>({
  id: 'calendar-reversed',
  severity: 'error',
  message: {
    vi: ({ start, end }) => `kỳ chấm cuối “${end}” đứng trước kỳ bắt đầu chấm “${start}”, nên coi như chưa ghi`,
    en: ({ start, end }) => `the end “${end}” lies before the start “${start}”, so it counts as left out`,
  },
  help: {
    vi: () => 'hãy sửa start hoặc end; chưa biết kỳ cuối thì bỏ end',
    en: () => 'mend start or end; leave end out while it is not known',
  },
  inWorkspace({ settings: { calendar } }) {
    const start = periodOf(calendar.start?.value ?? '');
    const end = periodOf(calendar.end?.value ?? '');
    if (!start || !end || !calendar.end || end.to >= start.from) return; // `calendar-period-unknown`
    return { at: calendar.end.place, facts: { start: start.id, end: end.id } };
  },
});
