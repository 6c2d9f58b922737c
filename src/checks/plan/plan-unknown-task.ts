import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** An assignment carries out a task that its plan does not have. */
export const planUnknownTask = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'plan-unknown-task',
  severity: 'error',
  message: {
    vi: ({ id }) => `kế hoạch không có nhiệm vụ “${id}”`,
    en: ({ id }) => `the plan has no task “${id}”`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã nhiệm vụ ghi ở mục tasks của kế hoạch',
    en: ({ near }) => question(near, 'en') ?? 'ids of tasks stand in tasks of the plan',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ plans }) {
    for (const { tasks, assignments, reviews } of plans) {
      const known = new Set(tasks.map(({ id }) => id.value));
      for (const { value, place } of [...assignments, ...reviews].flatMap((assignment) => assignment.tasks))
        if (!known.has(value)) yield { at: place, facts: { id: value, near: nearest(value, known) } };
    }
  },
});
