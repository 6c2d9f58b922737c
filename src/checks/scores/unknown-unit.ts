import { defineCheck } from '../check.ts';
import { question } from './suggestion.ts';
import { type UnknownSubject, unknownSubjects } from './unknown-subject.ts';

/** A sheet or praise for a unit that `organization.yaml` does not have. */
export const unknownUnit = defineCheck<UnknownSubject>({
  id: 'unknown-unit',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có tập thể nào mang mã “${id}”`,
    en: ({ id }) => `there is no unit “${id}”`,
  },
  help: {
    vi: ({ id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `đó là mã của một cá nhân, hãy viết member: ${id}`
        : (question(near, 'vi') ?? 'mã của từng tập thể ghi trong organization.yaml'),
    en: ({ id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `that is a member’s id, write member: ${id}`
        : (question(near, 'en') ?? 'every unit’s id stands in organization.yaml'),
  },
  suggestions: ({ near }) => near,
  alike: ({ id }) => id,
  inWeek: (week, workspace) => unknownSubjects('unit', week, workspace),
});
