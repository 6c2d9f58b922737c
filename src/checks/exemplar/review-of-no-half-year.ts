import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { lineAt } from '../../source/line-of.ts';

/** A review of what is no half-year, or of one that has a review already: it would not count among those that are due. */
export const reviewOfNoHalfYear = defineCheck<{ period: string; line: number | undefined }>({
  id: 'review-of-no-half-year',
  severity: 'error',
  message: {
    vi: ({ period, line }) =>
      line === undefined
        ? `sơ kết điển hình theo sáu tháng, không phải “${period}”`
        : `“${period}” đã có sơ kết ở dòng ${line}`,
    en: ({ period, line }) =>
      line === undefined
        ? `reviews are six-monthly, “${period}” is none`
        : `“${period}” has a review in line ${line} already`,
  },
  help: {
    vi: ({ line }) => (line === undefined ? 'hãy ghi, ví dụ period: 2016-H2' : 'hãy gộp hai lần, hoặc sửa mục period'),
    en: ({ line }) => (line === undefined ? 'write such as period: 2016-H2' : 'make one of the two, or mend period'),
  },
  *inWorkspace({ exemplars }) {
    for (const { reviews, subject } of exemplars) {
      for (const [index, { period }] of reviews.entries()) {
        const isHalf = periodOf(period.value)?.kind.id === 'half-year';
        const first = reviews.slice(0, index).find((review) => review.period.value === period.value);
        if (isHalf && !first) continue;
        const line = isHalf && first ? lineAt(first.period.place) : undefined;
        yield {
          at: period.place,
          facts: { period: period.value, line },
          about: { subject: subject.value, period: period.value },
        };
      }
    }
  },
});
