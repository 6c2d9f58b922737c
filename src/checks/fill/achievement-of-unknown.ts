import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** A summary of achievements for an id that nobody has: it would stand in no paper. */
export const achievementOfUnknown = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'achievement-of-unknown',
  severity: 'error',
  message: {
    vi: ({ id }) => `tóm tắt thành tích ghi cho mã “${id}”, mà không có cá nhân, tập thể nào mang mã ấy`,
    en: ({ id }) => `these achievements are those of “${id}”, which is no member or unit`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã của từng người, từng phòng ghi trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'every id stands in organization.yaml',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ fills, organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    const { member, unit } = organization.register;
    for (const [{ text: id, place }] of fills.flatMap(({ node }) => node.get('achievements')?.pairs() ?? [])) {
      if (organization.called('member', id) ?? organization.called('unit', id)) continue;
      yield { at: place, facts: { id, near: [...member.near(id), ...unit.near(id)] } };
    }
  },
});
