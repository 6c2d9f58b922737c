import type { Exact } from './exact.ts';

/** Places of a number in JSON (SEMANTICS 24). */
const MOST_PLACES = 6;

/**
 * JSON in which exact values are numbers with all their digits, which no JavaScript number could promise.
 * Values pass through `JSON.stringify` between marks that no text of a workspace can carry: control characters are refused.
 */
export function jsonNumber(value: Exact): string {
  const { decimals } = value;
  const isShort = decimals !== undefined && decimals <= MOST_PLACES;
  return `\u0001${isShort ? value.toFixed(decimals) : withoutTrailingZeros(value.toFixed(MOST_PLACES))}\u0001`;
}

/** Points in JSON: the number, and beside it the exact value where the number cannot say it. */
export function pointsJson(value: Exact | undefined): { points: string | null; exact?: string } {
  if (!value) return { points: null };
  const exact = exactBeside(value);
  return exact === undefined ? { points: jsonNumber(value) } : { points: jsonNumber(value), exact };
}

/** The text of `JSON.stringify` with the marked values as numbers. */
export function withNumbers(json: string): string {
  return json.replace(/"\\u0001(-?[\d.]+)\\u0001"/g, '$1');
}

/** What six places cannot say: `70/3`; undefined where they are exact. */
export function exactBeside(value: Exact): string | undefined {
  const places = value.decimals;
  return places !== undefined && places <= MOST_PLACES ? undefined : value.toString();
}

function withoutTrailingZeros(written: string): string {
  return written.replace(/\.?0+$/, '');
}
