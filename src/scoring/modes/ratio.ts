import { Exact } from '../../base/exact.ts';
import { bilingual, same } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import type { Key } from '../../model/key.ts';
import type { Node } from '../../source/node.ts';
import { asRatio } from './as-ratio.ts';
import { plain } from './formula.ts';
import type { MarkPart } from './mark-part.ts';
import { type Mode, UNSAID } from './mode.ts';
import { NOTHING_ASSIGNED, WHEN_NONE, whenNoneInWords, whenNoneJudged, worthOfNothing } from './when-none.ts';

const AMOUNT = { $ref: '#/$defs/markPart' };

const DONE: Key = {
  name: 'done',
  words: {
    vi: ['Số đã làm', 'Số việc đã hoàn thành, dùng với tiêu chí tính theo tỷ lệ'],
    en: ['Done', 'How much was done, for a ratio'],
  },
  example: '9',
  shape: AMOUNT,
};

const ASSIGNED: Key = {
  name: 'assigned',
  words: {
    vi: ['Số được giao', 'Số việc được giao, dùng với tiêu chí tính theo tỷ lệ'],
    en: ['Assigned', 'How much was assigned, for a ratio'],
  },
  example: '10',
  shape: AMOUNT,
};

const PARTS: readonly MarkPart[] = [
  {
    takes: 'amount',
    name: DONE.name,
    title: { vi: 'số việc xong', en: 'done' },
    inShort: { vi: 'xong', en: 'done' },
    said: /^(?!.*(?:duoc giao|phai lam|\bassigned\b)).*(?:xong|da lam|hoan thanh duoc|\bdone\b)/s,
  },
  {
    takes: 'amount',
    name: ASSIGNED.name,
    title: { vi: 'số việc được giao', en: 'assigned' },
    inShort: { vi: 'được giao', en: 'assigned' },
    said: /duoc giao|phai lam|\bassigned\b/,
  },
];

/** The maximum times done ÷ assigned, exact, at most the maximum. */
export const ratio: Mode = {
  id: 'ratio',
  gloss: 'tỷ lệ',
  called: { vi: 'Tỷ lệ', en: 'Ratio' },
  keys: [UNSAID, WHEN_NONE],
  said: {
    vi: (criterion) =>
      `${asWritten(criterion.max.value, 'vi')} × số việc xong : số việc được giao${whenNoneInWords(criterion, 'vi')}`,
    en: (criterion) => `${asWritten(criterion.max.value, 'en')} × done ÷ assigned${whenNoneInWords(criterion, 'en')}`,
  },
  judged: {
    vi: (criterion) => `theo số việc xong trên số việc được giao${whenNoneJudged(criterion, 'vi')}`,
    en: (criterion) => `by what was done of what was assigned${whenNoneJudged(criterion, 'en')}`,
  },
  turns: { whenNone: ({ whenNone }, locale) => NOTHING_ASSIGNED[locale][whenNone ?? 'unknown'] },
  typing: {
    how: { vi: 'tính theo số việc đã làm trên số việc được giao', en: 'takes what was done of what was assigned' },
    write(_, { text }) {
      const [, done = '9', assigned = '10'] = /^(\d+(?:\.\d+)?) ?\/ ?(\d+(?:\.\d+)?)$/.exec(text) ?? [];
      const mark = `{done: ${done}, assigned: ${assigned}}`;
      if (text.includes('/')) return same(mark);
      return {
        vi: `như ${mark}: làm xong ${done} trên ${assigned} việc được giao`,
        en: `it like ${mark}: ${done} done of ${assigned} assigned`,
      };
    },
    parts: () => PARTS,
    inWords: (mark, locale) => WORDS[locale].done(mark.get('done')?.text ?? '', mark.get('assigned')?.text ?? ''),
    example: () => ({
      vi: '{done: 9, assigned: 10} (xong 9 trên 10 việc được giao)',
      en: '{done: 9, assigned: 10} (9 done of 10 assigned)',
    }),
    formula({ max, whenNone }, [done, assigned]) {
      const most = plain(max.value);
      return `IF(N(${assigned})=0,${whenNone === 'full' ? most : '0'},MIN(${most},${most}*N(${done})/${assigned}))`;
    },
    keys: [DONE, ASSIGNED],
    saysWhatLacks: true,
    amounts(mark) {
      const [done, assigned] = [mark.get('done'), mark.get('assigned')];
      return done && assigned ? [{ done, assigned }] : [];
    },
  },
  gives: ({ max }) => ({
    is: 'shares',
    written(points) {
      const [done, assigned] = asRatio(max.value.isZero ? Exact.one : points.over(max.value));
      return `{done: ${done}, assigned: ${assigned}}`;
    },
  }),
  loss: {
    said(all, { locale, sheets }) {
      const sumOf = (key: 'done' | 'assigned') =>
        Exact.sum(all.flatMap(({ mark }) => (mark && amount(mark.value, key)) ?? []));
      const [done, assigned] = [sumOf('done'), sumOf('assigned')];
      const said = WORDS[locale].open(asWritten(assigned.minus(done), locale), asWritten(assigned, locale));
      return sheets === undefined ? said : `${said}, ${sheets}`;
    },
  },
  points(node, criterion) {
    const { max } = criterion;
    const done = amount(node, 'done');
    const assigned = amount(node, 'assigned');
    if (!done || !assigned) return undefined;
    if (!assigned.isZero) return done.isLess(assigned) ? max.value.times(done).over(assigned) : max.value;
    return worthOfNothing(criterion);
  },
};

/** `done` or `assigned` of a mark; nothing where it is left out or negative. */
function amount(node: Node, key: 'done' | 'assigned'): Exact | undefined {
  const value = node.get(key);
  const exact = value?.kind === 'number' ? Exact.parse(value.text) : undefined;
  return exact?.isNegative ? undefined : exact;
}

const WORDS = bilingual({
  vi: {
    open: (open: string, assigned: string) => `${open}/${assigned} việc chưa xong`,
    done: (done: string, assigned: string) => `xong ${done.replace('.', ',')}/${assigned.replace('.', ',')} việc`,
  },
  en: {
    open: (open, assigned) => `${open} of ${assigned} tasks not done`,
    done: (done, assigned) => `${done} of ${assigned} done`,
  },
});
