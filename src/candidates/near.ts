import { Exact } from '../base/exact.ts';
import type { Locale, Words } from '../base/locale.ts';
import { pointsInWords } from '../base/number-words.ts';

/** How little may be missing for a near miss, as everywhere else (SEMANTICS 24). */
const HALF_A_POINT = Exact.of('0.5');

/** Points that are missing, in words, and whether that is little. */
export function shortBy(gap: Exact): { readonly words: Words; readonly isNear: boolean } {
  const words = { vi: `thiếu ${gapInWords(gap, 'vi')} điểm`, en: `${gapInWords(gap, 'en')} points short` };
  return { words, isNear: !gap.isMore(HALF_A_POINT) };
}

/** A gap too small for two places keeps more. */
export function gapInWords(gap: Exact, locale: Locale): string {
  let places = 2;
  while (places < 30 && !gap.isZero && !/[1-9]/.test(gap.toFixed(places))) places += 1;
  return pointsInWords(gap, locale, places === 2 ? undefined : places);
}
