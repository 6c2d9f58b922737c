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
export function keptWords({ marks }: Column, criteria: Criteria | undefined, locale: Locale): string {
  const words = criteria?.scale.isShown === false ? KEPT_JUDGED : KEPT;
  return words[locale][marks.length > 0 ? 'rest' : 'all'];
}

/** The same of a scale without points (rule 66). */
const KEPT_JUDGED: Words<Record<'all' | 'rest', string>> = {
  vi: { all: 'giữ nguyên đánh giá trước', rest: 'giữ nguyên đánh giá trước ở các mục còn lại' },
  en: { all: 'keeps what was given before', rest: 'keeps what was given before of all else' },
};

const KEPT: Words<Record<'all' | 'rest', string>> = {
  vi: { all: 'giữ nguyên điểm chấm trước', rest: 'giữ nguyên điểm chấm trước ở các mục còn lại' },
  en: { all: 'keeps the marks before', rest: 'keeps the marks before of all else' },
};
