import type { Exact } from '../base/exact.ts';
import type { Condition } from '../model/condition.ts';

/** Whether a value lies within the bounds a condition types: `atLeast`, `above`, `atMost`, `below`. */
export function isWithin(value: Exact, { bounds }: Condition): boolean {
  const atLeast = bounds.get('atLeast')?.value;
  const above = bounds.get('above')?.value;
  const atMost = bounds.get('atMost')?.value;
  const below = bounds.get('below')?.value;
  return !(
    (atLeast && value.isLess(atLeast)) ||
    (above && !value.isMore(above)) ||
    (atMost && value.isMore(atMost)) ||
    (below && !value.isLess(below))
  );
}
