import { Exact } from './exact.ts';
import type { Locale } from './locale.ts';

/** A written number as people of that language read it: `94.5` is 94,5 in Vietnamese. */
export function decimals(written: string, locale: Locale): string {
  return locale === 'vi' ? written.replace('.', ',') : written;
}

/** The places a value needs to be printed: at least one, at most two. Half away from zero. */
export function placesOf(value: Exact): number {
  return Math.min(2, Math.max(1, value.decimals ?? 2));
}

/** A value as people read it, with one or two places: 94,5 · 90,42. */
export function pointsInWords(value: Exact, locale: Locale, places = placesOf(value)): string {
  return decimals(value.toFixed(places), locale);
}

/** A value as a rule writes it, with no place more than it needs: 90 · 37,5 · 70/3. */
export function asWritten(value: Exact, locale: Locale): string {
  return decimals(value.toString(), locale);
}

/** A share as a percentage: 75%, 66,67%. */
export function percent(share: Exact, locale: Locale): string {
  const hundred = share.times(Exact.whole(100));
  return `${hundred.isWhole ? hundred.toFixed(0) : pointsInWords(hundred, locale)}%`;
}

/** Counts under ten carry a zero in papers: 05. */
export function paperCount(count: number): string {
  return String(count).padStart(2, '0');
}
