import { defineCheck } from '../../checking/check.ts';

/** Work or a target that nobody is charged with. */
export const planNobodyInCharge = defineCheck<{ what: string }>({
  id: 'plan-nobody-in-charge',
  severity: 'warning',
  counted: { vi: 'việc của kế hoạch chưa giao cho ai', en: 'parts of a plan with nobody in charge' },
  message: {
    vi: ({ what }) => `“${what}” chưa phân công ai`,
    en: ({ what }) => `nobody is charged with “${what}”`,
  },
  help: {
    vi: () => 'ghi ai chịu trách nhiệm: who: [{unit: MÃ-PHÒNG}] hoặc who: [{head: MÃ-PHÒNG}]',
    en: () => 'name them: who: [{unit: UNIT}] or who: [{head: UNIT}]',
  },
  *inWorkspace({ plans }) {
    for (const { assignments, reviews, targets } of plans) {
      for (const { text, who } of [...targets, ...assignments, ...reviews])
        if (who.length === 0) yield { at: text.place, facts: { what: text.value } };
    }
  },
});
