import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { isLate } from '../../model/registration.ts';

/** A registration that came in after its deadline, without a word why it was taken all the same. */
export const registeredLate = defineCheck<{ who: string; day: Day; deadline: Day }>({
  id: 'registered-late',
  severity: 'warning',
  counted: { vi: 'đăng ký quá hạn', en: 'registrations that came late' },
  message: {
    vi: ({ who, day, deadline }) => `${who} đăng ký ngày ${dateInWords(day)}, sau hạn ${dateInWords(deadline)}`,
    en: ({ who, day, deadline }) => `${who} registered on ${day}, after the deadline of ${deadline}`,
  },
  help: {
    vi: () => 'nếu Hội đồng đồng ý nhận, hãy ghi lý do ở mục note; nếu không thì bỏ dòng này',
    en: () => 'if the Council took it, write why under note; if not, take it out',
  },
  *inWorkspace(workspace) {
    for (const file of workspace.registrations) {
      for (const entry of file.entries) {
        const { date, note, subject } = entry;
        if (!isLate(entry, file) || !date || !file.deadline || note) continue;
        const facts = { who: calledIn(workspace, entry), day: date.value, deadline: file.deadline.value };
        yield { at: date.place, facts, about: { subject: subject.value, period: file.period.value } };
      }
    }
  },
});
