import { Exact } from '../../base/exact.ts';
import type { Quota } from '../../model/quota.ts';
import type { LevelOrder } from '../level-order.ts';
import { comparePoints } from '../ranks.ts';
import type { Result } from '../result.ts';

/** A quota held against one scope: who stands where, and nothing changed by it (rule 28). */
export interface QuotaResult {
  readonly quota: Quota;
  readonly scope: string;
  /** The unit or group of that scope; undefined for the agency. */
  readonly of: string | undefined;
  /** How many the share was taken of. */
  readonly base: number;
  /** The share that the limit comes of; nothing where no share holds there, and then no limit either (rule 66). */
  readonly share: Exact | undefined;
  readonly limit: number | undefined;
  /** How many stand at the level. */
  readonly count: number;
  readonly over: number;
  /** The limit under the exception, and whether the period's decision uses it. */
  readonly exception: { readonly limit: number; readonly isUsed: boolean } | undefined;
  /** Those at the level by points, best first; where they are more than the limit, who stands above the cut. */
  readonly cut: readonly CutLine[];
}

/** One with more at its level than may stand there. */
export interface Exceeded extends QuotaResult {
  readonly limit: number;
}

export function isExceeded(result: QuotaResult): result is Exceeded {
  return result.over > 0;
}

interface CutLine {
  readonly result: Result;
  readonly isAboveCut: boolean;
  readonly isTied: boolean;
}

/** A quota on the results of one scope. */
export function quotaOn(
  quota: Quota,
  scope: Pick<QuotaResult, 'scope' | 'of' | 'share'>,
  results: readonly Result[],
  order: LevelOrder,
  isExceptionUsed: boolean,
): QuotaResult {
  const base = baseOf(quota, results, order);
  const atLevel = results.filter(({ isRated, level }) => isRated && level === quota.level.value);
  const usual = scope.share && limitOf(quota, scope.share, base);
  const exception = quota.exception && { limit: limitOf(quota, quota.exception.value, base), isUsed: isExceptionUsed };
  const limit = exception?.isUsed ? exception.limit : usual;
  const count = atLevel.length;
  return {
    quota,
    ...scope,
    base,
    limit,
    count,
    exception,
    over: limit === undefined ? 0 : Math.max(0, count - limit),
    cut: limit === undefined ? [] : cutOf(atLevel, limit),
  };
}

function baseOf({ of }: Quota, results: readonly Result[], order: LevelOrder): number {
  if (of.value === 'due') return results.length;
  const rated = results.filter(({ isRated }) => isRated);
  if (of.value === 'rated') return rated.length;
  return rated.filter(({ level }) => level !== undefined && !order.isWorse(level, of.value)).length;
}

/** Whether it is a share of a level and does not say how that is counted, so that nobody can tell its limit. */
export function needsCounting({ of, counting }: Pick<Quota, 'of' | 'counting'>): boolean {
  return !counting && of.value !== 'rated' && of.value !== 'due';
}

/** What is a share of something: a quota of a level, or of an award. */
type Shared = Pick<Quota, 'counting' | 'rounding' | 'atLeast'>;

/** `remaining` is the largest x with x ≤ q × (n − x): ⌊n·q ÷ (1 + q)⌋; all others a share of n. */
export function limitOf(quota: Shared, share: Exact, base: number): number {
  const n = Exact.whole(base);
  const exact = quota.counting?.value === 'remaining' ? n.times(share).over(Exact.one.plus(share)) : n.times(share);
  return Math.max(rounded(exact, quota.rounding), quota.atLeast?.value.floor ?? 0);
}

const HALF = Exact.of('1/2');

/** On the exact fraction: 0.15 × 20 is 3 whatever the direction. */
function rounded(exact: Exact, rounding: string): number {
  if (rounding === 'up') return -exact.negated().floor;
  return rounding === 'half-up' ? exact.plus(HALF).floor : exact.floor;
}

/** By exact points; a tie that the line runs through is all below it. As soon as somebody has no points, all tie (rule 66). */
function cutOf(atLevel: readonly Result[], limit: number): CutLine[] {
  const isOrdered = atLevel.every(({ points }) => points);
  const compare = isOrdered ? comparePoints : () => 0;
  const sorted = atLevel.toSorted((a, b) => compare(b, a));
  const isCut = sorted.length > limit;
  const first = sorted[limit];
  return sorted.map((result, i) => {
    const isTied = [sorted[i - 1], sorted[i + 1]].some((other) => other !== undefined && compare(other, result) === 0);
    const isOnLine = isCut && first !== undefined && compare(first, result) === 0;
    return { result, isTied, isAboveCut: !isCut || (i < limit && !isOnLine) };
  });
}
