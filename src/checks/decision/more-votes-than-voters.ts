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
        ? 'xem lại số phiếu, ai có mặt, ai gửi ý kiến bằng văn bản: emul decide KỲ --enter --again TÊN, hoặc bảng kiểm phiếu (emul form export ballots KỲ); trong tệp: present, written'
        : 'xem lại số phiếu: emul decide KỲ --enter --again TÊN, và Hội đồng: emul form export council -o hoi-dong.xlsx',
    en: ({ isTold }) =>
      isTold
        ? 'look at the votes, at who was there and who wrote: emul decide PERIOD --enter --again NAME, or the counting sheet (emul form export ballots PERIOD); in the file: present, written'
        : 'look at the votes: emul decide PERIOD --enter --again NAME, and at the Council: emul form export council -o council.xlsx',
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('too-many', workspace)) {
      const { at, votes, voters } = flaw;
      yield { at, facts: { votes, voters, isTold: meeting.voters !== undefined }, about: aboutVotes(result, meeting) };
    }
  },
});
