import { paperCount } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import type { Key } from '../../model/key.ts';
import { boundsInWords, isWithin } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

const KEYS: readonly Key[] = [
  {
    name: 'id',
    words: { vi: ['Mã sự việc', 'Mã của sự việc trong thang điểm'], en: ['Event id', 'Id of the event'] },
    example: 'tre',
    shape: { $ref: '#/$defs/id' },
    needed: 'tre',
    names: 'event',
  },
  {
    name: 'atMost',
    words: {
      vi: ['Không quá … lần', 'Số lần nhiều nhất được phép'],
      en: ['At most', 'The most often it may happen'],
    },
    example: '0',
    shape: { type: 'integer', minimum: 0, maximum: 9999 },
    needed: '0',
  },
];

/** How often an event counted this week, at most so often. */
export const event: ConditionKind = {
  id: 'event',
  written: {
    words: {
      vi: ['Điều kiện sự việc', 'Điều kiện về số lần xảy ra một sự việc'],
      en: ['Event', 'A condition on how often an event counted'],
    },
    example: '{id: tre, atMost: 0}',
    keys: KEYS,
  },
  asks: (condition) => ({
    of: 'event',
    id: idOf(condition),
    starts: [condition.bounds.get('atMost')?.value].flatMap((most) => (most ? most.floor + 1 : [])),
  }),
  holds: (condition, totals) => isWithin(totals.times(idOf(condition)), condition),
  asked(condition, criteria) {
    const id = idOf(condition);
    const title = insideSentence(eventIn(criteria, id)?.title.value ?? id);
    if (condition.bounds.get('atMost')?.value.isZero) return { vi: `không ${title}`, en: `no ${title}` };
    const bounds = boundsInWords(condition);
    return { vi: `${title}: ${bounds.vi} lần`, en: `${title}: ${bounds.en} times` };
  },
  found(condition, totals) {
    const times = totals.times(idOf(condition)).floor;
    return { vi: `${times === 0 ? '0' : paperCount(times)} lần`, en: `× ${times}` };
  },
  failing(condition, totals, criteria) {
    const id = idOf(condition);
    const happened = timesInWords(eventIn(criteria, id), id, totals.times(id).floor);
    const isNeverAllowed = condition.bounds.get('atMost')?.value.isZero;
    const bounds = boundsInWords(condition);
    return isNeverAllowed
      ? happened
      : { vi: `${happened.vi}, cần ${bounds.vi}`, en: `${happened.en}, where ${bounds.en} is asked for` };
  },
};

function idOf({ words }: Condition): string {
  return words.get('id') ?? '';
}

/** “chậm thời hạn 01 lần”, “vắng không phép 02 buổi”. */
export function timesInWords(of: ScoreEvent | undefined, id: string, times: number): { vi: string; en: string } {
  const title = insideSentence(of?.title.value ?? id);
  return { vi: `${title} ${paperCount(times)} ${of?.per?.value ?? 'lần'}`, en: `${title} × ${times}` };
}

/** The event of that id, wherever it may happen. */
function eventIn({ groups, bonus, penalties }: Criteria, id: string): ScoreEvent | undefined {
  const events = groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.events));
  return [...events, ...(bonus?.events ?? []), ...penalties].find((scoreEvent) => scoreEvent.id.value === id);
}
