import { kindOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';

/** A petition about a period that neither the calendar nor a campaign has. */
export const appealOfUnknownPeriod = defineCheck<{ period: string }>({
  id: 'appeal-of-unknown-period',
  severity: 'error',
  message: {
    vi: ({ period }) => `kiến nghị về kỳ “${period}”, nhưng không có kỳ hay đợt thi đua nào như vậy`,
    en: ({ period }) => `the petition is about “${period}”, which is no period and no campaign`,
  },
  help: {
    vi: () => 'hãy viết lại mục period, ví dụ 2016-H2 (sáu tháng cuối năm 2016), 2016-W45 hoặc 2016',
    en: () => 'mend period, such as 2016-H2, 2016-W45 or 2016',
  },
  *inWorkspace({ appeals, campaigns, unsound }) {
    for (const appeal of appeals) {
      const { value, place } = appeal.period;
      if (decidedPeriod(appeal, campaigns)) continue;
      if (!kindOf(value) && unsound.has('campaign')) continue; // a campaign missing there proves nothing
      yield { at: place, facts: { period: value } };
    }
  },
});
