import { defineCheck } from '../../checking/check.ts';
import { occasionsOf } from '../../model/occasion.ts';
import { isReversed } from '../../model/span.ts';

interface Facts {
  work: string;
  period: string | undefined;
  known: readonly string[];
}

/** Work that recurs was done for a period which it does not have, or for none: then that time counts for nothing. */
export const planDoneUnknownPeriod = defineCheck<Facts>({
  id: 'plan-done-unknown-period',
  severity: 'error',
  message: {
    vi: ({ work, period }) =>
      period === undefined
        ? `“${work}” là việc định kỳ, lần đã làm này chưa ghi cho kỳ nào`
        : `“${work}” không có kỳ “${period}”`,
    en: ({ work, period }) =>
      period === undefined ? `“${work}” recurs, and this time says no period` : `“${work}” has no period “${period}”`,
  },
  help: {
    vi: ({ known }) =>
      known.length > 0 ? `ghi period, một trong: ${known.join(', ')}` : 'xem lại mục each, from và by',
    en: ({ known }) => (known.length > 0 ? `give a period, one of: ${known.join(', ')}` : 'look at each, from and by'),
  },
  *inWorkspace({ plans }) {
    for (const { assignments, reviews, span } of plans) {
      if (isReversed(span)) continue; // `plan-reversed`
      for (const work of [...assignments, ...reviews]) {
        if (!work.each) continue;
        const known = occasionsOf(work, span).flatMap(({ period }) => period?.id ?? []);
        for (const { period, date } of work.done)
          if (period === undefined || !known.includes(period.value))
            yield {
              at: (period ?? date).place,
              facts: { work: work.text.value, period: period?.value, known: known.slice(0, 6) },
            };
      }
    }
  },
});
