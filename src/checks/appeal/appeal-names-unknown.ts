import { defineCheck } from '../../checking/check.ts';
import { UNKNOWN_WHOM, unknownAmong } from '../../checking/whom.ts';

/** A petition by, about or handled by somebody whom `organization.yaml` does not have. */
export const appealNamesUnknown = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'appeal-names-unknown',
  severity: 'error',
  *inWorkspace(workspace) {
    for (const { from, whose, handler } of workspace.appeals) {
      const named = [from, whose === from ? undefined : whose].flatMap((whom) => whom ?? []);
      const all = handler ? [...named, { kind: 'member' as const, subject: handler }] : named;
      yield* unknownAmong(all, workspace);
    }
  },
});
