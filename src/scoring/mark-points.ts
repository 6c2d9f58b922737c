import type { Exact } from '../base/exact.ts';
import type { Mark } from '../model/briefing.ts';
import type { Criterion } from '../model/criterion.ts';
import { KeptByText } from '../model/kept-by-text.ts';
import { modeOf } from './modes/index.ts';

const POINTS = new KeptByText<Exact>();

/** The points of a mark; nothing where it is none of its criterion's mode, or has no value. */
export function pointsOf({ value }: Mark, criterion: Criterion): Exact | undefined {
  const known = POINTS.get(criterion, value);
  if (known) return known;
  const points = modeOf(criterion).points?.(value, criterion);
  if (points) POINTS.set(criterion, value, points);
  return points;
}
