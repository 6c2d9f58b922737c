import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** A campaign names a member whom `organization.yaml` does not have. */
export const campaignOfUnknownMember = defineCheck<{ id: string; title: string; near: readonly string[] }>({
  id: 'campaign-of-unknown-member',
  severity: 'error',
  message: {
    vi: ({ id, title }) => `đợt “${title}” ghi cá nhân “${id}”, nhưng không có cá nhân nào mang mã ấy`,
    en: ({ id, title }) => `the campaign “${title}” names “${id}”, who is no member`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã của từng người ghi trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'every member’s id stands in organization.yaml',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ campaigns, organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const { title, members } of campaigns) {
      for (const { value, place } of members) {
        if (organization.member(value)) continue;
        yield { at: place, facts: { id: value, title: title.value, near: organization.register.member.near(value) } };
      }
    }
  },
});
