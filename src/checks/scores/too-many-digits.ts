import { defineCheck } from '../../checking/check.ts';
import { isTooLong, MOST_DIGITS, numbersIn } from '../../model/mark-as-typed.ts';

/** A number in a mark with more digits than anybody means. */
export const tooManyDigits = defineCheck<{ criterion: string; who: string }>({
  id: 'too-many-digits',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, who }) => `điểm ${criterion} của ${who} có số dài hơn ${MOST_DIGITS} chữ số`,
    en: ({ criterion, who }) => `${criterion} of ${who} has a number of more than ${MOST_DIGITS} digits`,
  },
  help: {
    vi: () => 'hãy ghi lại cho đúng, ví dụ 18.5',
    en: () => 'write it again, e.g. 18.5',
  },
  inMark({ mark, criterion, who }) {
    const { start, end } = mark.value.place;
    if (!criterion || end - start <= MOST_DIGITS) return; // `unknown-criterion`
    const tooLong = numbersIn(mark.value).filter(isTooLong);
    return tooLong.map((number) => ({ at: number.place, facts: { criterion: mark.id, who } }));
  },
});
