import { defineCheck } from '../../checking/check.ts';
import { UNKNOWN_WHOM, unknownAmong } from '../../checking/whom.ts';

/** A registration of a member or unit whom `organization.yaml` does not have. */
export const registrationOfUnknown = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'registration-of-unknown',
  severity: 'error',
  *inWorkspace(workspace) {
    for (const { entries, period } of workspace.registrations) yield* unknownAmong(entries, workspace, period.value);
  },
});
