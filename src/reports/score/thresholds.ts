import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Exact } from '../../base/exact.ts';
import { placesIn } from '../../documents/places.ts';
import { isOnPoints } from '../../model/condition.ts';
import { isWithin } from '../../scoring/bounds.ts';
import { asksOf } from '../../scoring/conditions/index.ts';
import { criteriaIn } from './score-terms.ts';

/**
 * The places that print the points of a week's table: one number for all columns, which are read across, so that none seems
 * to stand on the other side of a level's bound (rule 24).
 */
export function placesOfPoints(values: readonly Exact[], answer: ScoreAnswer): number {
  const conditions = conditionsIn(answer).filter(isOnPoints);
  return placesIn(values, (exact, printed) =>
    conditions.every((condition) => isWithin(exact, condition) === isWithin(printed, condition)),
  );
}

/** The same for the points of groups. */
export function placesOfGroups(answer: ScoreAnswer): number {
  const all = answer.standings.flatMap(({ working }) => working?.workedGroups ?? []);
  const needed = [...new Set(all.map(({ group }) => group))].map(({ id, max }) => {
    const cuts = conditionsIn(answer).flatMap((condition) => {
      const asks = asksOf(condition);
      return asks?.of === 'group' && asks.id === id.value ? asks.cuts(max.value) : [];
    });
    return placesIn(
      all.flatMap(({ group, points }) => (group.id.value === id.value ? points : [])),
      (exact, printed) => cuts.every((cut) => exact.isLess(cut) === printed.isLess(cut)),
    );
  });
  return Math.max(1, ...needed);
}

function conditionsIn(answer: ScoreAnswer) {
  return criteriaIn(answer).flatMap(({ rungs }) => rungs.flatMap(({ when }) => when));
}
