import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Plan } from '../../model/plan.ts';

const PARTS = ['goals', 'tasks', 'targets', 'forms', 'measures'] as const;
type Part = (typeof PARTS)[number];

/** A plan that launches emulation lacks one of the five parts that such a plan has. */
export const planWithoutPart = defineCheck<{ title: string; missing: readonly Part[] }>({
  id: 'plan-without-part',
  severity: 'warning',
  counted: { vi: 'kế hoạch thiếu phần phải có', en: 'parts wanting in plans' },
  message: {
    vi: ({ title, missing }) => `kế hoạch phát động “${title}” còn thiếu ${named(missing, 'vi')}`,
    en: ({ title, missing }) => `the launch plan “${title}” lacks ${named(missing, 'en')}`,
  },
  help: {
    vi: ({ missing }) => `ghi thêm mục ${missing.join(', ')}; kế hoạch khung nhiều năm thì ghi sort: programme`,
    en: ({ missing }) => `add ${missing.join(', ')}; a frame of several years says sort: programme`,
  },
  *inWorkspace({ plans }) {
    for (const plan of plans) {
      const missing = plan.sort === 'launch' ? PARTS.filter((part) => isEmpty(plan, part)) : [];
      if (missing.length > 0) yield { at: plan.title.place, facts: { title: plan.title.value, missing } };
    }
  },
});

function isEmpty(plan: Plan, part: Part): boolean {
  return plan[part].length === 0;
}

const NAMES: Words<Readonly<Record<Part, string>>> = {
  vi: {
    goals: 'mục tiêu',
    tasks: 'nhiệm vụ',
    targets: 'chỉ tiêu',
    forms: 'hình thức tổ chức',
    measures: 'biện pháp thực hiện',
  },
  en: { goals: 'goals', tasks: 'tasks', targets: 'targets', forms: 'forms', measures: 'measures' },
};

function named(parts: readonly Part[], locale: Locale): string {
  return parts.map((part) => NAMES[locale][part]).join(', ');
}
