import { dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { leaveOn } from '../../model/organization.ts';

/** Marks for somebody whom `organization.yaml` has on leave that week; they count. */
export const scoredOnLeave = defineCheck<{ who: string; from: string; to: string | undefined }>({
  id: 'scored-on-leave',
  severity: 'warning',
  counted: { vi: 'phiếu của người đang nghỉ', en: 'sheets of people on leave' },
  message: {
    vi: ({ who, from, to }) =>
      `${who} có phiếu điểm trong khi danh sách người ghi đang nghỉ từ ${from}${to ? ` đến ${to}` : ''}`,
    en: ({ who, from, to }) =>
      `${who} has marks, and is, by the list of people, on leave from ${from}${to ? ` to ${to}` : ''}`,
  },
  help: {
    vi: () => 'điểm vẫn được tính; sửa ngày nghỉ, ghi ngày trở lại hoặc bỏ phiếu: emul people leave',
    en: () => 'the marks count; mend the days, say when it ended, or drop the sheet: emul people leave',
  },
  inEntry({ entry, subject, sheet, standing, workspace, week, who }) {
    if (!subject?.member || standing.length === 0 || sheet?.entries[0] !== entry) return;
    if (sheet.absence) return; // `absence-with-marks`
    const leave = leaveOn(subject.member, workspace.calendar.decidingDay(week.period));
    if (!leave) return;
    const { from, to } = leave.span;
    const day = (located: typeof from) => (located ? dateInWords(located.value) : '…');
    return { at: entry.subject.place, facts: { who, from: day(from), to: to && day(to) } };
  },
});
