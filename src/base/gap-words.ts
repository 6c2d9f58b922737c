import { Exact } from './exact.ts';
import type { Locale } from './locale.ts';
import { pointsInWords } from './number-words.ts';

/** How a gap is printed; left out: with one or two places, as points are. */
export interface GapPrinted {
  readonly places?: number | undefined;
  /** Whether more than the gap is needed, since the bound itself is not enough. */
  readonly isStrict?: boolean;
}

/** What is missing, rounded up, so that adding the printed number is enough; one too small for two places keeps more (rule 43). */
export function shortInWords(gap: Exact, locale: Locale, { places, isStrict = false }: GapPrinted = {}): string {
  const at = placesOfGap(gap, places);
  const [unit, shift] = [Exact.one.over(tenTo(at)), tenTo(at)];
  const up = gap.times(shift).negated().floored.negated().over(shift);
  return said(isStrict && up.equals(gap) ? up.plus(unit) : up, at, locale, places);
}

/** What is more than enough, rounded down; one too small for two places keeps more. */
export function surplusInWords(surplus: Exact, locale: Locale, places?: number): string {
  let at = placesOfGap(surplus, places);
  while (at < MOST && !surplus.isZero && surplus.times(tenTo(at)).floored.isZero) at += 1;
  return said(surplus.times(tenTo(at)).floored.over(tenTo(at)), at, locale, places);
}

/** More would not be read; no threshold of an office is missed by less. */
const MOST = 30;

/** Two, and more while nothing but zeros would be printed. */
function placesOfGap(gap: Exact, usual = 2): number {
  let places = Math.max(2, usual);
  while (places < MOST && !gap.isZero && !/[1-9]/.test(gap.toFixed(places))) places += 1;
  return places;
}

function said(printed: Exact, at: number, locale: Locale, places: number | undefined): string {
  const usual = places ?? (at === 2 ? undefined : at);
  return pointsInWords(
    printed,
    locale,
    usual === undefined ? undefined : Math.max(usual, Math.min(at, printed.decimals ?? at)),
  );
}

function tenTo(places: number): Exact {
  return Exact.of(`1${'0'.repeat(places)}`);
}
