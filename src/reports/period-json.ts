import type { Period } from '../calendar/period.ts';
import type { PeriodOutput } from '../declared/outputs/shared.ts';

/** A period as every output names it. */
export function periodJson({ id, kind, from, to }: Period): PeriodOutput {
  return { id, kind: kind.id, from, to };
}
