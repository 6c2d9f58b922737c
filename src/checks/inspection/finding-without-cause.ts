import { defineCheck } from '../../checking/check.ts';

/** A shortcoming without its cause, or without a remedy. */
export const findingWithoutCause = defineCheck<{ finding: string; lacks: 'cause' | 'remedy' }>({
  id: 'finding-without-cause',
  severity: 'warning',
  counted: { vi: 'tồn tại chưa ghi nguyên nhân', en: 'findings of inspections without a cause' },
  message: {
    vi: ({ finding, lacks }) =>
      `tồn tại “${finding}” chưa ghi ${lacks === 'cause' ? 'nguyên nhân' : 'biện pháp khắc phục'}`,
    en: ({ finding, lacks }) => `the finding “${finding}” has no ${lacks}`,
  },
  help: {
    vi: ({ lacks }) => (lacks === 'cause' ? 'ghi cause: vì sao' : 'ghi remedy: phải làm gì, kèm who và by'),
    en: ({ lacks }) => (lacks === 'cause' ? 'add cause: why' : 'add remedy: what is to be done, with who and by'),
  },
  *inWorkspace({ inspections }) {
    for (const { text, cause, remedy } of inspections.flatMap(({ findings }) => findings)) {
      if (!cause) yield { at: text.place, facts: { finding: text.value, lacks: 'cause' } };
      if (!remedy) yield { at: text.place, facts: { finding: text.value, lacks: 'remedy' } };
    }
  },
});
