import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { asWritten, paperCount, pointsInWords } from '../../../base/number-words.ts';
import { timesInWords as happenedInWords } from '../../../scoring/conditions/event.ts';
import type { Occurrence } from '../../../scoring/modes/events.ts';
import { occurrencesOf } from '../../../scoring/modes/index.ts';
import { amount } from '../../../scoring/modes/ratio.ts';
import { markInWords } from '../../explain/mark-words.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { costOf, type Lost } from './sheets.ts';

type OneLost = Lost['sheets'][number];

/** Losses of one cause: which sheets, and the cause as all of them together say it. */
interface Cause {
  readonly sheets: readonly OneLost[];
  readonly said: string;
}

/** Why a criterion lost points: each cause once, with how often it cost how much, and when. */
export function causesInWords(lost: Lost, terms: NoticeTerms): string {
  const causes = causesOf(lost, terms);
  return causes.map((one) => causeInWords(one, causes.length === 1, terms)).join('; ');
}

function causesOf({ criterion, sheets }: Lost, terms: NoticeTerms): Cause[] {
  const groups = new Map<string, OneLost[]>();
  for (const lost of sheets) {
    const key = KEYS[criterion.mode.value]?.(lost.one) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), lost]);
  }
  if (criterion.mode.value === 'mark' && groups.size > FEW) return [{ sheets, said: tellAll(sheets, terms) }];
  const tell = TELLERS[criterion.mode.value] ?? TELLERS['mark'];
  return [...groups.values()].map((some) => ({ sheets: some, said: tell?.(some, terms) ?? '' }));
}

/** “chậm thời hạn 08 lần, mất 16,0 (tuần 1, 3, 5)”; how much only where the criterion has other causes too. */
function causeInWords({ sheets, said }: Cause, isOnly: boolean, terms: NoticeTerms): string {
  if (terms.isBase) return said;
  const cost = pointsInWords(Exact.sum(sheets.map(({ one }) => costOf(one))), terms.locale, terms.places);
  const when = terms.together(sheets.map(({ period }) => period));
  return `${said}${isOnly ? '' : WORDS[terms.locale].cost(cost)} (${when})`;
}

/** More amounts than that which were given outright are told by the least and the most of them. */
const FEW = 4;

/** “12 lần” */
export function timesInWords(count: number, locale: NoticeTerms['locale']): string {
  return WORDS[locale].times(count);
}

type Key = (one: OneLost['one']) => string;

/** What makes two losses of a mode the same cause; left out: all are. */
const KEYS: Readonly<Record<string, Key>> = {
  mark: (one) => costOf(one).toString(),
  grade: ({ mark }) => mark?.value.text ?? '',
  deduct: (one) =>
    happened(one)
      .map(({ event }) => event.id.value)
      .join(' '),
  members: ({ share }) => (share ? `${share.reached}/${share.rated}` : ''),
};

type Teller = (sheets: readonly OneLost[], terms: NoticeTerms) => string;

const TELLERS: Readonly<Record<string, Teller>> = {
  mark(sheets, terms) {
    const [first] = sheets;
    return terms.isBase && first ? earned(first, terms) : WORDS[terms.locale].times(sheets.length);
  },
  ratio(sheets, terms) {
    const words = WORDS[terms.locale];
    const amounts = (key: 'done' | 'assigned') =>
      Exact.sum(sheets.flatMap(({ one }) => (one.mark && amount(one.mark.value, key)) ?? []));
    const [done, assigned] = [amounts('done'), amounts('assigned')];
    const open = asWritten(assigned.minus(done), terms.locale);
    const said = words.open(open, asWritten(assigned, terms.locale));
    return terms.isBase ? said : `${said}, ${words.times(sheets.length)}`;
  },
  grade(sheets, terms) {
    const [first] = sheets;
    const said = first?.one.mark ? markInWords(first.one.mark, first.one.criterion, terms.locale) : '–';
    return terms.isBase ? said : `${said} ${WORDS[terms.locale].times(sheets.length)}`;
  },
  deduct: (sheets, terms) => eventsInWords(sheets, terms),
  count(sheets, terms) {
    const words = WORDS[terms.locale];
    const only = words.only(eventsInWords(sheets, terms));
    return terms.isBase ? only : `${only}, ${words.below(sheets.length)}`;
  },
  members(sheets, terms) {
    const words = WORDS[terms.locale];
    const [first] = sheets;
    const { share, criterion } = first?.one ?? {};
    if (!share) return '';
    const level = terms.names.orBetter(criterion?.level?.value ?? '')[terms.locale];
    const said = words.members(share.rated - share.reached, share.rated, level);
    return terms.isBase ? said : `${said}, ${words.times(sheets.length)}`;
  },
};

/** “22 lần, mỗi lần mất từ 2,0 đến 9,5” */
function tellAll(sheets: readonly OneLost[], { locale, places }: NoticeTerms): string {
  const costs = sheets.map(({ one }) => costOf(one));
  const [least, most] = [costs.reduce(Exact.min), costs.reduce(Exact.max)];
  const words = WORDS[locale];
  const said = (one: Exact) => pointsInWords(one, locale, places);
  return words.between(words.times(sheets.length), said(least), said(most));
}

/** “17,0/20” */
function earned({ one: { points, criterion } }: OneLost, { locale, places }: NoticeTerms): string {
  return `${pointsInWords(points, locale, places)}/${asWritten(criterion.max.value, locale)}`;
}

/** What happened, of all sheets together: “đi muộn hoặc về sớm 09 lần”. */
function eventsInWords(sheets: readonly OneLost[], { locale }: NoticeTerms): string {
  const counts = new Map<string, Occurrence>();
  for (const { one } of sheets) {
    for (const { event, times } of happened(one)) {
      const before = counts.get(event.id.value)?.times ?? Exact.zero;
      counts.set(event.id.value, { event, times: before.plus(times) });
    }
  }
  const said = [...counts.values()].map(
    ({ event, times }) => happenedInWords(event, event.id.value, times.floor)[locale],
  );
  return said.length > 0 ? said.join(', ') : WORDS[locale].nothing;
}

function happened({ mark, criterion }: OneLost['one']): Occurrence[] {
  if (!mark) return [];
  return occurrencesOf(mark.value, criterion).filter(({ times }) => !times.isZero);
}

const WORDS = bilingual({
  vi: {
    nothing: 'không có gì',
    times: (count: number) => `${paperCount(count)} lần`,
    cost: (points: string) => `, mất ${points}`,
    between: (times: string, least: string, most: string) => `${times}, mỗi lần mất từ ${least} đến ${most}`,
    open: (open: string, assigned: string) => `${open}/${assigned} việc chưa xong`,
    only: (what: string) => `mới có ${what}`,
    below: (count: number) => `${paperCount(count)} lần dưới điểm tối đa`,
    members: (below: number, of: number, level: string) => `${below}/${of} cá nhân chưa đạt mức ${level}`,
  },
  en: {
    nothing: 'nothing',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    cost: (points) => `, ${points} lost`,
    between: (times, least, most) => `${times}, from ${least} to ${most} lost each time`,
    open: (open, assigned) => `${open} of ${assigned} tasks not done`,
    only: (what) => `only ${what}`,
    below: (count) => `below the maximum ${count === 1 ? 'once' : `${count} times`}`,
    members: (below, of, level) => `${below} of ${of} members not ${level}`,
  },
});
