import { dateInWords, isDay } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';

/** Two files of one period that say another day of the briefing each: the notice could print either. */
export const heldDiffers = defineCheck<{ held: string; other: string; file: string }>({
  id: 'held-differs',
  severity: 'warning',
  counted: { vi: 'tuần ghi hai ngày giao ban khác nhau', en: 'weeks with two days of briefing' },
  message: {
    vi: ({ held, other, file }) => `ngày giao ban ở đây là ${dateInWords(held)}, mà ở ${file} là ${dateInWords(other)}`,
    en: ({ held, other, file }) => `the briefing is on ${held} here, and on ${other} in ${file}`,
  },
  help: {
    vi: () => 'một kỳ chỉ có một ngày giao ban: hãy sửa cho khớp, hoặc chỉ ghi held ở một tệp',
    en: () => 'a period has one briefing: make them agree, or write held in one file alone',
  },
  *inWeek({ briefings }) {
    const days = briefings.flatMap(({ held }) => (held && isDay(held.value) ? held : [])); // `malformed-date`
    const [first, ...others] = days;
    for (const { value, place } of others) {
      if (!first || value === first.value) continue;
      yield { at: place, facts: { held: value, other: first.value, file: first.place.file.path } };
    }
  },
});
