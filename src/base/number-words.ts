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

/** Points of a maximum: 16,5/20; one that no few places write is said as points are: 8,75/11,67. */
export function outOf(
  points: Exact,
  max: Exact,
  locale: Locale,
  said = (value: Exact) => pointsInWords(value, locale),
): string {
  return `${said(points)}/${max.decimals === undefined ? said(max) : asWritten(max, locale)}`;
}

/** A share as a percentage: 75%, 66,67%. */
export function percent(share: Exact, locale: Locale, places = placesOfPercent(share)): string {
  return `${decimals(share.times(HUNDRED).toFixed(places), locale)}%`;
}

/** A bound as a percentage where it is whole, else as a rule writes it, since a bound is never rounded: 90%, but 2/3. */
export function boundInPercent(bound: Exact, locale: Locale): string {
  return placesOfPercent(bound) === 0 ? percent(bound, locale) : asWritten(bound, locale);
}

/** The places a percentage needs to be printed: none where it is whole, else at most two. */
export function placesOfPercent(share: Exact): number {
  const hundred = share.times(HUNDRED);
  return hundred.isWhole ? 0 : placesOf(hundred);
}

const HUNDRED = Exact.whole(100);

/** Counts under ten carry a zero in papers: 05. */
export function paperCount(count: number): string {
  return String(count).padStart(2, '0');
}
