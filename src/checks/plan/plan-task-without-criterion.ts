import { defineCheck } from '../../checking/check.ts';

/** A task of a launch that no criterion scores: emulation is about other things than its plan. */
export const planTaskWithoutCriterion = defineCheck<{ task: string; hasDuties: boolean }>({
  id: 'plan-task-without-criterion',
  severity: 'warning',
  counted: { vi: 'nhiệm vụ của kế hoạch chưa tiêu chí nào chấm', en: 'tasks of a plan that no criterion scores' },
  message: {
    vi: ({ task }) => `nhiệm vụ “${task}” không có tiêu chí nào chấm`,
    en: ({ task }) => `no criterion scores the task “${task}”`,
  },
  help: {
    vi: ({ hasDuties }) =>
      hasDuties
        ? 'thêm mã chức trách của nhiệm vụ vào mục covers của một tiêu chí'
        : 'ghi mục duties: mã chức trách trong organization.yaml mà tiêu chí có covers',
    en: ({ hasDuties }) =>
      hasDuties ? 'add its duty to covers of a criterion' : 'name in duties the duties that criteria cover',
  },
  *inWorkspace({ plans, criteria, unsound }) {
    if (unsound.has('criteria')) return; // a criterion missing there proves nothing
    const covered = new Set(
      criteria.flatMap(({ groups }) =>
        groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.covers.map(({ value }) => value))),
      ),
    );
    for (const { sort, tasks } of plans) {
      if (sort !== 'launch') continue;
      for (const { id, text, duties } of tasks)
        if (!duties.some(({ value }) => covered.has(value)))
          yield { at: id.place, facts: { task: text.value, hasDuties: duties.length > 0 } };
    }
  },
});
