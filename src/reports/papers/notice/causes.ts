import { Exact } from '../../../base/exact.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { outOf, paperCount, pointsInWords } from '../../../base/number-words.ts';
import { countedAs } from '../../../calendar/kind-words.ts';
import type { Period } from '../../../calendar/period.ts';
import { modeOf } from '../../../scoring/modes/index.ts';
import type { Loss } from '../../../scoring/modes/loss.ts';
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
  return causes.map((cause) => causeInWords(cause, causes.length === 1, terms)).join('; ');
}

function causesOf({ criterion, sheets }: Lost, terms: NoticeTerms): Cause[] {
  const { loss } = modeOf(criterion);
  const groups = new Map<string, OneLost[]>();
  for (const lost of sheets) {
    const key = loss ? (loss.alike?.(lost.working) ?? '') : costOf(lost.working).toString();
    groups.set(key, [...(groups.get(key) ?? []), lost]);
  }
  if (!loss && groups.size > FEW) return [{ sheets, said: tellAll(sheets, terms) }];
  return [...groups.values()].map((some) => ({ sheets: some, said: causeOf(some, loss, terms) }));
}

/** What of their mode says of losses; without that, the points of one sheet, or how often. */
function causeOf(sheets: readonly OneLost[], loss: Loss | undefined, terms: NoticeTerms): string {
  const { isBase, locale, names } = terms;
  const [first] = sheets;
  if (!loss) return isBase && first ? earned(first, terms) : sheetsInWords(sheets, locale);
  return loss.said(
    sheets.map(({ working }) => working),
    {
      locale,
      sheets: isBase ? undefined : sheetsInWords(sheets, locale),
      orBetter: (level) => names.orBetter(level),
      levelName: (level) => names.levelName(level),
    },
  );
}

/** “chậm thời hạn 08 lần, mất 16,0 (tuần 1, 3, 5)”; how much only where the criterion has other causes too. */
function causeInWords({ sheets, said }: Cause, isOnly: boolean, terms: NoticeTerms): string {
  if (terms.isBase) return said;
  const cost = pointsInWords(Exact.sum(sheets.map(({ working }) => costOf(working))), terms.locale, terms.places);
  const when = terms.together(sheets.map(({ period }) => period));
  return `${said}${isOnly ? '' : WORDS[terms.locale].cost(cost)} (${when})`;
}

/** More amounts than that which were given outright are told by the least and the most of them. */
const FEW = 4;

/** “12 tuần”: a sheet is that of a period, not a time that something happened. */
function sheetsInWords(sheets: readonly OneLost[], locale: Locale): string {
  return WORDS[locale].sheets(sheets.length, nounOf(sheets, locale));
}

/** “tuần”; of sheets of several kinds of period, what all are. */
export function nounOf(sheets: readonly { readonly period: Period }[], locale: Locale): string {
  const [kind, ...others] = new Set(sheets.map(({ period }) => countedAs(period.kind)[locale]));
  return kind === undefined || others.length > 0 ? WORDS[locale].period : kind;
}

/** “22 tuần, mỗi tuần mất từ 2,0 đến 9,5” */
function tellAll(sheets: readonly OneLost[], { locale, places }: NoticeTerms): string {
  const costs = sheets.map(({ working }) => costOf(working));
  const [least, most] = [costs.reduce(Exact.min), costs.reduce(Exact.max)];
  const words = WORDS[locale];
  const said = (exact: Exact) => pointsInWords(exact, locale, places);
  const noun = nounOf(sheets, locale);
  return words.between(words.sheets(sheets.length, noun), noun, said(least), said(most));
}

/** “17,0/20” */
function earned({ working: { points, criterion } }: OneLost, { locale, places }: NoticeTerms): string {
  return outOf(points, criterion.max.value, locale, (value) => pointsInWords(value, locale, places));
}

const WORDS = bilingual({
  vi: {
    cost: (points: string) => `, mất ${points}`,
    period: 'kỳ',
    sheets: (count: number, noun: string) => `${paperCount(count)} ${noun}`,
    between: (sheets: string, noun: string, least: string, most: string) =>
      `${sheets}, mỗi ${noun} mất từ ${least} đến ${most}`,
  },
  en: {
    cost: (points) => `, ${points} lost`,
    period: 'period',
    sheets: (count, noun) => `in ${count} ${noun}${count === 1 ? '' : 's'}`,
    between: (sheets, noun, least, most) => `${sheets}, from ${least} to ${most} lost each ${noun}`,
  },
});
