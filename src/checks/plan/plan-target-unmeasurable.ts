import { defineCheck } from '../../checking/check.ts';

/** A target without a number or a unit: nobody can say when it is reached. */
export const planTargetUnmeasurable = defineCheck<{ target: string; lacks: 'number' | 'unit' }>({
  id: 'plan-target-unmeasurable',
  severity: 'warning',
  counted: { vi: 'chỉ tiêu không đo được', en: 'targets that cannot be measured' },
  message: {
    vi: ({ target, lacks }) =>
      `chỉ tiêu “${target}” chưa đo được: chưa ghi ${lacks === 'number' ? 'con số phải đạt' : 'đơn vị tính'}`,
    en: ({ target, lacks }) => `the target “${target}” cannot be measured: it has no ${lacks}`,
  },
  help: {
    vi: ({ lacks }) =>
      lacks === 'number'
        ? 'ghi atLeast (ít nhất) hoặc atMost (nhiều nhất), ví dụ atLeast: 95'
        : 'ghi unit, ví dụ unit: %',
    en: ({ lacks }) => (lacks === 'number' ? 'add atLeast or atMost, e.g. atLeast: 95' : 'add unit, e.g. unit: %'),
  },
  *inWorkspace({ plans }) {
    for (const { text, bound, unit } of plans.flatMap(({ targets }) => targets)) {
      if (!bound) yield { at: text.place, facts: { target: text.value, lacks: 'number' } };
      else if (!unit) yield { at: text.place, facts: { target: text.value, lacks: 'unit' } };
    }
  },
});
