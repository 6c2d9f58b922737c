import type { RegisteredRow, Registering } from '../../../answers/registrations.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { BLANK, centre, count, date, left, rowOf, type Table, text } from '../../../documents/table.ts';
import { postOf, titlesOf, whoIn } from './registered.ts';

/** Everybody who registered by name: collectives, then individuals, with what they strive for and the day it came in. */
export function namesTables(shown: Registering, locale: Locale): Table[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const rows = shown.rows.filter((row) => row.kind === kind && row.state !== 'missing');
    return rows.length > 0 ? [tableOf(kind, rows, shown, locale)] : [];
  });
}

function tableOf(kind: 'unit' | 'member', rows: readonly RegisteredRow[], shown: Registering, locale: Locale): Table {
  const words = WORDS[locale];
  const isMember = kind === 'member';
  const hasNotes = rows.some((row) => noteOf(row, locale) !== '');
  const hasInitiatives = rows.some(({ registration }) => (registration?.initiatives.length ?? 0) > 0);
  return {
    kind: 'table',
    caption: words.captions[kind],
    columns: [
      centre(words.number),
      left(words.names[kind], { width: isMember ? 42 : 60 }),
      ...(isMember ? [left(words.post, { width: 68 })] : []),
      left(words.titles, { width: 60 }),
      ...(hasInitiatives ? [left(words.initiatives, { width: 44 })] : []),
      centre(words.day),
      ...(hasNotes ? [left(words.note, { width: 24 })] : []),
    ],
    rows: rows.map((row, i) =>
      rowOf([
        count(i + 1),
        text(whoIn(row, shown, locale)),
        ...(isMember ? [text(postOf(row, shown))] : []),
        text(titlesOf(row, shown, isMember).join('; ')),
        ...(hasInitiatives ? [text(row.registration?.initiatives.map(({ value }) => value).join('; ') ?? '')] : []),
        row.registration?.date ? date(row.registration.date.value) : BLANK,
        ...(hasNotes ? [text(noteOf(row, locale))] : []),
      ]),
    ),
  };
}

function noteOf({ state, registration }: RegisteredRow, locale: Locale): string {
  const words = WORDS[locale];
  if (state === 'late') return words.late;
  if (state !== 'withdrawn') return '';
  return registration?.withdrawn ? words.withdrawn(dateSaid(registration.withdrawn.value, locale)) : '';
}

const WORDS = bilingual({
  vi: {
    captions: { unit: 'Tập thể', member: 'Cá nhân' },
    names: { unit: 'Tên tập thể', member: 'Họ và tên' },
    number: 'STT',
    post: 'Chức vụ, đơn vị',
    titles: 'Danh hiệu thi đua',
    initiatives: 'Sáng kiến, đề tài',
    day: 'Ngày đăng ký',
    note: 'Ghi chú',
    late: 'Sau hạn',
    withdrawn: (day: string) => `Rút ngày ${day}`,
  },
  en: {
    captions: { unit: 'Collectives', member: 'Individuals' },
    names: { unit: 'Collective', member: 'Name' },
    number: 'No',
    post: 'Post, division',
    titles: 'Titles',
    initiatives: 'Initiatives',
    day: 'Registered on',
    note: 'Note',
    late: 'Late',
    withdrawn: (day) => `Taken back on ${day}`,
  },
});
