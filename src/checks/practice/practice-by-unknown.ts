import { defineCheck } from '../../checking/check.ts';
import { UNKNOWN_WHOM, unknownAmong } from '../../checking/whom.ts';

/** A practice by an author whom `organization.yaml` does not have: it would count for nobody. */
export const practiceByUnknown = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'practice-by-unknown',
  severity: 'error',
  *inWorkspace(workspace) {
    for (const { authors } of workspace.practices) yield* unknownAmong(authors, workspace);
  },
});
