import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Key } from '../../model/key.ts';
import { COUNTS, EVENTS, lostInWords, occurrencesIn, worthFormula, worthOf } from './events.ts';
import { plain } from './formula.ts';
import { type Mode, UNSAID } from './mode.ts';

const FLOOR: Key = {
  name: 'floor',
  words: {
    vi: ['Điểm sàn', 'Điểm thấp nhất sau khi trừ, ví dụ 0; ghi none nếu được trừ quá điểm của mục'],
    en: ['Floor', 'The least a deduction leaves, e.g. 0; none lets it go below'],
  },
  shape: { $ref: '#/$defs/floorNumber' },
  called: { none: { vi: 'không có sàn', en: 'no floor' } },
};

/** The maximum less what each occurrence costs, not below the floor. */
export const deduct: Mode = {
  id: 'deduct',
  gloss: 'trừ dần',
  called: { vi: 'Trừ theo lần', en: 'Deduct each time' },
  keys: [EVENTS, FLOOR, UNSAID],
  said: {
    vi: (criterion) => `trừ theo từng việc, ${floorInWords(criterion, 'vi')}`,
    en: (criterion) => `minus what happened, ${floorInWords(criterion, 'en')}`,
  },
  judged: {
    vi: () => 'theo việc xảy ra; không có việc nào là đạt',
    en: () => 'by what happened; met where nothing did',
  },
  turns: { floor: floorInWords },
  typing: { how: { vi: 'trừ theo số lần', en: 'takes counts' }, ...COUNTS, formula },
  events: 'cost',
  gives: ({ floor }) => ({ is: 'losses', least: floor === 'none' ? undefined : floor.value }),
  loss: {
    alike: ({ mark, criterion }) =>
      ((mark && occurrencesIn(mark.value, criterion)) ?? [])
        .flatMap(({ event, times }) => (times.isZero ? [] : event.id.value))
        .join(' '),
    said: (all, { locale }) => lostInWords(all, locale),
  },
  points(node, criterion) {
    const occurrences = occurrencesIn(node, criterion);
    if (!occurrences) return undefined;
    const left = criterion.max.value.minus(worthOf(occurrences));
    return criterion.floor === 'none' ? left : Exact.max(criterion.floor.value, left);
  },
};

function formula({ max, events, floor }: Criterion, cells: readonly string[]): string {
  const left = `${plain(max.value)}-(${worthFormula(events, cells)})`;
  return floor === 'none' ? left : `MAX(${plain(floor.value)},${left})`;
}

/** “không trừ quá điểm của mục”, “còn ít nhất 5 điểm”: where a deduction ends. */
function floorInWords({ floor, max }: Criterion, locale: Locale, isShown = true): string {
  const words = FLOOR_WORDS[locale];
  if (floor === 'none') return words.none;
  if (floor.value.isZero && !max.value.isNegative) return words.zero;
  return isShown ? words.least(asWritten(floor.value, locale)) : words.own;
}

const FLOOR_WORDS = bilingual({
  vi: {
    none: 'có thể trừ quá điểm của mục',
    zero: 'không trừ quá điểm của mục',
    least: (points: string) => `còn ít nhất ${points} điểm`,
    own: 'mức sàn riêng',
  },
  en: {
    none: 'even below zero',
    zero: 'not below zero',
    least: (points) => `at least ${points} is left`,
    own: 'a floor of its own',
  },
});
