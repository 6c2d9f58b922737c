import type { Words } from '../../base/locale.ts';
import { kindOf, periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Settings } from '../../model/settings.ts';
import type { Located } from '../../source/located.ts';

/** The agency's calendar names a period that there never was: 2017-W53, 2016-13. */
export const calendarPeriodUnknown = defineCheck<{ period: string }>({
  id: 'calendar-period-unknown',
  severity: 'error',
  message: {
    vi: ({ period }) => `lịch không có kỳ “${period}”`,
    en: ({ period }) => `the calendar has no “${period}”`,
  },
  help: { vi: ({ period }) => ways(period)?.vi, en: ({ period }) => ways(period)?.en },
  *inWorkspace({ settings }) {
    for (const { value, place } of periodsIn(settings)) {
      if (kindOf(value) && !periodOf(value)) yield { at: place, facts: { period: value } }; // else `malformed-period`
    }
  },
});

function periodsIn(settings: Settings): Located<string>[] {
  const { start, end, skip } = settings.calendar;
  const cutoffs = settings.calendar.cutoffs.flatMap(({ period, last }) => [period, last]);
  return [...(start ? [start] : []), ...(end ? [end] : []), ...skip.map(({ period }) => period), ...cutoffs];
}

function ways(period: string): Words | undefined {
  return kindOf(period)?.inYear?.(period.slice(0, 4));
}
