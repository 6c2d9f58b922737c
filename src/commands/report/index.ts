import type { Family } from '../family.ts';
import type { PaperCommand } from './paper.ts';

/** Every paper, in the order help lists them. */
export const papers: readonly { readonly name: string; load(): Promise<PaperCommand> }[] = [
  { name: 'briefing', load: async () => (await import('./briefing.ts')).reportBriefing },
  { name: 'summary', load: async () => (await import('./summary.ts')).reportSummary },
  { name: 'ratings', load: async () => (await import('./ratings.ts')).reportRatings },
  { name: 'candidates', load: async () => (await import('./candidates.ts')).reportCandidates },
  { name: 'chief-page', load: async () => (await import('./chief-page.ts')).reportChiefPage },
  { name: 'public-list', load: async () => (await import('./public-list.ts')).reportPublicList },
  { name: 'invitation', load: async () => (await import('./invitation.ts')).reportInvitation },
  { name: 'ballots', load: async () => (await import('./ballots.ts')).reportBallots },
  { name: 'opinion-form', load: async () => (await import('./opinion-form.ts')).reportOpinionForm },
  { name: 'minutes', load: async () => (await import('./minutes.ts')).reportMinutes },
  { name: 'counting', load: async () => (await import('./counting.ts')).reportCounting },
  { name: 'conclusion', load: async () => (await import('./conclusion.ts')).reportConclusion },
  { name: 'reminder', load: async () => (await import('./reminder.ts')).reportReminder },
  { name: 'submission', load: async () => (await import('./submission.ts')).reportSubmission },
  { name: 'decision', load: async () => (await import('./decision.ts')).reportDecision },
  { name: 'achievement', load: async () => (await import('./achievement.ts')).reportAchievement },
  { name: 'award-register', load: async () => (await import('./award-register.ts')).reportAwardRegister },
  { name: 'statistics', load: async () => (await import('./statistics.ts')).reportStatistics },
  { name: 'certificates', load: async () => (await import('./certificates.ts')).reportCertificates },
  { name: 'prize-list', load: async () => (await import('./prize-list.ts')).reportPrizeList },
  { name: 'score-sheet', load: async () => (await import('./score-sheet.ts')).reportScoreSheet },
  { name: 'notice', load: async () => (await import('./notice.ts')).reportNotice },
  { name: 'criteria', load: async () => (await import('./criteria.ts')).reportCriteria },
  { name: 'consultation', load: async () => (await import('./consultation.ts')).reportConsultation },
  { name: 'opinions', load: async () => (await import('./opinions.ts')).reportOpinions },
  { name: 'opinions-answer', load: async () => (await import('./opinions-answer.ts')).reportOpinionsAnswer },
  { name: 'issuing', load: async () => (await import('./issuing.ts')).reportIssuing },
  { name: 'registration-form', load: async () => (await import('./registration-form.ts')).reportRegistrationForm },
  { name: 'registrations', load: async () => (await import('./registrations.ts')).reportRegistrations },
  { name: 'pledge', load: async () => (await import('./pledge.ts')).reportPledge },
  { name: 'initiatives', load: async () => (await import('./initiatives.ts')).reportInitiatives },
  { name: 'exemplar-decision', load: async () => (await import('./exemplar-decision.ts')).reportExemplarDecision },
  { name: 'inspection-plan', load: async () => (await import('./inspection-plan.ts')).reportInspectionPlan },
  { name: 'inspection-minutes', load: async () => (await import('./inspection-minutes.ts')).reportInspectionMinutes },
  {
    name: 'inspection-conclusion',
    load: async () => (await import('./inspection-conclusion.ts')).reportInspectionConclusion,
  },
  { name: 'closing', load: async () => (await import('./closing.ts')).reportClosing },
  { name: 'changes', load: async () => (await import('./changes.ts')).reportChanges },
  { name: 'amendment', load: async () => (await import('./amendment.ts')).reportAmendment },
  { name: 'correction', load: async () => (await import('./correction.ts')).reportCorrection },
  { name: 'appeal-receipt', load: async () => (await import('./appeal-receipt.ts')).reportAppealReceipt },
  { name: 'appeal-answer', load: async () => (await import('./appeal-answer.ts')).reportAppealAnswer },
  { name: 'handover', load: async () => (await import('./handover.ts')).reportHandover },
  { name: 'contents', load: async () => (await import('./contents.ts')).reportContents },
  { name: 'grid', load: async () => (await import('./grid.ts')).reportGrid },
];

/** `emul report`: the papers that the office hands in. */
export const report: Family = {
  name: 'report',
  words: {
    vi: {
      summary: 'mọi văn bản: thông báo, sơ kết, tờ trình, quyết định',
      description:
        'Viết văn bản từ số liệu đã chấm. Chỗ chỉ người biết để “…” kèm lời nhắc, không đặt ra số liệu nào. Điền những chỗ ấy, một lần cho mọi lần in: emul papers fill KỲ VĂN-BẢN.',
    },
    en: {
      summary: 'papers: notice, summary, submission, decision',
      description:
        'Writes papers from what was scored. What only people know stands as “…” with a hint; nothing is invented. These are filled in, once for every time it is printed, by emul papers fill PERIOD PAPER.',
    },
  },
  actions: papers,
};
