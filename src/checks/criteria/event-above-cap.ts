import type { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

/** Events that may come to no more than so much together. */
export interface Capped {
  readonly events: readonly ScoreEvent[];
  readonly cap: Exact;
  readonly where: Words;
}

/** An event worth more than all of its kind may come to: not even the first time does it count in full. */
export const eventAboveCap = defineCheck<{ event: ScoreEvent; cap: Exact; where: Words }>({
  id: 'event-above-cap',
  severity: 'warning',
  counted: { vi: 'việc ghi nhiều điểm hơn mức tối đa', en: 'events above their cap' },
  message: {
    vi: ({ event: { id, points }, cap, where }) =>
      `việc “${id.value}” ghi ${points.value} điểm, mà ${where.vi} tối đa ${cap} điểm: lần đầu cũng không được tính đủ`,
    en: ({ event: { id, points }, cap, where }) =>
      `“${id.value}” is worth ${points.value}, but ${where.en} ${cap} at most: not even the first time counts in full`,
  },
  help: {
    vi: ({ cap }) => `hãy ghi points nhiều nhất ${cap}, hoặc nâng mức tối đa`,
    en: ({ cap }) => `write points of ${cap} at most, or raise the maximum`,
  },
  *inWorkspace({ criteria }) {
    for (const { events, cap, where } of criteria.flatMap(cappedIn))
      for (const event of where === OF_BONUS && cap.isZero ? [] : events) // `bonus-without-effect`
        if (event.points.value.isMore(cap)) yield { at: event.points.place, facts: { event, cap, where } };
  },
});

/** All such events of a scale, list by list. */
export function cappedIn(criteria: Criteria): Capped[] {
  const most = criteria.bonus?.max?.value;
  return [
    ...criteriaIn(criteria).flatMap(cappedBy),
    ...(most ? [{ events: criteria.bonus?.events ?? [], cap: most, where: OF_BONUS }] : []),
  ];
}

const OF_BONUS: Words = { vi: 'tổng điểm cộng', en: 'the bonus adds' };

/** What a criterion has to give, or to lose down to its floor. */
function cappedBy(criterion: Criterion): Capped[] {
  const { id, max, events } = criterion;
  const gives = modeNamed(criterion.mode.value)?.gives(criterion);
  const where = { vi: `tiêu chí ${id.value} được`, en: `criterion ${id.value} gives` };
  if (gives?.is === 'gains') return [{ events, cap: max.value, where }];
  if (gives?.is !== 'losses' || !gives.least || gives.least.isMore(max.value)) return []; // `floor-above-max`
  const lost = { vi: `tiêu chí ${id.value} chỉ bị trừ`, en: `criterion ${id.value} loses` };
  return [{ events, cap: max.value.minus(gives.least), where: lost }];
}
