import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { levelsOn } from '../../model/regulation-choice.ts';

interface UnknownLevel {
  readonly level: string;
  /** Whether it was proposed to the Council, not decided by it. */
  readonly isProposal: boolean;
  readonly near: readonly string[];
  readonly known: readonly string[];
}

/** The Council decided on a level that the regulation of that period does not have: it decides nothing. */
export const decisionUnknownLevel = defineCheck<UnknownLevel>({
  id: 'decision-unknown-level',
  severity: 'error',
  message: {
    vi: ({ level, isProposal }) =>
      `quy chế của kỳ này không có mức xếp loại nào mang mã “${level}”${isProposal ? '' : ', nên quyết định chưa được tính'}`,
    en: ({ level, isProposal }) =>
      `the regulation of this period has no level “${level}”${isProposal ? '' : ', so the decision does not count'}`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các mức: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its levels: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  alike: ({ level, known, isProposal }) => JSON.stringify([level, known, isProposal]),
  *inWorkspace(workspace) {
    const { decisions, campaigns, unsound } = workspace;
    if (unsound.has('regulation')) return; // a level missing there proves nothing
    for (const decision of decisions) {
      const period = decidedPeriod(decision, campaigns);
      const known = period ? levelsOn(period.to, workspace).map(({ id }) => id.value) : [];
      if (known.length === 0) continue; // `decision-on-unrated-period`, `unknown-regulation`
      for (const { level, proposed, subject } of decision.results) {
        for (const located of [proposed, level]) {
          if (!located || known.includes(located.value)) continue;
          const facts = {
            level: located.value,
            isProposal: located === proposed,
            known,
            near: nearest(located.value, known),
          };
          yield { at: located.place, facts, about: { subject: subject.value, period: decision.period.value } };
        }
      }
    }
  },
});
