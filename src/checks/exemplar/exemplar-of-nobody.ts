import { defineCheck } from '../../checking/check.ts';
import { UNKNOWN_WHOM, unknownAmong } from '../../checking/whom.ts';

/** An exemplar that is nobody whom `organization.yaml` has, or is led by nobody there. */
export const exemplarOfNobody = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'exemplar-of-nobody',
  severity: 'error',
  *inWorkspace(workspace) {
    for (const { kind, subject, leader, division } of workspace.exemplars) {
      const all = [
        { kind, subject },
        ...(leader ? [{ kind: 'member' as const, subject: leader }] : []),
        ...(division ? [{ kind: 'unit' as const, subject: division }] : []),
      ];
      yield* unknownAmong(all, workspace);
    }
  },
});
