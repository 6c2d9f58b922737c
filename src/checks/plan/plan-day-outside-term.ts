import type { Day } from '../../base/day.ts';
import { dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Plan } from '../../model/plan.ts';
import { isReversed } from '../../model/span.ts';
import type { Located } from '../../source/located.ts';

interface Facts {
  day: Day;
  from: Day;
  to: Day;
}

/** A deadline outside of its plan's term, or something done or measured before the plan began. */
export const planDayOutsideTerm = defineCheck<Facts>({
  id: 'plan-day-outside-term',
  severity: 'warning',
  counted: { vi: 'hạn nằm ngoài thời gian của kế hoạch', en: 'days outside of a plan’s term' },
  message: {
    vi: ({ day, from, to }) =>
      `ngày ${dateInWords(day)} nằm ngoài thời gian của kế hoạch, từ ngày ${dateInWords(from)} đến ngày ${dateInWords(to)}`,
    en: ({ day, from, to }) => `${day} lies outside of the plan’s term, ${from} to ${to}`,
  },
  help: {
    vi: () => 'xem lại ngày này, hoặc mục from, to của kế hoạch',
    en: () => 'look at this day, or at from and to of the plan',
  },
  *inWorkspace({ plans }) {
    for (const plan of plans) {
      const { from, to } = plan.span;
      if (!from || !to || isReversed(plan.span)) continue; // `plan-reversed`
      const facts = (day: Day) => ({ day, from: from.value, to: to.value });
      for (const { value, place } of deadlinesOf(plan))
        if (value < from.value || value > to.value) yield { at: place, facts: facts(value) };
      for (const { value, place } of pastOf(plan)) if (value < from.value) yield { at: place, facts: facts(value) };
    }
  },
});

function deadlinesOf({ assignments, reviews, targets }: Plan): Located<Day>[] {
  return [...assignments, ...reviews]
    .flatMap(({ by, from }) => [by ?? [], from ?? []].flat())
    .concat(targets.flatMap(({ by }) => by ?? []));
}

/** What was done may be late, but not early. */
function pastOf({ assignments, reviews, targets }: Plan): Located<Day>[] {
  return [...assignments, ...reviews]
    .flatMap(({ done }) => done)
    .concat(
      targets.flatMap(({ measured }) => measured).map(({ date }) => ({ date, period: undefined, evidence: undefined })),
    )
    .map(({ date }) => date);
}
