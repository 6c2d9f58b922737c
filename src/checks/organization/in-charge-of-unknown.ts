import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { resultsRule } from '../../model/results-rule.ts';

interface Facts {
  readonly id: string;
  readonly who: string;
  readonly near: readonly string[];
}

/** A deputy is in charge of a unit or a member that the file does not list: whom he leads is not known (rule 63). */
export const inChargeOfUnknown = defineCheck<Facts>({
  id: 'in-charge-of-unknown',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, who }) => `${who} phụ trách “${id}”, nhưng không có phòng hay cá nhân nào mang mã ấy`,
    en: ({ id, who }) => `${who} is in charge of “${id}”, which is no unit and no member`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết một mã có trong mục units hoặc members',
    en: ({ near }) => question(near, 'en') ?? 'write an id that stands under units or members',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ organization, criteria, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    const isCounted = criteria.flatMap(criteriaIn).some((criterion) => resultsRule(criterion).of?.value === 'led');
    for (const { deputies } of organization.units)
      for (const { member, inCharge = [], span } of deputies)
        for (const { value, place } of inCharge) {
          if (organization.unit(value) || organization.member(value)) continue;
          const near = [...organization.register.unit.near(value), ...organization.register.member.near(value)];
          const who = organization.called('member', member.value) ?? member.value;
          const days = { from: span.from?.value, to: span.to?.value };
          const about = { subject: member.value, days };
          yield { at: place, facts: { id: value, who, near }, ...(isCounted && { about }) };
        }
  },
});
