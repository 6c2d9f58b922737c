import { defineCheck } from '../../checking/check.ts';
import { number } from '../../model/mark-as-typed.ts';
import { takesPoints } from '../../scoring/modes/index.ts';

/** A mark above its criterion's maximum, or below zero. */
export const scoreOutOfRange = defineCheck<{ mark: string; max: string; criterion: string; who: string }>({
  id: 'score-out-of-range',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ mark, max, criterion, who }) => `điểm ${criterion} của ${who} là ${mark}, nằm ngoài khoảng 0–${max}`,
    en: ({ mark, max, criterion, who }) => `${mark} for ${criterion} of ${who} is outside 0–${max}`,
  },
  help: {
    vi: ({ max }) => `hãy ghi điểm từ 0 đến ${max}`,
    en: ({ max }) => `write points from 0 to ${max}`,
  },
  inMark({ mark, criterion, who }) {
    if (!criterion || !takesPoints(criterion)) return; // `unknown-criterion`
    const value = number(mark.value);
    if (!value) return; // `mark-of-wrong-kind`, `too-many-digits`
    if (!value.isNegative && !value.isMore(criterion.max.value)) return;
    const facts = { mark: mark.value.text, max: criterion.max.value.toString(), criterion: criterion.id.value, who };
    return { at: mark.value.place, facts };
  },
});
