import { defineCheck } from '../../checking/check.ts';
import { UNKNOWN_WHOM, unknownAmong } from '../../checking/whom.ts';

/** A decision about a member or unit whom `organization.yaml` does not have. */
export const decisionForUnknown = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'decision-for-unknown',
  severity: 'error',
  *inWorkspace(workspace) {
    for (const { period, results } of workspace.decisions) yield* unknownAmong(results, workspace, period.value);
  },
});
