import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';

/** A registration taken back before it came in. */
export const withdrawnBeforeRegistered = defineCheck<{ who: string; withdrawn: Day; date: Day }>({
  id: 'withdrawn-before-registered',
  severity: 'error',
  message: {
    vi: ({ who, withdrawn, date }) =>
      `${who} rút đăng ký ngày ${dateInWords(withdrawn)}, trước ngày đăng ký ${dateInWords(date)}`,
    en: ({ who, withdrawn, date }) => `${who} withdrew on ${withdrawn}, before registering on ${date}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày ấy', en: () => 'look at the two dates again' },
  *inWorkspace(workspace) {
    for (const { entries, period } of workspace.registrations) {
      for (const entry of entries) {
        const { date, withdrawn, subject } = entry;
        if (!date || !withdrawn || date.value <= withdrawn.value) continue;
        const facts = { who: calledIn(workspace, entry), withdrawn: withdrawn.value, date: date.value };
        yield { at: withdrawn.place, facts, about: { subject: subject.value, period: period.value } };
      }
    }
  },
});
