import { type Day, isDay } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { heldWithin } from '../../model/work-calendar.ts';

interface Facts {
  held: Day;
  period: Period;
  from: Day;
  to: Day;
}

/** A briefing on a day that does not belong to its period, which often is last week's date left standing. */
export const heldOutsidePeriod = defineCheck<Facts>({
  id: 'held-outside-period',
  severity: 'error',
  message: {
    vi: ({ held, period: { id, kind } }) => `ngày giao ban ${held} không thuộc ${kind.words.vi.kind} ${id}`,
    en: ({ held, period: { id, kind } }) => `the briefing of ${held} is not in ${kind.words.en.kind} ${id}`,
  },
  help: {
    vi: ({ from, to }) => `hãy ghi một ngày từ ${from} đến ${to}`,
    en: ({ from, to }) => `write a day from ${from} to ${to}`,
  },
  *inWeek({ period, briefings }) {
    const { from, to } = heldWithin(period);
    for (const { held } of briefings) {
      if (!held || !isDay(held.value)) continue; // `malformed-date`
      if (held.value < from || held.value > to) yield { at: held.place, facts: { held: held.value, period, from, to } };
    }
  },
});
