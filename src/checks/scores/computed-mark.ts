import { defineCheck } from '../../checking/check.ts';
import { typed } from '../../model/mark-as-typed.ts';
import { isTyped } from '../../scoring/modes/index.ts';

/** A mark typed for a criterion that is computed from the unit's members. */
export const computedMark = defineCheck<{ criterion: string; mark: string; who: string }>({
  id: 'computed-mark',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, mark, who }) =>
      `tiêu chí ${criterion} của ${who} được tính từ kết quả của cá nhân trong phòng, không ghi “${mark}” được`,
    en: ({ criterion, mark, who }) =>
      `criterion ${criterion} of ${who} is computed from the unit’s members, “${mark}” cannot be typed in`,
  },
  help: {
    vi: ({ criterion }) => `hãy xóa mục ${criterion} khỏi phiếu này`,
    en: ({ criterion }) => `delete ${criterion} from this sheet`,
  },
  inMark({ mark, criterion, who }) {
    if (!criterion || isTyped(criterion)) return;
    return { at: mark.value.place, facts: { criterion: mark.id, mark: typed(mark.value), who } };
  },
});
