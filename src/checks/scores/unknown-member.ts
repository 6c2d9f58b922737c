import { defineCheck } from '../check.ts';
import { question } from './suggestion.ts';
import { type UnknownSubject, unknownSubjects } from './unknown-subject.ts';

/** A sheet or praise for a member whom `organization.yaml` does not have. */
export const unknownMember = defineCheck<UnknownSubject>({
  id: 'unknown-member',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có cá nhân nào mang mã “${id}”`,
    en: ({ id }) => `there is no member “${id}”`,
  },
  help: {
    vi: ({ id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `đó là mã của một tập thể, hãy viết unit: ${id}`
        : (question(near, 'vi') ?? 'mã của từng người ghi trong organization.yaml'),
    en: ({ id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `that is a unit’s id, write unit: ${id}`
        : (question(near, 'en') ?? 'every member’s id stands in organization.yaml'),
  },
  suggestions: ({ near }) => near,
  alike: ({ id }) => id,
  inWeek: (week, workspace) => unknownSubjects('member', week, workspace),
});
