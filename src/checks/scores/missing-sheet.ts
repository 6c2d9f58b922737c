import { defineCheck } from '../../checking/check.ts';
import { misnamedIn } from '../../checking/unknown-subject.ts';
import { keyOf, type Subject } from '../../model/due.ts';
import { leaveOn } from '../../model/organization.ts';
import { isOfBase } from '../../model/regulation-choice.ts';
import { isHandedIn } from '../../model/sheet.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';

interface Facts {
  who: string;
  period: string;
  /** The title of the campaign whose own sheet it is. */
  campaign: string | undefined;
  /** Whether the scale counts a missing sheet as 0 points. */
  isZero: boolean;
}

/** Somebody due in a week that has scores, without a sheet and without an excuse. */
export const missingSheet = defineCheck<Facts>({
  id: 'missing-sheet',
  severity: 'warning',
  counted: { vi: 'phiếu còn thiếu', en: 'sheets missing' },
  message: {
    vi: ({ who, campaign, isZero }) =>
      `chưa có phiếu${campaign ? ` riêng đợt “${campaign}”` : ''} của ${who}${isZero ? ', theo thang điểm thì tính 0 điểm' : ''}`,
    en: ({ who, campaign, isZero }) =>
      `no ${campaign ? `own sheet of the campaign “${campaign}” for` : 'sheet of'} ${who}${isZero ? ', which the scale counts as 0 points' : ''}`,
  },
  help: {
    vi: ({ period }) =>
      `phiếu gửi về thì nhận: emul week ${period}; nhập tại đây: emul score ${period} --enter; nghỉ thì chọn lý do ở ô “Nghỉ cả kỳ” của phiếu`,
    en: ({ period }) =>
      `a form that came back: emul week ${period}; typed here: emul score ${period} --enter; of somebody away choose why under “Away” in the form`,
  },
  alike: ({ period, campaign, isZero }) => `${period} ${campaign} ${isZero}`,
  named: ({ who }) => who,
  *inWeek(week, workspace) {
    const first = week.briefings[0]?.period;
    if (!first || week.isUnreadable || !isOfBase(week.period, workspace)) return; // `wrong-base`
    const missing = week.due.subjects.filter((subject) => isMissing(subject, week, workspace));
    const misnamed = missing.length > 0 ? misnamedIn(week, workspace) : new Set();
    for (const subject of missing) {
      if (misnamed.has(keyOf(subject.kind, subject.id))) continue; // `unknown-member`, `unknown-unit`, `name-differs`
      const { name, kind, id, choice } = subject;
      const who = workspace.organization.called(kind, id) ?? name;
      const at = week.sheet(kind, id)?.entries[0]?.subject.place ?? first.place;
      const own = week.campaign?.title.value;
      const facts = { who, period: week.period.id, campaign: own, isZero: choice.criteria?.missing === 'zero' };
      yield { at, facts, about: { subject: id, period: week.period.id } };
    }
  },
});

function isMissing({ kind, id, member, choice }: Subject, week: Week, { calendar }: Workspace): boolean {
  const sheet = week.sheet(kind, id);
  if (!choice.criteria || sheet?.absence || sheet?.entries.some(({ broken }) => broken.length > 0)) return false;
  if (sheet && isHandedIn(sheet, choice.criteria)) return false;
  return !(member && leaveOn(member, calendar.decidingDay(week.period)));
}
