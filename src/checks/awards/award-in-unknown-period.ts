import { kindOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';

/** An award for a period that neither the calendar nor a campaign has: no year could count it. */
export const awardInUnknownPeriod = defineCheck<{ period: string; isCampaign: boolean }>({
  id: 'award-in-unknown-period',
  severity: 'error',
  message: {
    vi: ({ period, isCampaign }) =>
      isCampaign ? `không có đợt thi đua nào mang mã “${period}”` : `lịch không có kỳ “${period}”`,
    en: ({ period, isCampaign }) =>
      isCampaign ? `there is no campaign “${period}”` : `the calendar has no period “${period}”`,
  },
  help: {
    vi: () => 'hãy ghi một năm hoặc kỳ, ví dụ 2016 hay 2016-H2, hoặc mã của đợt như trong thư mục campaigns',
    en: () => 'write a year or period, such as 2016 or 2016-H2, or the id of a campaign as in campaigns/',
  },
  *inWorkspace({ awards, campaigns, unsound }) {
    for (const { period, subject } of awards.flatMap(({ records }) => records)) {
      const isCampaign = kindOf(period.value) === undefined;
      if (decidedPeriod({ period }, campaigns) || (isCampaign && unsound.has('campaign'))) continue;
      yield { at: period.place, facts: { period: period.value, isCampaign }, about: { subject: subject.value } };
    }
  },
});
