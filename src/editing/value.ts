/**
 * What may be written into a file: text, a whole number, true or false, nothing, a number by its digits, a list, or a map.
 * A key of a map whose value is undefined is left out.
 */
export type Value = string | number | boolean | null | Numeral | readonly Value[] | ValueMap;

export interface ValueMap {
  readonly [key: string]: Value | undefined;
}

/** A number as it is to stand in the file, such as `16.5`: points are never a JavaScript number. */
export class Numeral {
  constructor(readonly digits: string) {
    if (!/^-?\d+(?:\.\d+)?$/.test(digits)) throw new Error(`${digits} is no number as files write it`);
  }
}

/** The pairs of a map that are to be written. */
export function pairsOf(map: ValueMap): (readonly [key: string, value: Value])[] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

export function isListValue(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMapValue(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !(value instanceof Numeral) && !isListValue(value);
}

/** A whole number's digits; a fraction here is a bug of the caller, who has `Numeral` for it. */
export function digitsOf(whole: number): string {
  if (!Number.isSafeInteger(whole)) throw new Error(`${whole} is no whole number`);
  return String(whole);
}

/** An id of a period as files have it: a year stands in them as a number. */
export function periodAsTyped(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}
