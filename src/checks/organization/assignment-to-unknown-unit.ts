import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** Somebody is assigned to a unit that the file does not have. */
export const assignmentToUnknownUnit = defineCheck<{ unit: string; name: string; near: readonly string[] }>({
  id: 'assignment-to-unknown-unit',
  severity: 'error',
  message: {
    vi: ({ unit, name }) => `${name} công tác ở “${unit}”, nhưng không có tập thể nào mang mã ấy`,
    en: ({ unit, name }) => `${name} is assigned to “${unit}”, which is no unit`,
  },
  help: {
    vi: ({ near, unit }) => question(near, 'vi') ?? `hãy thêm tập thể “${unit}” vào mục units`,
    en: ({ near, unit }) => question(near, 'en') ?? `add the unit “${unit}” to units`,
  },
  suggestions: ({ near }) => near,
  alike: ({ unit }) => unit,
  *inWorkspace({ organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const member of organization.members) {
      for (const { unit } of member.assignments) {
        if (organization.unit(unit.value)) continue;
        const near = organization.register.unit.near(unit.value);
        yield { at: unit.place, facts: { unit: unit.value, name: organization.calledAt(member), near } };
      }
    }
  },
});
