import type { Exact } from '../base/exact.ts';
import { exactBeside, jsonNumber } from '../base/exact-json.ts';
import type { Period } from '../calendar/period.ts';
import type { PeriodOutput } from '../declared/outputs/shared.ts';

/** A number with all its digits; where six places are not exact, the reduced fraction as a text. */
export function numberJson(value: Exact): string {
  return exactBeside(value) ?? jsonNumber(value);
}

/** A period as every output names it. */
export function periodJson({ id, kind, from, to }: Period): PeriodOutput {
  return { id, kind: kind.id, from, to };
}
