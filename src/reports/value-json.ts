import type { Exact } from '../base/exact.ts';
import { exactBeside, jsonNumber } from '../base/exact-json.ts';
import type { Period } from '../calendar/period.ts';
import type { PeriodOutput } from '../declared/outputs/shared.ts';
import type { Criteria } from '../model/criteria.ts';

/** A number with all its digits; where six places are not exact, the reduced fraction as a text. */
export function numberJson(value: Exact): string {
  return exactBeside(value) ?? jsonNumber(value);
}

/** Points of a scale in JSON: null where it comes to none (rule 66). */
export function worthJson({ scale: { isShown } }: Pick<Criteria, 'scale'>): (value: Exact) => string | null {
  return (value) => (isShown ? numberJson(value) : null);
}

/** A period as every output names it. */
export function periodJson({ id, kind, from, to }: Period): PeriodOutput {
  return { id, kind: kind.id, from, to };
}
