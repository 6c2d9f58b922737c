import { question } from '../../base/listed.ts';
import { editDistance, unaccented } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** A post that is almost one of `positions`: criteria for that post and its short form would pass it by. */
export const misspeltPosition = defineCheck<{ name: string; position: string; near: readonly string[] }>({
  id: 'misspelt-position',
  severity: 'warning',
  counted: { vi: 'chức vụ có thể viết nhầm', en: 'posts that may be misspelt' },
  message: {
    vi: ({ name, position }) => `chức vụ “${position}” của ${name} không có trong mục positions`,
    en: ({ name, position }) => `the post “${position}” of ${name} does not stand under positions`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi'),
    en: ({ near }) => question(near, 'en'),
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ organization }) {
    const { members, positions } = organization;
    for (const member of members) {
      for (const { position } of member.assignments) {
        if (!position || positions.includes(position.value)) continue;
        const near = positions.filter((text) => isAlmost(text, position.value));
        if (near.length === 0) continue;
        const facts = { name: organization.calledAt(member), position: position.value, near };
        yield { at: position.place, facts };
      }
    }
  },
});

/** But for case, accents, or one letter; posts that need no short form need not be listed. */
function isAlmost(known: string, written: string): boolean {
  return editDistance(unaccented(known), unaccented(written)) <= 1;
}
