import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { lackingIn } from '../../model/key.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

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
    for (const criterion of criteria.flatMap(criteriaIn)) {
      const { id, mode, node } = criterion;
      const { keys = [], lacking: alsoLacking } = modeNamed(mode.value) ?? {};
      for (const lacking of [...lackingIn(node, keys), alsoLacking?.(criterion) ?? []].flat()) {
        yield { at: mode.place, facts: { criterion: id.value, mode: mode.value, ...lacking } };
      }
    }
  },
});
