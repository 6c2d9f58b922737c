import { Exact } from '../../base/exact.ts';
import { percent } from '../../base/number-words.ts';
import { defineCheck } from '../../checking/check.ts';

/** Shares of a practice's authors that together are more than the whole. */
export const sharesBeyondWhole = defineCheck<{ title: string; sum: Exact }>({
  id: 'shares-beyond-whole',
  severity: 'error',
  message: {
    vi: ({ title, sum }) => `phần đóng góp của các tác giả “${title}” cộng lại là ${percent(sum, 'vi')}, quá 100%`,
    en: ({ title, sum }) =>
      `the shares of the authors of “${title}” add up to ${percent(sum, 'en')}, more than the whole`,
  },
  help: {
    vi: () => 'hãy sửa các mục share để cộng lại bằng 1, ví dụ 0.6 và 0.4',
    en: () => 'mend them so that they add up to 1, such as 0.6 and 0.4',
  },
  *inWorkspace({ practices }) {
    for (const { authors, title } of practices) {
      const shares = authors.flatMap(({ share }) => share ?? []);
      const sum = Exact.sum(shares.map(({ value }) => value));
      const last = shares.at(-1);
      if (last && sum.isMore(Exact.one)) yield { at: last.place, facts: { title: title.value, sum } };
    }
  },
});
