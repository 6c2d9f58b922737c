import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** A seat of the Council is held by nobody whom the file lists. */
export const unknownCouncilMember = defineCheck<{ member: string; near: readonly string[] }>({
  id: 'unknown-council-member',
  severity: 'error',
  message: {
    vi: ({ member }) => `Hội đồng có “${member}”, nhưng không có cá nhân nào mang mã ấy`,
    en: ({ member }) => `“${member}” sits on the Council and is no member of the agency`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết một mã có trong mục members của tệp này',
    en: ({ near }) => question(near, 'en') ?? 'write an id that stands under members of this file',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const { member } of organization.councils.flatMap(({ seats }) => seats)) {
      const { value, place } = member;
      if (organization.member(value)) continue;
      yield { at: place, facts: { member: value, near: organization.register.member.near(value) } };
    }
  },
});
