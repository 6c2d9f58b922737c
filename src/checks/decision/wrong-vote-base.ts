import type { Words } from '../../base/locale.ts';
import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';
import type { VoteBase } from '../../declared/kinds/award.ts';

/** The share of votes is counted on another number than the regulation says. */
export const wrongVoteBase = defineCheck<{ of: number; right: number; base: string }>({
  id: 'wrong-vote-base',
  severity: 'error',
  message: {
    vi: ({ of, right, base }) => `tỷ lệ phiếu tính trên ${of}, nhưng quy chế tính trên ${BASES[base]?.vi}: ${right}`,
    en: ({ of, right, base }) => `the share is taken of ${of}, but the regulation takes ${BASES[base]?.en}: ${right}`,
  },
  help: {
    vi: ({ right }) =>
      `nhập lại dòng ấy, máy tự tính trên ${right}: emul decide KỲ --enter --again TÊN; trong tệp: of: ${right}`,
    en: ({ right }) =>
      `enter that row again, it is then taken of ${right}: emul decide PERIOD --enter --again NAME; in the file: of: ${right}`,
  },
  suggestions: ({ right }) => [String(right)],
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('base', workspace)) {
      const { at, of, right } = flaw;
      const facts = { of, right, base: meeting.rule?.base.value ?? '' };
      yield { at, facts, about: aboutVotes(result, meeting) };
    }
  },
});

const BASES: Readonly<Record<string, Words>> = {
  all: { vi: 'tổng số thành viên Hội đồng', en: 'all seats of the Council' },
  present: { vi: 'số người có mặt', en: 'those present' },
  cast: { vi: 'số phiếu thu về', en: 'the ballots cast' },
} satisfies Record<VoteBase, Words>;
