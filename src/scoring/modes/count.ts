import { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import type { Criterion } from '../../model/criterion.ts';
import { COUNTS, EVENTS, lostInWords, occurrencesIn, worthFormula, worthOf } from './events.ts';
import { plain } from './formula.ts';
import { type Mode, UNSAID } from './mode.ts';

/** What each occurrence earns, up to the maximum. */
export const count: Mode = {
  id: 'count',
  gloss: 'đếm việc',
  called: { vi: 'Đếm việc', en: 'Count' },
  keys: [EVENTS, UNSAID],
  said: {
    vi: ({ max }) => `cộng theo từng việc, nhiều nhất ${asWritten(max.value, 'vi')} điểm`,
    en: ({ max }) => `what happened adds up, to at most ${asWritten(max.value, 'en')}`,
  },
  judged: { vi: () => 'theo việc ghi nhận được', en: () => 'by what is counted' },
  typing: { how: { vi: 'cộng theo số lần', en: 'takes counts' }, ...COUNTS, formula },
  events: 'earn',
  most({ events, max }) {
    const isWorth = events.length === 0 || events.some(({ points }) => !points.value.isZero); // `mode-incomplete`
    return { best: isWorth ? max.value : Exact.zero, way: { vi: 'mọi việc ghi nhận', en: 'all that is counted' } };
  },
  gives: () => ({ is: 'gains' }),
  loss: {
    said(all, { locale, sheets }) {
      const words = LOST[locale];
      const only = words.only(lostInWords(all, locale));
      return sheets === undefined ? only : `${only}, ${words.below(sheets)}`;
    },
  },
  points(node, criterion) {
    const occurrences = occurrencesIn(node, criterion);
    return occurrences && Exact.min(criterion.max.value, worthOf(occurrences));
  },
};

const LOST = bilingual({
  vi: {
    only: (what: string) => `mới có ${what}`,
    below: (times: string) => `${times} dưới điểm tối đa`,
  },
  en: {
    only: (what) => `only ${what}`,
    below: (times) => `below the maximum ${times}`,
  },
});

function formula({ max, events }: Criterion, cells: readonly string[]): string {
  return `MIN(${plain(max.value)},${worthFormula(events, cells)})`;
}
