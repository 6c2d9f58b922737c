import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';

/** Every criterion of a file, in its order. */
export function criteriaIn({ groups }: Criteria): Criterion[] {
  return groups.flatMap((group) => group.criteria);
}

/** Every event of a file, in its order: of criteria, of the bonus, of the penalty. */
export function eventsIn(criteria: Criteria): ScoreEvent[] {
  const ofCriteria = criteriaIn(criteria).flatMap(({ events }) => events);
  return [...ofCriteria, ...(criteria.bonus?.events ?? []), ...criteria.penalties];
}
