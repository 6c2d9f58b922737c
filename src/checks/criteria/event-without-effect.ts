import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import { eventsIn } from '../../model/criteria-parts.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { namedBy } from '../../scoring/conditions/index.ts';

interface Facts {
  readonly event: string;
  readonly title: string;
  readonly isOfBonus: boolean;
  /** The level that it would limit to. */
  readonly limit: string | undefined;
}

/** An event that changes no points, limits no level and is asked about by none: noting it would do nothing. */
export const eventWithoutEffect = defineCheck<Facts>({
  id: 'event-without-effect',
  severity: 'warning',
  counted: { vi: 'việc ghi nhận mà không có tác dụng', en: 'events without effect' },
  message: {
    vi: ({ event, title, limit }) =>
      `ghi nhận việc “${event}” (${title}) cũng không làm đổi điểm, không khống chế mức${limit ? ` (thang này không xếp mức nào cao hơn “${limit}”)` : ''}, và không mức nào xét đến`,
    en: ({ event, title, limit }) =>
      `noting “${event}” (${title}) changes no points, limits no level${limit ? ` (the scale gives none above “${limit}”)` : ''}, and no level asks about it`,
  },
  help: {
    vi: ({ isOfBonus }) =>
      isOfBonus
        ? 'việc ấy được cộng bao nhiêu điểm? hãy ghi points lớn hơn 0, hoặc bỏ việc ấy'
        : 'việc ấy phải chịu gì? hãy ghi points lớn hơn 0, hoặc limit với mức cao nhất còn được xếp, hoặc bỏ việc ấy',
    en: ({ isOfBonus }) =>
      isOfBonus
        ? 'what does it earn? write points above 0, or take it out'
        : 'what does it cost? write points above 0, or limit with the best level that remains, or take it out',
  },
  *inWorkspace(workspace) {
    for (const criteria of workspace.criteria) {
      const order = levelsUnder(criteria, workspace);
      for (const event of eventsIn(criteria)) {
        if (!isWithoutEffect(event, criteria, order)) continue;
        const inBonus = isOfBonus(event, criteria);
        const limit = inBonus ? undefined : event.limit?.value;
        yield {
          at: event.id.place,
          facts: { limit, isOfBonus: inBonus, event: event.id.value, title: event.title.value },
        };
      }
    }
  },
});

/** Whether noting an event changes no points, leaves open every level that the scale gives, and is asked about by none; levels in their `order`, best first. */
export function isWithoutEffect(event: ScoreEvent, criteria: Criteria, order: readonly string[]): boolean {
  return event.points.value.isZero && !isAskedAbout(event, criteria) && !isLimiting(event, criteria, order);
}

/** The levels in force when a scale begins to hold, best first. */
export function levelsUnder({ effective }: Criteria, workspace: Workspace): string[] {
  return levelsOn(effective.from?.value ?? '', workspace).map(({ id }) => id.value);
}

/** Whether a level asks how often an event happened. */
export function isAskedAbout({ id: event }: ScoreEvent, { rungs }: Criteria): boolean {
  const asked = rungs.flatMap(({ when }) => when.flatMap((condition) => namedBy(condition, 'event')));
  return asked.some(({ value }) => value === event.value);
}

/** Whether the scale gives a better level than that which the event limits to. */
function isLimiting(event: ScoreEvent, criteria: Criteria, order: readonly string[]): boolean {
  const { limit } = event;
  if (!limit || isOfBonus(event, criteria)) return false;
  const place = order.indexOf(limit.value); // `unknown-level` tells where it has none
  return place === -1 || criteria.rungs.some(({ level }) => order.indexOf(level.value) < place);
}

function isOfBonus(event: ScoreEvent, { bonus }: Criteria): boolean {
  return bonus?.events.includes(event) ?? false;
}
