import { defineCheck } from '../../checking/check.ts';
import { unknownSubjects } from '../../checking/unknown-subject.ts';
import { UNKNOWN_WHOM } from '../../checking/whom.ts';

/** A sheet or praise for a unit that `organization.yaml` does not have. */
export const unknownUnit = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'unknown-unit',
  severity: 'error',
  inWeek: (week, workspace) => unknownSubjects('unit', week, workspace),
});
