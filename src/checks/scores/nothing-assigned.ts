import { defineCheck } from '../../checking/check.ts';
import { number } from '../../model/mark-as-typed.ts';
import { hasShape, typingOf } from '../../scoring/modes/index.ts';

/** Nothing assigned, where the scale does not say what that is worth. */
export const nothingAssigned = defineCheck<{ criterion: string; who: string }>({
  id: 'nothing-assigned',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, who }) =>
      `tiêu chí ${criterion} của ${who} ghi được giao 0 việc, mà thang điểm không nói khi đó tính thế nào`,
    en: ({ criterion, who }) => `${criterion} of ${who} has 0 assigned, and the scale does not say what that is worth`,
  },
  help: {
    vi: ({ criterion }) =>
      `hãy ghi số việc được giao, hoặc ghi vào tiêu chí ${criterion} của thang điểm whenNone: full (đủ điểm) hay whenNone: zero (0 điểm)`,
    en: ({ criterion }) =>
      `write how much was assigned, or in criterion ${criterion} of the scale whenNone: full or whenNone: zero`,
  },
  inMark({ mark, criterion, who }) {
    if (!criterion || criterion.whenNone) return;
    const amounts = typingOf(criterion)?.amounts?.(mark.value);
    if (!amounts?.every(({ assigned }) => number(assigned)?.isZero)) return;
    if (!hasShape(mark.value, criterion)) return; // `mark-of-wrong-kind`
    return { at: (amounts[0]?.assigned ?? mark.value).place, facts: { criterion: mark.id, who } };
  },
});
