import { kindOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';

/** Registrations for what is neither a year nor a campaign that there is. */
export const registrationForNoYear = defineCheck<{ period: string; year: string | undefined }>({
  id: 'registration-for-no-year',
  severity: 'error',
  message: {
    vi: ({ period, year }) =>
      year === undefined
        ? `không có đợt thi đua nào mang mã “${period}”`
        : `đăng ký thi đua là cho cả năm, không phải “${period}”`,
    en: ({ period, year }) =>
      year === undefined ? `there is no campaign “${period}”` : `one registers for a year, not for “${period}”`,
  },
  help: {
    vi: ({ year }) =>
      year === undefined
        ? 'hãy ghi một năm, ví dụ 2017, hoặc mã của đợt như trong thư mục campaigns'
        : `hãy ghi period: ${year}`,
    en: ({ year }) =>
      year === undefined
        ? 'write a year, such as 2017, or the id of a campaign as in campaigns/'
        : `write period: ${year}`,
  },
  *inWorkspace({ registrations, campaigns, unsound }) {
    for (const { period } of registrations) {
      const kind = kindOf(period.value);
      const isCampaign = decidedPeriod({ period }, campaigns) !== undefined || unsound.has('campaign');
      if (kind?.id === 'year' || (!kind && isCampaign)) continue;
      const year = kind ? period.value.slice(0, 4) : undefined;
      yield { at: period.place, facts: { period: period.value, year }, about: { period: period.value } };
    }
  },
});
