import { UNKNOWN_AWARD, unknownAwardFacts } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { allAwards } from '../../model/known-awards.ts';

/** An award that no regulation has: nothing could rest on it. */
export const unknownAward = defineCheck({
  ...UNKNOWN_AWARD,
  id: 'unknown-award',
  severity: 'error',
  *inWorkspace(workspace) {
    const files = workspace.awards;
    if (files.length === 0 || workspace.unsound.has('regulation')) return; // an award missing there proves nothing
    const known = allAwards(workspace);
    if (known.size === 0) return; // a regulation that speaks of no award says nothing of this one
    for (const { award, subject, period } of files.flatMap(({ records }) => records)) {
      if (known.has(award.value)) continue;
      const about = { subject: subject.value, period: period.value };
      yield { at: award.place, facts: unknownAwardFacts(award.value, known.keys()), about };
    }
  },
});
