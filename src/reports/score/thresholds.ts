import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Exact } from '../../base/exact.ts';
import { placesIn } from '../../documents/places.ts';
import { isWithin } from '../../scoring/bounds.ts';
import { criteriaIn } from './score-terms.ts';

/** The places that print totals, so that none seems to stand on the other side of a level's bound. */
export function placesOfPoints(values: readonly Exact[], answer: ScoreAnswer): number {
  const conditions = conditionsIn(answer).filter(({ kind }) => kind.value === 'points');
  return placesIn(values, (exact, printed) =>
    conditions.every((condition) => isWithin(exact, condition) === isWithin(printed, condition)),
  );
}

/** The same for the points of one group. */
export function placesOfGroup(id: string, max: Exact, values: readonly Exact[], answer: ScoreAnswer): number {
  const conditions = conditionsIn(answer).filter((one) => one.kind.value === 'group' && one.id?.value === id);
  const shares = conditions.flatMap(({ bounds }) => bounds.get('atLeastShare')?.value.times(max) ?? []);
  return placesIn(
    values,
    (exact, printed) =>
      conditions.every((condition) => isWithin(exact, condition) === isWithin(printed, condition)) &&
      shares.every((share) => exact.isLess(share) === printed.isLess(share)),
  );
}

function conditionsIn(answer: ScoreAnswer) {
  return criteriaIn(answer).flatMap(({ rungs }) => rungs.flatMap(({ when }) => when));
}
