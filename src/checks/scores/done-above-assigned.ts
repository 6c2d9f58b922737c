import { defineCheck } from '../../checking/check.ts';
import { number } from '../../model/mark-as-typed.ts';
import { amountsIn } from '../../scoring/modes/index.ts';

interface Facts {
  criterion: string;
  who: string;
  done: string;
  assigned: string;
}

/** More done than was assigned; it counts as the maximum. */
export const doneAboveAssigned = defineCheck<Facts>({
  id: 'done-above-assigned',
  severity: 'warning',
  counted: { vi: 'chỗ việc xong nhiều hơn việc được giao', en: 'counts of more done than assigned' },
  message: {
    vi: ({ criterion, who, done, assigned }) =>
      `tiêu chí ${criterion} của ${who} ghi làm xong ${done} việc mà chỉ được giao ${assigned}`,
    en: ({ criterion, who, done, assigned }) => `${criterion} of ${who} has ${done} done of only ${assigned} assigned`,
  },
  help: {
    vi: () => 'điểm vẫn chỉ tính đến mức tối đa; hãy xem lại hai con số',
    en: () => 'no more than the maximum counts; look at the two numbers again',
  },
  inMark({ mark, criterion, who }) {
    if (!criterion) return; // `unknown-criterion`
    const amounts = amountsIn(mark.value, criterion);
    const isNothing = amounts.every(({ assigned }) => number(assigned)?.isZero);
    if (isNothing && !criterion.whenNone) return; // `nothing-assigned`
    return amounts.flatMap(({ done, assigned }) => {
      const most = number(assigned);
      if (!most || !number(done)?.isMore(most)) return [];
      return { at: done.place, facts: { criterion: mark.id, who, done: done.text, assigned: assigned.text } };
    });
  },
});
