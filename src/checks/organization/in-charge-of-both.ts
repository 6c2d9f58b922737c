import { defineCheck } from '../../checking/check.ts';

/** A deputy is in charge of an id that a unit and a member share: both are counted, and one of them may not be meant (rule 63). */
export const inChargeOfBoth = defineCheck<{ id: string; who: string; unit: string; member: string }>({
  id: 'in-charge-of-both',
  severity: 'warning',
  counted: { vi: 'mã phụ trách vừa là phòng vừa là người', en: 'charges that name a unit and a member' },
  message: {
    vi: ({ id, who, unit, member }) =>
      `${who} phụ trách “${id}”, mã của cả ${unit} lẫn ${member}: cả hai đều được tính`,
    en: ({ id, who, unit, member }) => `${who} is in charge of “${id}”, which names ${unit} and ${member}: both count`,
  },
  help: {
    vi: ({ unit }) => `nếu chỉ phụ trách một bên thì cho ${unit} một mã khác`,
    en: ({ unit }) => `where only one of them is meant, give ${unit} another id`,
  },
  *inWorkspace({ organization }) {
    for (const { deputies } of organization.units)
      for (const { member, inCharge = [] } of deputies)
        for (const { value: id, place } of inCharge) {
          const [unit, named] = [organization.called('unit', id), organization.called('member', id)];
          if (unit === undefined || named === undefined) continue;
          const who = organization.called('member', member.value) ?? member.value;
          yield { at: place, facts: { id, who, unit, member: named } };
        }
  },
});
