import { dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { isReversed } from '../../model/span.ts';

/** A campaign that ends before it begins, and so has no week at all. */
export const campaignReversed = defineCheck<{ title: string; from: string; to: string }>({
  id: 'campaign-reversed',
  severity: 'error',
  message: {
    vi: ({ title, from, to }) =>
      `đợt “${title}” kết thúc ngày ${dateInWords(to)}, trước ngày phát động ${dateInWords(from)}`,
    en: ({ title, from, to }) => `the campaign “${title}” ends on ${to}, before it begins on ${from}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày from và to', en: () => 'look at the two dates again, from and to' },
  *inWorkspace({ campaigns }) {
    for (const { title, span } of campaigns) {
      if (!isReversed(span)) continue;
      yield { at: span.to.place, facts: { title: title.value, from: span.from.value, to: span.to.value } };
    }
  },
});
