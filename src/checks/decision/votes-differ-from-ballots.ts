import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';

/** The votes on somebody are not as many as the ballots that came back and counted. */
export const votesDifferFromBallots = defineCheck<{ votes: number; returned: number }>({
  id: 'votes-differ-from-ballots',
  severity: 'error',
  message: {
    vi: ({ votes, returned }) => `cộng lại được ${votes} phiếu, mà có ${returned} phiếu thu về hợp lệ`,
    en: ({ votes, returned }) => `these are ${votes} votes together, but ${returned} valid ballots came back`,
  },
  help: {
    vi: () =>
      'xem lại biên bản rồi nhập lại dòng ấy: emul decide KỲ --enter --again TÊN; trong tệp: for, against và invalid cộng lại bằng số phiếu hợp lệ',
    en: () =>
      'look at the minutes and enter that row again: emul decide PERIOD --enter --again NAME; in the file: for, against and invalid together are the valid ballots',
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('sum', workspace)) {
      const { at, votes, returned } = flaw;
      yield { at, facts: { votes, returned }, about: aboutVotes(result, meeting) };
    }
  },
});
