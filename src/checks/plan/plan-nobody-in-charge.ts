import { defineCheck } from '../../checking/check.ts';

/** Work or a target that nobody is charged with. */
export const planNobodyInCharge = defineCheck<{ what: string }>({
  id: 'plan-nobody-in-charge',
  severity: 'warning',
  message: {
    vi: ({ what }) => `“${what}” chưa phân công ai`,
    en: ({ what }) => `nobody is charged with “${what}”`,
  },
  help: {
    vi: () => 'ghi ai chịu trách nhiệm, ví dụ who: [{unit: van-phong}] hoặc who: [{head: cs-dt}]',
    en: () => 'say who, e.g. who: [{unit: van-phong}] or who: [{head: cs-dt}]',
  },
  *inWorkspace({ plans }) {
    for (const { assignments, reviews, targets } of plans) {
      for (const { text, who } of [...targets, ...assignments, ...reviews])
        if (who.length === 0) yield { at: text.place, facts: { what: text.value } };
    }
  },
});
