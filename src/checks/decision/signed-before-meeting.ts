import { type Day, dateInWords, isDay } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';

/** A decision signed before the Council met on it: one of the two days is wrong. */
export const signedBeforeMeeting = defineCheck<{ signed: Day; held: Day }>({
  id: 'signed-before-meeting',
  severity: 'error',
  message: {
    vi: ({ signed, held }) =>
      `quyết định ghi ký ngày ${dateInWords(signed)}, trước ngày Hội đồng họp (${dateInWords(held)})`,
    en: ({ signed, held }) => `the decision is said to be signed on ${signed}, before the Council met on ${held}`,
  },
  help: {
    vi: () => 'xem lại biên bản và quyết định, sửa mục held hoặc signed',
    en: () => 'look at the minutes and the decision, and mend held or signed',
  },
  *inWorkspace({ decisions }) {
    for (const { held, signed, period } of decisions) {
      if (!held || !signed || !isDay(held.value) || signed.value >= held.value) continue;
      yield {
        at: signed.place,
        facts: { signed: signed.value, held: held.value },
        about: { period: period.value },
      };
    }
  },
});
