import type { Exact } from '../base/exact.ts';
import { exactBeside, jsonNumber } from '../base/exact-json.ts';

/** A number with all its digits; where six places are not exact, the reduced fraction as a text. */
export function numberJson(value: Exact): string {
  return exactBeside(value) ?? jsonNumber(value);
}
