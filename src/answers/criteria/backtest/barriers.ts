import { type Condition, isOnPoints } from '../../../model/condition.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { ScoreEvent } from '../../../model/criterion.ts';
import { unreached } from '../../../scoring/level.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';

/** What kept a sheet from a level: a condition that did not hold, or an event that caps it. */
export type Barrier =
  | { readonly by: 'condition'; readonly condition: Condition; readonly criteria: Criteria }
  | { readonly by: 'event'; readonly event: ScoreEvent };

/** What keeps a sheet from a level that it has under the other edition; points alone are no barrier that need be told. */
export function barriersTo(
  level: string,
  { working, subject, levelByConditions, level: own }: RankedStanding,
): Barrier[] {
  const { criteria } = subject.choice;
  if (!working || !criteria) return [];
  const failed = unreached(criteria.rungs, working).find(({ rung }) => rung.level.value === level)?.failed ?? [];
  const conditions = failed.filter((condition) => !isOnPoints(condition));
  const isCapped = levelByConditions !== own;
  const events = isCapped ? working.limiting().filter(({ event, times }) => event.limit && !times.isZero) : [];
  return [
    ...conditions.map((condition): Barrier => ({ by: 'condition', condition, criteria })),
    ...events.map(({ event }): Barrier => ({ by: 'event', event })),
  ];
}
