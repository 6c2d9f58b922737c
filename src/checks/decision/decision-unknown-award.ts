import { UNKNOWN_AWARD, unknownAwardFacts } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { rulesFor } from '../../model/meeting.ts';

/** The Council decided on an award that the regulation of that period does not have. */
export const decisionUnknownAward = defineCheck({
  ...UNKNOWN_AWARD,
  id: 'decision-unknown-award',
  severity: 'error',
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // an award missing there proves nothing
    for (const decision of workspace.decisions) {
      const period = decidedPeriod(decision, workspace.campaigns);
      const rules = period && rulesFor(period, workspace);
      if (!decision.award || !rules) continue; // `decision-on-unrated-period`, `unknown-regulation`
      const known = rules.awards.map(({ id }) => id.value);
      const { value, place } = decision.award;
      if (known.includes(value)) continue;
      yield { at: place, facts: unknownAwardFacts(value, known), about: { period: decision.period.value } };
    }
  },
});
