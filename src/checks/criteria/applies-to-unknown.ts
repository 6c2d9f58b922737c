import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** Criteria apply to a unit or member whom `organization.yaml` does not have. */
export const appliesToUnknown = defineCheck<{ id: string; isUnit: boolean; near: readonly string[] }>({
  id: 'applies-to-unknown',
  severity: 'error',
  message: {
    vi: ({ id, isUnit }) =>
      `thang điểm áp dụng cho “${id}”, nhưng không có ${isUnit ? 'tập thể' : 'cá nhân'} nào mang mã ấy`,
    en: ({ id, isUnit }) => `the criteria apply to “${id}”, which is no ${isUnit ? 'unit' : 'member'}`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết một mã có trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'write an id that stands in organization.yaml',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ criteria, organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const { appliesTo } of criteria) {
      for (const { value, place } of appliesTo.units) {
        if (organization.unit(value)) continue;
        yield { at: place, facts: { id: value, isUnit: true, near: organization.register.unit.near(value) } };
      }
      for (const { value, place } of appliesTo.members) {
        if (organization.member(value)) continue;
        yield { at: place, facts: { id: value, isUnit: false, near: organization.register.member.near(value) } };
      }
    }
  },
});
