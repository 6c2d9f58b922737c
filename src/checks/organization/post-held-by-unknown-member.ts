import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** The head or deputy of a unit is nobody whom the file lists. */
export const postHeldByUnknownMember = defineCheck<{
  member: string;
  unit: string;
  isHead: boolean;
  near: readonly string[];
}>({
  id: 'post-held-by-unknown-member',
  severity: 'error',
  message: {
    vi: ({ member, unit, isHead }) =>
      `${isHead ? 'trưởng' : 'cấp phó'} của ${unit} ghi là “${member}”, nhưng không có cá nhân nào mang mã ấy`,
    en: ({ member, unit, isHead }) => `“${member}”, ${isHead ? 'head' : 'deputy'} of ${unit}, is no member`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết một mã có trong mục members',
    en: ({ near }) => question(near, 'en') ?? 'write an id that stands under members',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const { name, heads, deputies } of organization.units) {
      for (const post of [...heads, ...deputies]) {
        const { value, place } = post.member;
        if (organization.member(value)) continue;
        const near = organization.register.member.near(value);
        yield { at: place, facts: { member: value, unit: name.value, isHead: heads.includes(post), near } };
      }
    }
  },
});
