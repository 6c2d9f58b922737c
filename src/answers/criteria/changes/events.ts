import type { Criteria } from '../../../model/criteria.ts';
import { eventsOf, type Pair, type Pairs } from '../../../model/criteria-pairs.ts';
import type { Criterion, ScoreEvent } from '../../../model/criterion.ts';
import { differs } from './differs.ts';

/** Where an event counts: in a criterion, or for or against the total. */
export type EventHome = Criterion | 'bonus' | 'penalty';

export interface EventSide {
  readonly event: ScoreEvent;
  readonly home: EventHome;
}

/** An event that is new, was left out, or counts otherwise. */
export type EventChange =
  | { readonly about: 'event'; readonly kind: 'added'; readonly after: EventSide; readonly before?: undefined }
  | { readonly about: 'event'; readonly kind: 'removed'; readonly before: EventSide; readonly after?: undefined }
  | {
      readonly about: 'event';
      readonly kind: 'changed';
      readonly field: (typeof EVENT_FIELDS)[number];
      readonly before: EventSide;
      readonly after: EventSide;
    };

const EVENT_FIELDS = ['id', 'title', 'home', 'points', 'per', 'limit'] as const;

/** Events of criteria that are new or left out as a whole are told with these. */
export function eventChanges(before: Criteria, after: Criteria, pairs: Pairs): EventChange[] {
  const isKept = ({ home }: EventSide) =>
    typeof home === 'string' || pairs.criteria.some((pair) => pair.before === home || pair.after === home);
  const sides = (criteria: Criteria) => eventsOf(criteria).map((event) => ({ event, home: homeOf(event, criteria) }));
  const isPaired = ({ event }: EventSide) => pairs.events.some((pair) => pair.before === event || pair.after === event);
  const removed = sides(before).filter((side) => !isPaired(side) && isKept(side));
  return [
    ...removed.map((side): EventChange => ({ about: 'event', kind: 'removed', before: side })),
    ...sides(after).flatMap((side): EventChange[] => {
      const pair = pairs.events.find((event) => event.after === side.event);
      if (!pair) return isKept(side) ? [{ about: 'event', kind: 'added', after: side }] : [];
      const old = { event: pair.before, home: homeOf(pair.before, before) };
      return fieldsOf(pair, isSameHome(old.home, side.home, pairs)).map((field) => ({
        about: 'event',
        kind: 'changed',
        field,
        before: old,
        after: side,
      }));
    }),
  ];
}

function homeOf(event: ScoreEvent, { groups, bonus }: Criteria): EventHome {
  const criterion = groups.flatMap((group) => group.criteria).find(({ events }) => events.includes(event));
  return criterion ?? (bonus?.events.includes(event) ? 'bonus' : 'penalty');
}

function isSameHome(before: EventHome, after: EventHome, { criteria }: Pairs): boolean {
  return before === after || criteria.some((pair) => pair.before === before && pair.after === after);
}

function fieldsOf({ before, after }: Pair<ScoreEvent>, isAtHome: boolean): (typeof EVENT_FIELDS)[number][] {
  const changed: Readonly<Record<(typeof EVENT_FIELDS)[number], boolean>> = {
    id: differs(before.id, after.id),
    title: differs(before.title, after.title),
    home: !isAtHome,
    points: differs(before.points, after.points),
    per: differs(before.per, after.per),
    limit: differs(before.limit, after.limit),
  };
  return EVENT_FIELDS.filter((field) => changed[field]);
}
