import { daysOf } from '../../../answers/closing/shown-since/absences.ts';
import type { ShownSince } from '../../../answers/closing/shown-since.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { text } from '../../../documents/table.ts';
import { ABSENCE_WORDS } from '../../../scoring/reasons.ts';
import type { Setting } from '../setting.ts';
import { tableOf } from './table.ts';

/** Absences and leave for which no paper is named. */
export function unprovenTable({ unproven }: ShownSince, { locale }: Setting): Block[] {
  const words = WORDS[locale];
  if (unproven.length === 0) return [paragraph(words.none)];
  const rows = unproven.map(({ name, leave, when, note }) =>
    [
      name,
      'kind' in when ? when.kind.words[locale].name(when) : daysOf(when),
      ABSENCE_WORDS[leave]?.[locale] ?? leave,
      note ?? '',
    ].map(text),
  );
  return [tableOf(words.columns, rows)];
}

const WORDS = bilingual({
  vi: {
    none: 'Lần nghỉ nào cũng ghi giấy tờ.',
    columns: ['Họ và tên', 'Khi nào', 'Loại nghỉ', 'Ghi chú'],
  },
  en: {
    none: 'Every absence names its paper.',
    columns: ['Name', 'When', 'Kind of leave', 'Note'],
  },
});
