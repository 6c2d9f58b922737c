import { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { asWritten, decimals } from '../../base/number-words.ts';

/** Places after which a number that never ends is cut. */
const PLACES = 4;
const SHIFT = Exact.whole(10 ** PLACES);

/** A value with all its digits, or the first four places and “…” where it has more: 271,25 · 90,4166…. */
export function exactly(value: Exact, locale: Locale): string {
  const places = value.decimals;
  if (places !== undefined && places <= PLACES) return asWritten(value, locale);
  const cut = value.isNegative ? value.negated() : value;
  const digits = Exact.whole(cut.times(SHIFT).floor).over(SHIFT).toFixed(PLACES);
  return decimals(`${value.isNegative ? '-' : ''}${digits}…`, locale);
}

/** The fraction that four places and “…” stand for; nothing where all digits are written. */
export function fractionOf(value: Exact): string | undefined {
  const places = value.decimals;
  return places !== undefined && places <= PLACES ? undefined : value.toString();
}
