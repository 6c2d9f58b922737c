import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';

/** Decided with more votes against than for, where the regulation asks for no share. */
export const againstTheVote = defineCheck<{ who: string; isAward: boolean; inFavour: number; against: number }>({
  id: 'against-the-vote',
  severity: 'warning',
  counted: { vi: 'kết luận trái với số phiếu', en: 'decisions against the vote' },
  message: {
    vi: ({ who, isAward, inFavour, against }) =>
      `${who}: ${inFavour} phiếu đồng ý, ${against} phiếu không đồng ý mà vẫn ghi ${isAward ? 'đồng ý khen' : 'mức đã quyết định'}`,
    en: ({ who, isAward, inFavour, against }) =>
      `${who}: ${inFavour} for and ${against} against, yet ${isAward ? 'granted' : 'a level is decided'}`,
  },
  help: {
    vi: ({ isAward }) =>
      `xem lại biên bản rồi nhập lại dòng ấy: emul decide KỲ --enter --again TÊN; trong tệp: ${isAward ? 'granted: false' : 'level: …'}; quy chế có tỷ lệ phiếu thì ghi ở mục votes của quy chế, ví dụ votes: {base: cast, above: 0.5}`,
    en: ({ isAward }) =>
      `look at the minutes and enter that row again: emul decide PERIOD --enter --again NAME; in the file: ${isAward ? 'granted: false' : 'level: …'}; where the regulation asks for a share, it says so under votes, such as votes: {base: cast, above: 0.5}`,
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('against', workspace)) {
      const { at, inFavour, against } = flaw;
      const isAward = meeting.decision.award !== undefined;
      yield {
        at,
        facts: { who: calledIn(workspace, result), isAward, inFavour, against },
        about: aboutVotes(result, meeting),
      };
    }
  },
});
