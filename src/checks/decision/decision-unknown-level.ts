import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { levelsOn } from '../../model/regulation-choice.ts';

/** The Council decided on a level that the regulation of that period does not have: it decides nothing. */
export const decisionUnknownLevel = defineCheck<{ level: string; near: readonly string[]; known: readonly string[] }>({
  id: 'decision-unknown-level',
  severity: 'error',
  message: {
    vi: ({ level }) => `quy chế của kỳ này không có mức xếp loại nào mang mã “${level}”, nên quyết định chưa được tính`,
    en: ({ level }) => `the regulation of this period has no level “${level}”, so the decision does not count`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các mức: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its levels: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  alike: ({ level, known }) => JSON.stringify([level, known]),
  *inWorkspace(workspace) {
    const { decisions, campaigns, unsound } = workspace;
    if (unsound.has('regulation')) return; // a level missing there proves nothing
    for (const decision of decisions) {
      const period = decidedPeriod(decision, campaigns);
      const known = period ? levelsOn(period.to, workspace).map(({ id }) => id.value) : [];
      if (known.length === 0) continue; // `decision-on-unrated-period`, `unknown-regulation`
      for (const { level, subject } of decision.results) {
        if (!level || known.includes(level.value)) continue;
        const facts = { level: level.value, known, near: nearest(level.value, known) };
        yield { at: level.place, facts, about: { subject: subject.value, period: decision.period.value } };
      }
    }
  },
});
