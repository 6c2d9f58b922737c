import type { Criteria } from './criteria.ts';
import type { Criterion, ScoreEvent } from './criterion.ts';

/** Every criterion of a file, in its order. */
export function criteriaIn({ groups }: Criteria): Criterion[] {
  return groups.flatMap((group) => group.criteria);
}

/** Every event of a file, in its order: of criteria, of the bonus, of the penalty. */
export function eventsIn(criteria: Criteria): ScoreEvent[] {
  const ofCriteria = criteriaIn(criteria).flatMap(({ events }) => events);
  return [...ofCriteria, ...(criteria.bonus?.events ?? []), ...criteria.penalties];
}

/** The duties that several criteria of a file cover, with these criteria. */
export function sharedDuties(criteria: Criteria): ReadonlyMap<string, readonly Criterion[]> {
  const byDuty = new Map<string, Criterion[]>();
  for (const criterion of criteriaIn(criteria))
    for (const { value } of criterion.covers) byDuty.set(value, [...(byDuty.get(value) ?? []), criterion]);
  return new Map([...byDuty].filter(([, all]) => all.length > 1));
}
