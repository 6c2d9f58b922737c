import { type Day, dateInWords } from '../../base/day.ts';
import { type AwardCalled, callerOfAwards } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';

/** An award taken back before the day of the decision that gave it. */
export const revokedBeforeGiven = defineCheck<AwardCalled & { who: string; revoked: Day; given: Day }>({
  id: 'revoked-before-given',
  severity: 'error',
  message: {
    vi: ({ who, award, period, revoked, given }) =>
      `“${award}” ${period.vi} của ${who} bị thu hồi ngày ${dateInWords(revoked)}, trước ngày quyết định khen ${dateInWords(given)}`,
    en: ({ who, award, period, revoked, given }) =>
      `“${award}” of ${who} for ${period.en} is revoked on ${revoked}, before it was given on ${given}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày ấy', en: () => 'look at the two dates again' },
  *inWorkspace(workspace) {
    const called = callerOfAwards(workspace);
    for (const record of workspace.awards.flatMap(({ records }) => records)) {
      const { revoked, date, award, subject, period } = record;
      if (!revoked || !date || date.value <= revoked.date.value) continue;
      const facts = {
        who: calledIn(workspace, record),
        ...called(award.value, period),
        revoked: revoked.date.value,
        given: date.value,
      };
      yield { at: revoked.date.place, facts, about: { subject: subject.value, period: period.value } };
    }
  },
});
