import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** A campaign names a unit that `organization.yaml` does not have. */
export const campaignOfUnknownUnit = defineCheck<{ id: string; title: string; near: readonly string[] }>({
  id: 'campaign-of-unknown-unit',
  severity: 'error',
  message: {
    vi: ({ id, title }) => `đợt “${title}” ghi tập thể “${id}”, nhưng không có tập thể nào mang mã ấy`,
    en: ({ id, title }) => `the campaign “${title}” names “${id}”, which is no unit`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã của từng phòng ghi trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'every unit’s id stands in organization.yaml',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ campaigns, organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const { title, units } of campaigns) {
      for (const { value, place } of units) {
        if (organization.unit(value)) continue;
        yield { at: place, facts: { id: value, title: title.value, near: organization.register.unit.near(value) } };
      }
    }
  },
});
