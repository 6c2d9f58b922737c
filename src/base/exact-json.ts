import type { Exact } from './exact.ts';

/**
 * JSON in which exact values are numbers with all their digits, which no JavaScript number could promise.
 * Values pass through `JSON.stringify` between marks that no text of a workspace can carry: control characters are refused.
 */
export function jsonNumber(value: Exact): string {
  return `\u0001${withoutTrailingZeros(value.toFixed(6))}\u0001`;
}

/** The text of `JSON.stringify` with the marked values as numbers. */
export function withNumbers(json: string): string {
  return json.replace(/"\\u0001(-?[\d.]+)\\u0001"/g, '$1');
}

/** What six places cannot say: `70/3`; undefined where they are exact. */
export function exactBeside(value: Exact): string | undefined {
  const places = value.decimals;
  return places !== undefined && places <= 6 ? undefined : value.toString();
}

function withoutTrailingZeros(written: string): string {
  return written.replace(/\.?0+$/, '');
}
