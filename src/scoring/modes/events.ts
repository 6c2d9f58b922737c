import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Node } from '../../source/node.ts';
import { timesInWords } from '../conditions/event.ts';
import { plain } from './formula.ts';
import type { Lost } from './loss.ts';
import type { Typing } from './mode.ts';

/** An event and how often it happened. */
export interface Occurrence {
  readonly event: ScoreEvent;
  readonly times: Exact;
}

/** What is counted or deducted. */
export const EVENTS: Key = needed(
  {
    name: 'events',
    words: {
      vi: ['Sự việc', 'Các sự việc bị trừ hoặc được đếm'],
      en: ['Events', 'What is deducted or counted'],
    },
    example: '[{id: tre, title: Chậm thời hạn, points: 2}]',
    shape: { type: 'array', minItems: 1, items: { $ref: '#/$defs/event' } },
    rows: { of: 'event', word: { vi: 'Việc', en: 'Event' } },
  },
  '[{id: tre, title: Chậm thời hạn, per: lần, points: 2}]',
);

/** How often each event happened, and how that is typed. */
export const COUNTS: Pick<Typing, 'write' | 'parts'> = {
  write: timesToType,
  parts: ({ events }) => events.map((event) => ({ takes: 'count', name: event.id.value, event })),
};

function timesToType({ events }: Criterion): Words {
  const [first] = events;
  const mark = `{${first?.id.value ?? ''}: 1}`;
  const title = first?.title.value ?? '';
  return {
    vi: `như ${mark} (${title} 01 lần), hoặc {} nếu không có gì`,
    en: `it like ${mark} (${title}, once), or {} where nothing happened`,
  };
}

/** The occurrences typed as `{tre: 1, vang: 2}`; nothing where one names no event or is no whole number from 0. */
export function occurrencesIn(mark: Node, criterion: Criterion): Occurrence[] | undefined {
  if (!mark.isMap) return undefined;
  const found: Occurrence[] = [];
  const isOfEvents = mark.eachPair((key, value) => {
    const name = key.text;
    const event = criterion.events.find(({ id }) => id.value === name);
    const text = value.kind === 'number' ? value.text : '.';
    const times = text.includes('.') ? undefined : Exact.parse(text);
    if (!event || !times || times.isNegative) return false;
    found.push({ event, times });
    return true;
  });
  if (!isOfEvents) return undefined;
  return found.length > 1 ? inOrderOf(criterion.events, found) : found;
}

/** In the order of the scale, so that the order in which somebody typed makes no difference. */
function inOrderOf(events: readonly ScoreEvent[], found: readonly Occurrence[]): Occurrence[] {
  return found.toSorted((a, b) => events.indexOf(a.event) - events.indexOf(b.event));
}

/** Σ occurrences × points. */
export function worthOf(occurrences: readonly Occurrence[]): Exact {
  let worth = Exact.zero;
  for (const { event, times } of occurrences) if (!times.isZero) worth = worth.plus(times.times(event.points.value));
  return worth;
}

/** Σ occurrences × points, of cells in the order of the events. */
export function worthFormula(events: readonly ScoreEvent[], cells: readonly string[]): string {
  return events.map(({ points }, i) => `N(${cells[i]})*${plain(points.value)}`).join('+') || '0';
}

/** What happened, of several marks together: “đi muộn hoặc về sớm 09 lần”. */
export function happenedInWords(marks: readonly Node[], criterion: Criterion, locale: Locale): string {
  const counts = new Map<ScoreEvent, Exact>();
  for (const { event, times } of marks.flatMap((mark) => occurrencesIn(mark, criterion) ?? []))
    if (!times.isZero) counts.set(event, times.plus(counts.get(event) ?? Exact.zero));
  const said = [...counts].map(([event, times]) => timesInWords(event, event.id.value, times.floor)[locale]);
  return said.length > 0 ? said.join(', ') : NOTHING[locale];
}

const NOTHING: Words = { vi: 'không có gì', en: 'nothing' };

/** What happened on sheets that lost points by it. */
export function lostInWords(all: readonly Lost[], locale: Locale): string {
  const [first] = all;
  return first
    ? happenedInWords(
        all.flatMap(({ mark }) => mark?.value ?? []),
        first.criterion,
        locale,
      )
    : '';
}
