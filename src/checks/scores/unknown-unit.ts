import { defineCheck } from '../check.ts';
import { UNKNOWN_WHOM } from '../whom.ts';
import { unknownSubjects } from './unknown-subject.ts';

/** A sheet or praise for a unit that `organization.yaml` does not have. */
export const unknownUnit = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'unknown-unit',
  severity: 'error',
  inWeek: (week, workspace) => unknownSubjects('unit', week, workspace),
});
