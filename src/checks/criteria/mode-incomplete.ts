import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';

/** A criterion whose mode lacks what it counts with: events, named steps, or a level. */
export const modeIncomplete = defineCheck<{ criterion: string; mode: string; key: string; example: string }>({
  id: 'mode-incomplete',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, mode, key }) => `tiêu chí ${criterion} chấm theo cách “${mode}” mà chưa có mục ${key}`,
    en: ({ criterion, mode, key }) => `criterion ${criterion} is of mode “${mode}” and has no ${key}`,
  },
  help: {
    vi: ({ example }) => `hãy ghi thêm, ví dụ ${example}`,
    en: ({ example }) => `add it, such as ${example}`,
  },
  *inWorkspace({ criteria }) {
    for (const { id, mode, node } of criteria.flatMap(criteriaIn)) {
      const needed = NEEDED.get(mode.value);
      if (!needed || node.get(needed.key)) continue;
      yield { at: mode.place, facts: { criterion: id.value, mode: mode.value, ...needed } };
    }
  },
});

const EVENTS = { key: 'events', example: 'events: [{id: tre, title: Chậm thời hạn, per: lần, points: 2}]' };
const NEEDED: ReadonlyMap<string, { key: string; example: string }> = new Map(
  Object.entries({
    deduct: EVENTS,
    count: EVENTS,
    grade: { key: 'grades', example: 'grades: {Tốt: 10, Khá: 8, Trung bình: 6, Yếu: 0}' },
    members: { key: 'level', example: 'level: tot' },
  }),
);
