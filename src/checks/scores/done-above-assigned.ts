import { defineCheck } from '../../checking/check.ts';
import { number } from '../../checking/mark-as-typed.ts';

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
    if (criterion?.mode.value !== 'ratio') return;
    const done = mark.value.get('done');
    const assigned = mark.value.get('assigned');
    if (!done || !assigned) return; // `mark-of-wrong-kind`
    const most = number(assigned);
    if (!most || (most.isZero && !criterion.whenNone)) return; // `nothing-assigned`
    if (!number(done)?.isMore(most)) return;
    return { at: done.place, facts: { criterion: mark.id, who, done: done.text, assigned: assigned.text } };
  },
});
