import { defineCheck } from '../../checking/check.ts';

/** A deputy is in charge of himself, or of the same twice: nobody counts for his own points, and nobody twice (rule 63). */
export const inChargeOfOneself = defineCheck<{ id: string; who: string; isTwice: boolean }>({
  id: 'in-charge-of-oneself',
  severity: 'warning',
  counted: { vi: 'mục phụ trách không có tác dụng', en: 'charges without effect' },
  message: {
    vi: ({ id, who, isTwice }) =>
      isTwice ? `${who} được ghi phụ trách “${id}” hai lần` : `${who} được ghi phụ trách chính mình`,
    en: ({ id, who, isTwice }) =>
      isTwice ? `${who} is in charge of “${id}” twice` : `the charge of ${who} names ${who} as well`,
  },
  help: {
    vi: ({ id }) => `hãy bỏ “${id}” ở đây, hoặc ghi mã của phòng, người được giao phụ trách`,
    en: ({ id }) => `take “${id}” out, or write the id of whom or what is meant`,
  },
  *inWorkspace({ organization }) {
    for (const { deputies } of organization.units)
      for (const { member, inCharge = [] } of deputies)
        for (const [i, { value, place }] of inCharge.entries()) {
          const isTwice = inCharge.slice(0, i).some((other) => other.value === value);
          if (value !== member.value && !isTwice) continue;
          const who = organization.called('member', member.value) ?? member.value;
          yield { at: place, facts: { id: value, who, isTwice } };
        }
  },
});
