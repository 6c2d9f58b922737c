import type { AwardBook, BookSubject } from '../answers/award-book.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { type Block, listUnder, paragraph } from '../documents/document.ts';
import { type Cell, count, left, type Row, right, type Table, text } from '../documents/table.ts';
import type { AwardRecord } from '../model/awards.ts';
import { awardName, whenInShort } from './awards/record-words.ts';
import { bandHeadings, kindBand } from './name-column.ts';
import type { TableReport } from './report.ts';

/** What everybody has won so far: titles and commendations apart, collectives before individuals, and what nobody could look up. */
export const awards: TableReport<AwardBook> = {
  id: 'awards',
  document(book, locale) {
    const words = WORDS[locale];
    const { completeFrom } = book.history;
    const since = completeFrom ? words.complete(completeFrom.value) : words.incomplete;
    const gaps = book.subjects.flatMap((subject) => gapsOf(subject, book, locale));
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title },
        paragraph(book.subjects.length > 0 ? since : words.nothing),
        ...tableOf('titles', book, locale),
        ...tableOf('commendations', book, locale),
        ...listUnder(words.gaps, gaps),
      ],
    };
  },
  heading(_, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject };
  },
};

function tableOf(form: 'titles' | 'commendations', book: AwardBook, locale: Locale): Block[] {
  const words = WORDS[locale];
  const withAny = book.subjects.filter((subject) => subject[form].length > 0);
  if (withAny.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: words[form],
    name: words.sheets[form],
    bands: bandHeadings(locale),
    columns: [right(words.number), left(words.name), left(words.headings[form]), left(words.when)],
    rows: (['unit', 'member'] as const).flatMap((kind) => {
      const own = withAny.filter((subject) => subject.kind === kind);
      return own.length > 0
        ? [kindBand(kind, locale), ...own.flatMap((subject, index) => rowsOf(subject, index + 1, form, book, locale))]
        : [];
    }),
  };
  return [table];
}

/** One row for each award; number and name stand on the first. */
function rowsOf(
  subject: BookSubject,
  number: number,
  form: 'titles' | 'commendations',
  book: AwardBook,
  locale: Locale,
): Row[] {
  const byAward = new Map<string, AwardRecord[]>();
  for (const record of subject[form])
    byAward.set(record.award.value, [...(byAward.get(record.award.value) ?? []), record]);
  return [...byAward].map(([id, records], index) => {
    const years = records.map((record) => whenInShort(record, book, locale)).join(', ');
    const [place, name]: [Cell, Cell] = [count(number), text(calledIn(subject, book))];
    const first = index === 0 ? [place, name] : [place, name].map((cell) => ({ ...text(''), apart: [cell] }));
    return { kind: 'row', subject: subject.id, cells: [...first, text(awardName(id, book)), text(years)] };
  });
}

function calledIn({ kind, id, name }: BookSubject, { workspace }: AwardBook): string {
  return workspace.organization.called(kind, id) ?? name;
}

function gapsOf(subject: BookSubject, book: AwardBook, locale: Locale): string[] {
  const name = calledIn(subject, book);
  return subject.gaps.map(({ from, to, reason }) => {
    const years = from.value === to.value ? `${from.value}` : `${from.value}–${to.value}`;
    return `${name}, ${WORDS[locale].years(years)}${reason ? `: ${reason.value}` : ''}`;
  });
}

const WORDS = bilingual({
  vi: {
    title: 'SỔ KHEN THƯỞNG',
    type: 'BẢNG TỔNG HỢP',
    subject: 'Danh hiệu thi đua, hình thức khen thưởng đã đạt',
    nothing:
      'Chưa ghi khen thưởng nào. Ghi vào thư mục awards, cách ghi: emul help awards list; hoặc từ quyết định của Hội đồng: emul help awards record',
    incomplete:
      'Chưa ghi sổ đủ từ năm nào (mục completeFrom): năm nào không có trong sổ là chưa rõ, không phải là không đạt.',
    titles: 'DANH HIỆU THI ĐUA',
    commendations: 'HÌNH THỨC KHEN THƯỞNG',
    number: 'TT',
    name: 'Họ và tên',
    headings: { titles: 'Danh hiệu', commendations: 'Hình thức' },
    sheets: { titles: 'Danh hiệu thi đua', commendations: 'Hình thức khen thưởng' },
    when: 'Năm, kỳ',
    gaps: 'Chưa tra cứu được',
    complete: (year: number) => `Sổ ghi đủ từ năm ${year}; các năm trước chưa tra cứu.`,
    years: (years: string) => `năm ${years}`,
  },
  en: {
    title: 'AWARDS',
    type: 'SUMMARY TABLE',
    subject: 'Titles and commendations won',
    nothing:
      'No award is written down. How to write them in awards/: emul help awards list; from a decision of the Council: emul help awards record',
    incomplete:
      'No year is marked from which the records are complete (completeFrom): what is not there is unknown, not a no.',
    titles: 'TITLES',
    commendations: 'COMMENDATIONS',
    number: 'No',
    name: 'Name',
    headings: { titles: 'Title', commendations: 'Commendation' },
    sheets: { titles: 'Titles', commendations: 'Commendations' },
    when: 'Year',
    gaps: 'Not found yet',
    complete: (year) => `Complete from ${year} on; earlier years are unknown.`,
    years: (years) => years,
  },
});
