import type { Exact } from './exact.ts';

/** Places of a number in JSON (rule 24). */
const MOST_PLACES = 6;

/** Stands around numbers on their way through `JSON.stringify`; new in every run, so that no text of a file can carry it. */
const MARK = `\u0001${Math.random().toString(36).slice(2)} `;
const MARKED = new RegExp(`"${MARK.replace('\u0001', '\\\\u0001')}(-?[\\d.]+)"`, 'g');

declare const marked: unique symbol;

/** A text that `withNumbers` makes a number of JSON. */
export type MarkedNumber = string & { readonly [marked]: true };

/** A value of JSON that `withNumbers` makes a number with all its digits, which no JavaScript number could promise. */
export function jsonNumber(value: Exact): MarkedNumber {
  return (MARK + numberText(value)) as MarkedNumber;
}

/** A value as JSON writes a number. */
export function numberText(value: Exact): string {
  const { decimals } = value;
  const isShort = decimals !== undefined && decimals <= MOST_PLACES;
  return isShort ? value.toFixed(decimals) : withoutTrailingZeros(value.toFixed(MOST_PLACES));
}

/** The pair `"points": …` as text, with `"exact": …` behind it where the number cannot say it. */
export function pointsText(value: Exact | undefined): string {
  if (!value) return '"points":null';
  const exact = exactBeside(value);
  return `"points":${numberText(value)}${exact === undefined ? '' : `,"exact":"${exact}"`}`;
}

/** Points in JSON: the number, and beside it the exact value where the number cannot say it. */
export function pointsJson(value: Exact): { points: MarkedNumber; exact?: string };
export function pointsJson(value: Exact | undefined): { points: MarkedNumber | null; exact?: string };
export function pointsJson(value: Exact | undefined): { points: MarkedNumber | null; exact?: string } {
  if (!value) return { points: null };
  const exact = exactBeside(value);
  return exact === undefined ? { points: jsonNumber(value) } : { points: jsonNumber(value), exact };
}

/** The text of `JSON.stringify` with the marked values as numbers. */
export function withNumbers(json: string): string {
  return json.replace(MARKED, '$1');
}

/** What six places cannot say, as a reduced fraction: `70/3`; undefined where they are exact. */
export function exactBeside(value: Exact): string | undefined {
  const places = value.decimals;
  return places !== undefined && places <= MOST_PLACES ? undefined : value.ratio;
}

function withoutTrailingZeros(written: string): string {
  return written.replace(/\.?0+$/, '');
}
