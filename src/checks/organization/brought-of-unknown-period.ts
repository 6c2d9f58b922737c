import { periodOf } from '../../calendar/index.ts';
import { bringers } from '../../checking/bringers.ts';
import { defineCheck } from '../../checking/check.ts';

/** A result brought along from a former agency is of a period that the calendar does not have. */
export const broughtOfUnknownPeriod = defineCheck<{ who: string; period: string }>({
  id: 'brought-of-unknown-period',
  severity: 'error',
  message: {
    vi: ({ who, period }) => `kết quả ${who} mang theo ghi kỳ “${period}”, mà lịch không có kỳ ấy`,
    en: ({ who, period }) => `${who} brought a result of “${period}”, which the calendar does not have`,
  },
  help: {
    vi: () => 'hãy viết lại kỳ theo văn bản chuyển giao, ví dụ 2017-01 (tháng 01/2017) hoặc 2017-Q1',
    en: () => 'write the period as the paper has it, such as 2017-01 or 2017-Q1',
  },
  *inWorkspace({ organization }) {
    for (const { id: subject, who, brought } of bringers(organization)) {
      for (const { period } of brought) {
        if (periodOf(period.value)) continue;
        const about = { subject, period: period.value };
        yield { at: period.place, facts: { who, period: period.value }, about };
      }
    }
  },
});
