import { defineCheck } from '../../checking/check.ts';

/** Somebody who is assigned nowhere, and so never due. */
export const memberWithoutAssignment = defineCheck<{ name: string }>({
  id: 'member-without-assignment',
  severity: 'warning',
  counted: { vi: 'người chưa ghi công tác ở phòng nào', en: 'people without a division' },
  message: {
    vi: ({ name }) => `${name} chưa được ghi công tác ở phòng nào, nên không bao giờ được chấm`,
    en: ({ name }) => `${name} is assigned to no unit, and so never due`,
  },
  help: {
    vi: () => 'hãy ghi phòng và ngày bắt đầu trong bảng: emul form export people',
    en: () => 'write unit and first day in the table: emul form export people',
  },
  *inWorkspace({ organization }) {
    for (const member of organization.members) {
      const assignments = member.node.get('assignments');
      if (!assignments?.isList || [...assignments.items()].length > 0) continue; // the schema stage reports the others
      yield { at: assignments.place, facts: { name: organization.calledAt(member) } };
    }
  },
});
