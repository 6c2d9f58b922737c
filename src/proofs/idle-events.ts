import { cappedIn } from '../checks/criteria/event-above-cap.ts';
import { isAskedAbout } from '../checks/criteria/event-without-effect.ts';
import { eventsIn } from '../model/criteria-parts.ts';
import type { ScoreEvent } from '../model/criterion.ts';
import type { ScaleProof } from './scale-proof.ts';

/** Events that change no points where they are noted, limit no sheet's level, and are asked about by no level. */
export function idleEvents(proof: ScaleProof): ScoreEvent[] {
  const { criteria } = proof;
  const none = cappedIn(criteria).filter(({ cap }) => cap.isZero);
  const worthless = new Set(none.flatMap(({ events }) => events));
  const isWorth = (event: ScoreEvent) => !event.points.value.isZero && !worthless.has(event);
  return eventsIn(criteria).filter(
    (scoreEvent) => !isWorth(scoreEvent) && !isAskedAbout(scoreEvent, criteria) && !limits(scoreEvent, proof),
  );
}

/** Whether some sheet gets a better level; noting the event on it as well changes nothing but that. */
function limits(event: ScoreEvent, { criteria, ladder, outcomes }: ScaleProof): boolean {
  const limit = event.limit?.value;
  if (limit === undefined || criteria.bonus?.events.includes(event)) return false;
  return outcomes.some(
    ({ levelled: { byConditions } }) => byConditions !== undefined && ladder.isWorse(limit, byConditions),
  );
}
