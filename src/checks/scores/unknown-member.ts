import { defineCheck } from '../../checking/check.ts';
import { unknownSubjects } from '../../checking/unknown-subject.ts';
import { UNKNOWN_WHOM } from '../../checking/whom.ts';

/** A sheet or praise for a member whom `organization.yaml` does not have. */
export const unknownMember = defineCheck({
  ...UNKNOWN_WHOM,
  id: 'unknown-member',
  severity: 'error',
  inWeek: (week, workspace) => unknownSubjects('member', week, workspace),
});
