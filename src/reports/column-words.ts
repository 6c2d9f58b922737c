import type { Locale, Words } from '../base/locale.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';

/** As the criteria call a column, else as offices usually do. */
export function columnWords(name: ColumnName, criteria: Criteria | undefined, locale: Locale): string {
  return criteria?.columns.get(name) ?? COLUMN_WORDS[locale][name];
}

const COLUMN_WORDS: Words<Record<ColumnName, string>> = {
  vi: { self: 'Tự chấm', head: 'Trưởng phòng', council: 'Lãnh đạo' },
  en: { self: 'Self', head: 'Head', council: 'Council' },
};
