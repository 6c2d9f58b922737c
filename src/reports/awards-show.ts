import { type AwardBook, type BookSubject, runsOf } from '../answers/award-book.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paperCount } from '../base/number-words.ts';
import { type Block, paragraph } from '../documents/document.ts';
import type { Prose } from '../documents/prose.ts';
import type { AwardRecord } from '../model/awards.ts';
import { lineOf } from '../source/line-of.ts';
import { awardName, paperInWords, periodName } from './awards/record-words.ts';
import { inSentence, named } from './person-words.ts';
import type { TableReport } from './report.ts';
import { withSource } from './said-aside.ts';

/** What one subject has won, decision by decision. */
export interface AwardsOfOne {
  readonly book: AwardBook;
  readonly subject: BookSubject;
}

/** One subject's titles and commendations with their papers, runs of years, and what is not known. */
export const awardsShow: TableReport<AwardsOfOne> = {
  id: 'awards-show',
  document(view, locale) {
    const { book, subject } = view;
    const name = named(subject, book.workspace.organization, locale) ?? subject.name;
    return { locale, blocks: [{ kind: 'title', text: name }, ...awardBlocks(view, locale)] };
  },
  heading({ book, subject }, locale) {
    const name = named(subject, book.workspace.organization, locale) ?? subject.name;
    return { type: WORDS[locale].type, subject: WORDS[locale].of(name) };
  },
};

/** The same as part of a larger page. */
export function awardBlocks({ book, subject }: AwardsOfOne, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { completeFrom } = book.history;
  const list = (heading: string, items: readonly Prose[]): Block[] => [
    { kind: 'list', heading, items: items.length > 0 ? items : [words.none] },
  ];
  const runs = runsOf(subject).map(({ award, from, to }) => words.run(awardName(award, book), to - from + 1, from, to));
  return [
    ...list(
      words.titles,
      subject.titles.map((title) => recordLine(title, book, locale)),
    ),
    ...list(
      words.commendations,
      subject.commendations.map((commendation) => recordLine(commendation, book, locale)),
    ),
    ...(runs.length > 0 ? list(words.runs, runs) : []),
    ...(subject.gaps.length > 0
      ? list(
          words.gaps,
          subject.gaps.map(({ from, to, reason }) => `${from.value}–${to.value}${reason ? `: ${reason.value}` : ''}`),
        )
      : []),
    paragraph(completeFrom ? words.complete(completeFrom.value) : words.incomplete),
  ];
}

function recordLine(record: AwardRecord, book: AwardBook, locale: Locale): Prose {
  const { award, period } = record;
  const said = `${awardName(award.value, book)}, ${periodName(period, book, locale)}: ${paperInWords(record, locale)}`;
  return withSource(said, undefined, lineOf(award.place));
}

const WORDS = bilingual({
  vi: {
    type: 'BẢNG KÊ THÀNH TÍCH',
    of: (name: string) => `Danh hiệu thi đua, hình thức khen thưởng của ${inSentence(name, 'vi')}`,
    titles: 'Danh hiệu thi đua',
    commendations: 'Hình thức khen thưởng',
    runs: 'Liên tục',
    gaps: 'Năm chưa tra cứu được',
    none: 'không có trong sổ',
    incomplete: 'Sổ chưa ghi đủ từ năm nào, nên năm không có trong sổ là chưa rõ.',
    run: (award: string, count: number, from: number, to: number) =>
      `${award}: ${paperCount(count)} năm liền, ${from}–${to}`,
    complete: (year: number) => `Sổ ghi đủ từ năm ${year}; các năm trước chưa tra cứu.`,
  },
  en: {
    type: 'AWARDS',
    of: (name) => `Titles and commendations of ${name}`,
    titles: 'Titles',
    commendations: 'Commendations',
    runs: 'In a row',
    gaps: 'Years not found yet',
    none: 'none written down',
    incomplete: 'No year is marked from which the records are complete, so a missing one is unknown.',
    run: (award, count, from, to) => `${award}: ${count} years in a row, ${from}–${to}`,
    complete: (year) => `Complete from ${year} on; earlier years are unknown.`,
  },
});
