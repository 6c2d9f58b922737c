import { defineCheck } from '../../checking/check.ts';

/** A task that no assignment of its plan carries out. */
export const planTaskUnassigned = defineCheck<{ task: string; id: string }>({
  id: 'plan-task-unassigned',
  severity: 'warning',
  counted: { vi: 'nhiệm vụ của kế hoạch chưa phân công', en: 'tasks of a plan not assigned' },
  message: {
    vi: ({ task }) => `nhiệm vụ “${task}” không có trong phân công nào`,
    en: ({ task }) => `the task “${task}” stands in no assignment`,
  },
  help: {
    vi: ({ id }) => `ghi mã của nó ở mục tasks của một phân công, ví dụ tasks: [${id}]`,
    en: ({ id }) => `name it in tasks of an assignment, e.g. tasks: [${id}]`,
  },
  *inWorkspace({ plans }) {
    for (const { tasks, assignments, reviews } of plans) {
      const carried = new Set(
        [...assignments, ...reviews].flatMap((assignment) => assignment.tasks.map(({ value }) => value)),
      );
      for (const { id, text } of tasks)
        if (!carried.has(id.value)) yield { at: id.place, facts: { task: text.value, id: id.value } };
    }
  },
});
