import { defineCheck } from '../check.ts';
import { UNKNOWN_WHOM } from '../whom.ts';
import { unknownSubjects } from './unknown-subject.ts';

/** A sheet or praise for a member whom `organization.yaml` does not have. */
export const unknownMember = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'unknown-member',
  severity: 'error',
  inWeek: (week, workspace) => unknownSubjects('member', week, workspace),
});
