import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';

/** More votes on somebody than the meeting had people who could vote. */
export const moreVotesThanVoters = defineCheck<{ votes: number; voters: number; isTold: boolean }>({
  id: 'more-votes-than-voters',
  severity: 'error',
  message: {
    vi: ({ votes, voters, isTold }) =>
      `có ${votes} phiếu mà ${isTold ? 'cuộc họp' : 'Hội đồng'} chỉ có ${voters} người được biểu quyết`,
    en: ({ votes, voters, isTold }) =>
      `${votes} votes, but ${isTold ? 'the meeting' : 'the Council'} had only ${voters} who could vote`,
  },
  help: {
    vi: ({ isTold }) =>
      isTold
        ? 'hãy xem lại số phiếu, và những người có mặt (present), cho ý kiến bằng văn bản (written)'
        : 'hãy xem lại số phiếu, và mục council trong organization.yaml',
    en: ({ isTold }) =>
      isTold
        ? 'look at the votes again, and at who was there (present) or wrote (written)'
        : 'look at the votes again, and at council in organization.yaml',
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('too-many', workspace)) {
      const { at, votes, voters } = flaw;
      yield { at, facts: { votes, voters, isTold: meeting.voters !== undefined }, about: aboutVotes(result, meeting) };
    }
  },
});
