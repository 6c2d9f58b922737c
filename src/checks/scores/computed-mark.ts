import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { typed } from '../../model/mark-as-typed.ts';
import { computingOf } from '../../scoring/modes/index.ts';

/** A mark typed for a criterion that is computed. */
export const computedMark = defineCheck<{ criterion: string; mark: string; who: string; from: Words }>({
  id: 'computed-mark',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, mark, who, from }) =>
      `tiêu chí ${criterion} của ${who} được tính từ ${from.vi}, không ghi “${mark}” được`,
    en: ({ criterion, mark, who, from }) =>
      `criterion ${criterion} of ${who} is computed from ${from.en}, “${mark}” cannot be typed in`,
  },
  help: {
    vi: ({ criterion }) => `hãy xóa mục ${criterion} khỏi phiếu này`,
    en: ({ criterion }) => `delete ${criterion} from this sheet`,
  },
  inMark({ mark, criterion, who }) {
    const from = criterion && computingOf(criterion)?.from;
    if (!from) return;
    return { at: mark.value.place, facts: { criterion: mark.id, mark: typed(mark.value), who, from } };
  },
});
