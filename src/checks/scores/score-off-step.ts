import type { Exact } from '../../base/exact.ts';
import { anyOf } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';
import { number } from '../../model/mark-as-typed.ts';
import { takesPoints } from '../../scoring/modes/index.ts';

interface Facts {
  mark: string;
  step: string;
  criterion: string;
  who: string;
  /** The one or two allowed marks beside it. */
  allowed: readonly string[];
}

/** A mark between two steps of the scale. */
export const scoreOffStep = defineCheck<Facts>({
  id: 'score-off-step',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ mark, step, criterion, who }) => `điểm ${criterion} của ${who} là ${mark}, thang này chấm từng ${step} điểm`,
    en: ({ mark, step, criterion, who }) => `${mark} for ${criterion} of ${who} is off the scale’s step of ${step}`,
  },
  help: {
    vi: ({ allowed }) => `hãy ghi ${anyOf(allowed, 'vi')}`,
    en: ({ allowed }) => `write ${anyOf(allowed, 'en')}`,
  },
  suggestions: ({ allowed }) => allowed,
  inMark({ mark, criterion, criteria, who }) {
    if (!criteria || !criterion || !takesPoints(criterion)) return; // `unknown-criterion`
    const value = number(mark.value);
    if (!value || value.isNegative || value.isMore(criterion.max.value)) return; // `score-out-of-range`
    const step = criteria.scale.step.value;
    if (value.isMultipleOf(step)) return;
    const facts = { mark: mark.value.text, step: step.toString(), criterion: criterion.id.value, who };
    return { at: mark.value.place, facts: { ...facts, allowed: neighbours(value, step, criterion.max.value) } };
  },
});

function neighbours(value: Exact, step: Exact, max: Exact): string[] {
  const below = value.over(step).floored.times(step);
  const above = below.plus(step);
  return (above.isMore(max) ? [below] : [below, above]).map(String);
}
