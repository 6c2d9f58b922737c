import { Exact } from '../base/exact.ts';
import { shortInWords } from '../base/gap-words.ts';
import type { Locale, Words } from '../base/locale.ts';

/** How little may be missing for a near miss, as everywhere else (rule 24). */
const HALF_A_POINT = Exact.of('0.5');

/** Points that are missing, in words, and whether that is little. */
export function shortBy(gap: Exact, isStrict: boolean): { readonly words: Words; readonly isNear: boolean } {
  const said = (locale: Locale) => shortInWords(gap, locale, { isStrict });
  const words = { vi: `thiếu ${said('vi')} điểm`, en: `${said('en')} points short` };
  return { words, isNear: !gap.isMore(HALF_A_POINT) };
}
