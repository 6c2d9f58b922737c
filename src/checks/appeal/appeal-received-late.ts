import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { lastDayToAppeal } from '../../model/appeal-terms.ts';

/** A petition that came after the regulation's term; whether it is taken up is for people. */
export const appealReceivedLate = defineCheck<{ id: string; received: Day; last: Day }>({
  id: 'appeal-received-late',
  severity: 'warning',
  counted: { vi: 'kiến nghị gửi quá hạn', en: 'petitions received late' },
  message: {
    vi: ({ id, received, last }) =>
      `kiến nghị “${id}” nhận ngày ${dateInWords(received)}, sau ngày cuối được gửi theo quy chế ${dateInWords(last)}`,
    en: ({ id, received, last }) =>
      `the petition “${id}” came on ${received}, after the last day that the regulation gives, ${last}`,
  },
  help: {
    vi: () => 'xem lại ngày nhận thông báo (notified); vẫn xem xét hay không thụ lý là việc của Hội đồng',
    en: () => 'look at the day of the notice (notified) again; whether it is taken up is for the Council',
  },
  *inWorkspace(workspace) {
    for (const appeal of workspace.appeals) {
      const { id, received, nature, answer } = appeal;
      if (nature !== 'petition' || answer?.outcome === 'not-accepted') continue;
      const last = lastDayToAppeal(appeal, workspace);
      if (last !== undefined && last < received.value) {
        yield { at: received.place, facts: { id: id.value, received: received.value, last } };
      }
    }
  },
});
