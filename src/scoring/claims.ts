import type { Exact } from '../base/exact.ts';
import { isOnPoints, type Rung } from '../model/condition.ts';

/** The points a level claims: from `low` to `high`, each with or without its own end; an end left out is open. */
export interface Claim {
  readonly rung: Rung;
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
}

export interface Bound {
  readonly at: Exact;
  /** Whether the bound itself is claimed. */
  readonly isIncluded: boolean;
}

/** What each level claims by its points alone; without an upper bound it ends where the level above begins (rule 13). */
export function claimsOf(rungs: readonly Rung[]): Claim[] {
  const claims: Claim[] = [];
  let aboveBegins: Bound | 'everywhere' | undefined;
  for (const rung of rungs) {
    const low = tightest(rung, 'atLeast', 'above', 1);
    const high = tightest(rung, 'atMost', 'below', -1) ?? endBelow(aboveBegins);
    if (aboveBegins !== 'everywhere') claims.push({ rung, low, high });
    aboveBegins = low ? lower(aboveBegins, low) : 'everywhere';
  }
  return claims;
}

/** The levels that claim these points: exactly one in a sound scale. */
export function claimants(claims: readonly Claim[], points: Exact): Claim[] {
  return claims.filter(({ low, high }) => isFrom(low, points) && isUpTo(high, points));
}

function isFrom(low: Bound | undefined, points: Exact): boolean {
  if (!low) return true;
  const order = points.compare(low.at);
  return order > 0 || (order === 0 && low.isIncluded);
}

function isUpTo(high: Bound | undefined, points: Exact): boolean {
  if (!high) return true;
  const order = points.compare(high.at);
  return order < 0 || (order === 0 && high.isIncluded);
}

/** The narrowest bound among a level's conditions on points; `direction` is 1 for lower bounds. */
function tightest(rung: Rung, including: string, excluding: string, direction: 1 | -1): Bound | undefined {
  let best: Bound | undefined;
  for (const { bounds } of rung.when.filter(isOnPoints)) {
    for (const key of [including, excluding]) {
      const at = bounds.get(key)?.value;
      if (!at) continue;
      const bound = { at, isIncluded: key === including };
      const order = best ? at.compare(best.at) * direction : 1;
      if (order > 0 || (order === 0 && !bound.isIncluded)) best = bound;
    }
  }
  return best;
}

function endBelow(begins: Bound | 'everywhere' | undefined): Bound | undefined {
  return begins && begins !== 'everywhere' ? { at: begins.at, isIncluded: !begins.isIncluded } : undefined;
}

function lower(a: Bound | 'everywhere' | undefined, b: Bound): Bound | 'everywhere' {
  if (a === 'everywhere' || !a) return a ?? b;
  const order = a.at.compare(b.at);
  return order < 0 || (order === 0 && a.isIncluded) ? a : b;
}
