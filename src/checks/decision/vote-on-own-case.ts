import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';

/** A member of the Council seems to have voted on the own case, or stands in its base. */
export const voteOnOwnCase = defineCheck<{ who: string; isChair: boolean; votes: number; voters: number }>({
  id: 'vote-on-own-case',
  severity: 'error',
  message: {
    vi: ({ who, isChair, votes, voters }) =>
      `${who} là ${isChair ? 'Chủ tịch' : 'thành viên'} Hội đồng, không biểu quyết việc của chính mình: còn ${voters} người biểu quyết, đây ghi ${votes}`,
    en: ({ who, isChair, votes, voters }) =>
      `${who} ${isChair ? 'chairs' : 'sits on'} the Council and has no vote on the own case: that leaves ${voters}, here are ${votes}`,
  },
  help: {
    vi: () =>
      'bỏ phiếu của người ấy ra rồi nhập lại dòng ấy: emul decide KỲ --enter --again TÊN; trong tệp: for, against và of; quy chế cho phép thì ghi ownCase: votes ở mục votes của quy chế',
    en: () =>
      'take that vote out and enter that row again: emul decide PERIOD --enter --again NAME; in the file: for, against and of; where the regulation allows it, it says ownCase: votes',
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('own-case', workspace)) {
      const { at, votes, voters } = flaw;
      const isChair = meeting.seats[0] === result.subject.value;
      yield {
        at,
        facts: { who: calledIn(workspace, result), isChair, votes, voters },
        about: aboutVotes(result, meeting),
      };
    }
  },
});
