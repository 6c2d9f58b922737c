import { aboutVotes } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { meetingOf } from '../../model/meeting.ts';

/** Granted without a word how many voted for it, where the regulation asks for a share. */
export const decidedWithoutVotes = defineCheck<{ who: string }>({
  id: 'decided-without-votes',
  severity: 'warning',
  counted: { vi: 'kết luận chưa ghi số phiếu', en: 'decisions without votes' },
  message: {
    vi: ({ who }) => `đã ghi đồng ý khen ${who} mà chưa ghi số phiếu, nên chưa biết có đủ tỷ lệ không`,
    en: ({ who }) => `${who} is granted it, but no votes are written down, so nobody can tell whether they are enough`,
  },
  help: {
    vi: () =>
      'hãy ghi số phiếu theo biên bản: bảng kiểm phiếu Excel (emul form export ballots), hoặc trong tệp, ví dụ votes: {for: 6, against: 0, of: 6}',
    en: () =>
      'write them by the minutes: the counting sheet (emul form export ballots), or in the file, such as votes: {for: 6, against: 0, of: 6}',
  },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      const meeting = meetingOf(decision, workspace);
      if (!meeting?.rule) continue;
      for (const result of decision.results) {
        if (result.granted?.value !== true || result.votes.for) continue;
        yield {
          at: result.granted.place,
          facts: { who: calledIn(workspace, result) },
          about: aboutVotes(result, meeting),
        };
      }
    }
  },
});
