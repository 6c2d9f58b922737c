import { kindOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';

/** A paper of the register is of a period that neither the calendar nor a campaign has. */
export const issuedInUnknownPeriod = defineCheck<{ period: string }>({
  id: 'issued-in-unknown-period',
  severity: 'error',
  message: {
    vi: ({ period }) => `không có kỳ hay đợt thi đua nào là “${period}”`,
    en: ({ period }) => `there is no period or campaign “${period}”`,
  },
  help: {
    vi: () => 'ghi kỳ của văn bản, ví dụ 2016-H2, hoặc mã của đợt như trong thư mục campaigns',
    en: () => 'write its period, such as 2016-H2, or the id of a campaign as in campaigns/',
  },
  *inWorkspace({ issued, campaigns, unsound }) {
    for (const { period } of issued) {
      if (!period || decidedPeriod({ period }, campaigns)) continue;
      if (kindOf(period.value) === undefined && unsound.has('campaign')) continue;
      yield { at: period.place, facts: { period: period.value } };
    }
  },
});
