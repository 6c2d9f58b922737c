import { question } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck, type Sighting } from '../../checking/check.ts';
import type { Happening } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import { eventsOf, ownKeys } from '../../scoring/modes/index.ts';
import type { Located } from '../../source/located.ts';

interface Facts {
  event: string;
  /** The scale's. */
  title: string;
  /** The criterion's id, `bonus` or `penalty`. */
  at: string;
  who: string;
  known: readonly string[];
  /** Where the scale has an event of that id after all. */
  elsewhere: string | undefined;
}

/** An event that its criterion, the bonus or the penalty does not have. */
export const unknownEvent = defineCheck<Facts>({
  id: 'unknown-event',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ event, at, who }) => `mục ${at} trong phiếu của ${who} không có việc nào mang mã “${event}”`,
    en: ({ event, at, who }) => `${at} on the sheet of ${who} knows no event “${event}”`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ event, known }) => nearest(event, known),
  alike: ({ event, at, title }) => JSON.stringify([event, at, title]),
  inEntry({ entry, criteria, who }) {
    if (!criteria || (entry.bonus.length === 0 && entry.penalty.length === 0)) return;
    return [
      ...unknownOf(entry.bonus, 'bonus', criteria.bonus?.events ?? [], criteria, who),
      ...unknownOf(entry.penalty, 'penalty', criteria.penalties, criteria, who),
    ];
  },
  inMark({ mark, criterion, criteria, who }) {
    if (!criteria || !criterion || !eventsOf(criterion)) return; // `unknown-criterion`
    let found: Sighting<Facts>[] | undefined;
    for (const [key] of mark.value.pairs()) {
      if (ownKeys.has(key.text) || criterion.events.some(({ id }) => id.value === key.text)) continue; // `mark-of-wrong-kind`
      found = [...(found ?? []), sighting(key.located, mark.id, criterion.events, criteria, who)];
    }
    return found;
  },
});

const ELSEWHERE: Words = { vi: 'mã này thuộc mục', en: 'it belongs to' };
const ONLY: Words = { vi: 'ở đây chỉ có:', en: 'there are only:' };
const NONE: Words = { vi: 'thang điểm không có việc nào ở mục này', en: 'the scale has no events there' };

function wayOut({ event, known, elsewhere }: Facts, locale: Locale): string {
  if (elsewhere) return `${ELSEWHERE[locale]} ${elsewhere}`;
  const meant = question(nearest(event, known), locale);
  if (meant) return meant;
  return known.length > 0 ? `${ONLY[locale]} ${known.join(', ')}` : NONE[locale];
}

function unknownOf(
  noted: readonly Happening[],
  at: string,
  events: readonly ScoreEvent[],
  criteria: Criteria,
  who: string,
): Sighting<Facts>[] {
  const unknown = noted.filter(({ event }) => !events.some(({ id }) => id.value === event.value));
  return unknown.map(({ event }) => sighting(event, at, events, criteria, who));
}

function sighting(
  { value, place }: Located<string>,
  at: string,
  events: readonly ScoreEvent[],
  criteria: Criteria,
  who: string,
): Sighting<Facts> {
  const known = events.map(({ id }) => id.value);
  const facts = { event: value, title: criteria.title.value, at, who, known, elsewhere: homeOf(value, criteria) };
  return { at: place, facts };
}

/** The bonus, penalty or criterion that has an event of this id. */
function homeOf(event: string, { bonus, penalties, groups }: Criteria): string | undefined {
  const has = (events: readonly ScoreEvent[]) => events.some(({ id }) => id.value === event);
  if (has(bonus?.events ?? [])) return 'bonus';
  if (has(penalties)) return 'penalty';
  return groups.flatMap(({ criteria }) => criteria).find(({ events }) => has(events))?.id.value;
}
