import type { Period } from '../../calendar/period.ts';
import type { Decision } from '../../model/decision.ts';
import { keyOf } from '../../model/due.ts';
import type { Rules } from '../../model/rules.ts';
import type { LevelOrder } from '../level-order.ts';
import { OF_POINTS } from '../reasons.ts';
import type { Result } from '../result.ts';

/** A longer period as it was just rolled up, for what only computing can tell of it. */
export interface RolledPeriod {
  readonly period: Period;
  readonly rules: Rules;
  readonly order: LevelOrder;
  /** What the Council decided on its levels. */
  readonly decision: Decision | undefined;
  /** Everybody in its list, by key. */
  readonly keys: ReadonlySet<string>;
  /** With their workings: those of whom something was decided, those whose sheets stand on several scales, and those of whom the regulation asks what their points cannot tell. */
  readonly notable: readonly Result[];
}

/** Whether a result is kept whole for who looks at the period as a whole. */
export function isNotable({ subject, otherScale, reasons }: Result, decision: Decision | undefined): boolean {
  const isOfPoints = reasons.some(({ id }) => OF_POINTS.includes(id));
  return otherScale !== undefined || isOfPoints || decidedFor(keyOf(subject.kind, subject.id), decision);
}

function decidedFor(key: string, decision: Decision | undefined): boolean {
  return decision?.results.some((result) => keyOf(result.kind, result.subject.value) === key) ?? false;
}
