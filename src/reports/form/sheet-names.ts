import type { FormSheet } from '../../answers/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import { WORDS } from './words.ts';

/** Excel takes no longer name of a sheet. */
const LONGEST = 31;

/** “Cá nhân”, “Tập thể”, “Cá nhân dot-20-10”; of several alike the second is “Cá nhân 2”. */
export function sheetNames(sheets: readonly FormSheet[], locale: Locale): string[] {
  const taken = new Set<string>();
  return sheets.map(({ kind, campaign }) => {
    const name = [WORDS[locale].sheets[kind], campaign?.id.value].filter((one) => one !== undefined).join(' ');
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` ${number}`;
      const free = `${name.slice(0, LONGEST - end.length)}${end}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}
