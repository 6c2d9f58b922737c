import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';

/** More ballots than there were voters: for and against together are above `of`. */
export const votesBeyondCouncil = defineCheck<{ inFavour: number; against: number; of: number }>({
  id: 'votes-beyond-council',
  severity: 'error',
  message: {
    vi: ({ inFavour, against, of }) =>
      against === 0
        ? `có ${inFavour} phiếu đồng ý mà chỉ có ${of} người bỏ phiếu`
        : `${inFavour} phiếu đồng ý và ${against} phiếu không đồng ý là ${inFavour + against}, mà chỉ có ${of} người bỏ phiếu`,
    en: ({ inFavour, against, of }) =>
      against === 0
        ? `${inFavour} votes for, but only ${of} voters`
        : `${inFavour} votes for and ${against} against make ${inFavour + against}, but there were only ${of} voters`,
  },
  help: {
    vi: () =>
      'xem lại biên bản rồi nhập lại dòng ấy: emul decide KỲ --enter --again TÊN; trong tệp: for và against cộng lại không quá of',
    en: () =>
      'look at the minutes and enter that row again: emul decide PERIOD --enter --again NAME; in the file: for and against together are at most of',
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('beyond', workspace)) {
      const { at, inFavour, against, of } = flaw;
      yield { at, facts: { inFavour, against, of }, about: aboutVotes(result, meeting) };
    }
  },
});
