import type { Locale, Words } from '../base/locale.ts';
import type { Column, ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';

/** As the criteria call a column, else as offices usually do. */
export function columnWords(name: ColumnName, criteria: Criteria | undefined, locale: Locale): string {
  return criteria?.columns.get(name) ?? COLUMN_WORDS[locale][name];
}

const COLUMN_WORDS: Words<Record<ColumnName, string>> = {
  vi: { self: 'Tự chấm', head: 'Trưởng phòng', council: 'Lãnh đạo' },
  en: { self: 'Self', head: 'Head', council: 'Council' },
};

/** That a column keeps what stood there before it: all of it, or all but the marks that it gives. */
export function keptWords({ marks }: Column, locale: Locale): string {
  return KEPT[locale][marks.length > 0 ? 'rest' : 'all'];
}

const KEPT: Words<Record<'all' | 'rest', string>> = {
  vi: { all: 'giữ nguyên điểm chấm trước', rest: 'giữ nguyên điểm chấm trước ở các mục còn lại' },
  en: { all: 'keeps the marks before', rest: 'keeps the marks before of all else' },
};
