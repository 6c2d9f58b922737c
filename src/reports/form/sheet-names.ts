import type { FormSheet } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import { SheetNames } from '../../documents/sheet-names.ts';
import { WORDS } from './form-words.ts';

/** “Cá nhân”, “Tập thể”, “Cá nhân dot-20-10”; of several alike the second is “Cá nhân (2)”. */
export function sheetNames(sheets: readonly FormSheet[], locale: Locale): string[] {
  const names = new SheetNames();
  return sheets.map(({ kind, campaign }, i) => {
    const wanted = [WORDS[locale].sheets[kind], campaign?.id.value].filter((text) => text !== undefined);
    return names.of(wanted.join(' '), `${i + 1}`);
  });
}
