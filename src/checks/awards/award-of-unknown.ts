import { defineCheck } from '../../checking/check.ts';
import { UNKNOWN_WHOM, unknownAmong } from '../../checking/whom.ts';

/** A title or commendation of a member or unit whom `organization.yaml` does not have: it would count for nobody. */
export const awardOfUnknown = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'award-of-unknown',
  severity: 'error',
  *inWorkspace(workspace) {
    for (const { records, gaps } of workspace.awards) yield* unknownAmong([...records, ...gaps], workspace);
  },
});
