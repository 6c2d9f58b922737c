import type { RegisteredRow, Registering } from '../../../answers/registrations.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { BLANK, type Cell, type Column, type Table } from '../../../documents/table.ts';
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
  const column = (heading: string, width: number): Column => ({ heading, align: 'left', weight: 0, width });
  const isMember = kind === 'member';
  const hasNotes = rows.some((row) => noteOf(row, locale) !== '');
  const hasInitiatives = rows.some(({ registration }) => (registration?.initiatives.length ?? 0) > 0);
  return {
    kind: 'table',
    caption: words.captions[kind],
    columns: [
      { heading: words.number, align: 'centre', weight: 0 },
      column(words.names[kind], isMember ? 42 : 60),
      ...(isMember ? [column(words.post, 68)] : []),
      column(words.titles, 60),
      ...(hasInitiatives ? [column(words.initiatives, 44)] : []),
      { heading: words.day, align: 'centre', weight: 0 },
      ...(hasNotes ? [column(words.note, 24)] : []),
    ],
    rows: rows.map((row, i) => ({
      kind: 'row',
      cells: [
        { kind: 'count', count: i + 1 },
        text(whoIn(row, shown, locale)),
        ...(isMember ? [text(postOf(row, shown))] : []),
        text(titlesOf(row, shown, isMember).join('; ')),
        ...(hasInitiatives ? [text(row.registration?.initiatives.map(({ value }) => value).join('; ') ?? '')] : []),
        row.registration?.date ? { kind: 'date', day: row.registration.date.value } : BLANK,
        ...(hasNotes ? [text(noteOf(row, locale))] : []),
      ],
    })),
  };
}

function noteOf({ state, registration }: RegisteredRow, locale: Locale): string {
  const words = WORDS[locale];
  if (state === 'late') return words.late;
  if (state !== 'withdrawn') return '';
  return registration?.withdrawn ? words.withdrawn(dateSaid(registration.withdrawn.value, locale)) : '';
}

function text(said: string): Cell {
  return { kind: 'text', text: said };
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
