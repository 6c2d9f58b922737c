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
      `${who} có phiếu điểm trong khi organization.yaml ghi đang nghỉ từ ${from}${to ? ` đến ${to}` : ''}`,
    en: ({ who, from, to }) =>
      `${who} has marks, and organization.yaml says on leave from ${from}${to ? ` to ${to}` : ''}`,
  },
  help: {
    vi: () => 'điểm vẫn được tính; hãy xem lại ngày nghỉ, hoặc bỏ phiếu',
    en: () => 'the marks count; look at the days of leave again, or delete the sheet',
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
