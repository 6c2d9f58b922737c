import { Exact } from '../base/exact.ts';
import type { Award, AwardQuota } from '../model/award.ts';
import { limitOf } from '../scoring/quotas/quota-result.ts';
import type { Candidacy } from './candidacy.ts';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './verdict.ts';

/** An award's quota held against who qualifies (rule 29): shown, and nobody is put out by it. */
export interface QuotaOutcome {
  readonly quota: AwardQuota;
  /** How many the share was taken of. */
  readonly base: number;
  /** The exact share, before rounding. */
  readonly exact: Exact;
  readonly limit: number;
  /** Base and limit if everybody who needs a person turned out to qualify for the award it is a share of. */
  readonly atBest: { readonly base: number; readonly limit: number };
  /** How many qualify beyond the limit. */
  readonly over: number;
}

/** The limit of an award, and where each of those who qualify stands to it: by exact points; a tie that the line runs through is all below. `isDecided`: the Council has spoken of some. */
export function withQuota(
  { quota }: Award,
  all: readonly Candidacy[],
  evidence: Evidence,
  isDecided = false,
): { readonly candidacies: readonly Candidacy[]; readonly outcome: QuotaOutcome | undefined } {
  const qualifying = all.filter(({ status }) => status === 'qualifies');
  const compare = isOrdered(qualifying) ? byPoints : () => 0;
  const ranked = qualifying.toSorted(compare);
  const outcome = quota && outcomeOf(quota, ranked.length, all, evidence);
  const limit = outcome?.limit ?? ranked.length;
  const first = ranked[limit];
  const isOnLine = (candidacy: Candidacy) => first !== undefined && compare(candidacy, first) === 0;
  const placed = new Map(
    ranked.map((candidacy, i) => {
      const isTied = [ranked[i - 1], ranked[i + 1]].some((other) => other && compare(other, candidacy) === 0);
      const isAboveCut = i < limit && !isOnLine(candidacy);
      return [candidacy, { ...candidacy, isTied, isAboveCut, wins: winsOf(candidacy, isAboveCut, limit, isDecided) }];
    }),
  );
  return { outcome, candidacies: all.map((candidacy) => placed.get(candidacy) ?? candidacy) };
}

function outcomeOf(quota: AwardQuota, count: number, all: readonly Candidacy[], evidence: Evidence): QuotaOutcome {
  const { base, atBest } = baseOf(quota, all, evidence);
  const share = quota.atMost.value;
  const limit = limitOf(quota, share, base);
  return {
    quota,
    base,
    limit,
    exact: Exact.whole(base).times(share),
    atBest: { base: atBest, limit: limitOf(quota, share, atBest) },
    over: Math.max(0, count - limit),
  };
}

/** Those who qualify for the award it is a share of, as far as the Council has not decided otherwise; at a level, rated or due among those this award looks at. */
function baseOf({ of }: AwardQuota, all: readonly Candidacy[], evidence: Evidence): { base: number; atBest: number } {
  const other = evidence.worked(of.value);
  if (other) {
    const standing = (verdict: Verdict) => other.candidacies.filter(({ stands }) => stands === verdict).length;
    return { base: standing('met'), atBest: standing('met') + standing('unknown') };
  }
  const same = (base: number) => ({ base, atBest: base });
  const results = all.flatMap(({ result }) => result ?? []);
  if (of.value === 'due') return same(results.length);
  const rated = results.filter(({ isRated }) => isRated);
  if (of.value === 'rated') return same(rated.length);
  if (!evidence.order.ids.includes(of.value)) return same(0); // an award of other periods; `award-condition-misplaced`
  return same(rated.filter(({ level }) => level !== undefined && !evidence.order.isWorse(level, of.value)).length);
}

/**
 * What the Council decided stands, and of whom its decision says nothing nobody can tell; where it has not met, it may still
 * choose below the line, unless there is no place at all.
 */
function winsOf(candidacy: Candidacy, isAboveCut: boolean, limit: number, isDecided: boolean): Verdict {
  if (candidacy.decided?.granted) return candidacy.stands;
  if (isAboveCut) return isDecided ? 'unknown' : 'met';
  return limit === 0 ? 'unmet' : 'unknown';
}

/** Whether points tell who comes before whom: not as soon as somebody is rated and has none (rule 66). */
export function isOrdered(all: readonly Candidacy[]): boolean {
  return all.every(({ result }) => !result?.isRated || result.points);
}

/** The most points first; who has none, last. */
export function byPoints(a: Candidacy, b: Candidacy): number {
  const [left, right] = [a.result?.points, b.result?.points];
  if (left && right) return right.compare(left);
  return left ? -1 : right ? 1 : 0;
}
