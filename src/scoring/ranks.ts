import type { Exact } from '../base/exact.ts';
import type { SheetStanding } from './sheet-standing.ts';
import type { RankedStanding } from './standing.ts';

/** What has a place among its kind: results of a base period and of longer ones alike. */
interface Rankable {
  readonly subject: { readonly kind: 'member' | 'unit' };
  readonly isRated: boolean;
  readonly points: Exact | undefined;
}

interface Rank {
  readonly rank: number;
  readonly isTied: boolean;
}

/** Gives each standing its rank among the rated of its kind; equal points share a rank (1, 1, 3). */
export function ranked(standings: readonly SheetStanding[]): RankedStanding[] {
  for (const [sheetStanding, { rank, isTied }] of ranksOf(standings)) {
    sheetStanding.rank = rank;
    sheetStanding.isTied = isTied;
  }
  return [...standings];
}

/** Ranks by exact points, per kind over the agency, of the rated alone; none of who has no points (rule 66). */
export function ranksOf<T extends Rankable>(all: readonly T[]): Map<T, Rank> {
  return new Map([...ranksIn(all, 'unit'), ...ranksIn(all, 'member')]);
}

function ranksIn<T extends Rankable>(all: readonly T[], kind: 'member' | 'unit'): [T, Rank][] {
  const rated = all.filter(({ isRated, points, subject }) => isRated && points && subject.kind === kind);
  const sorted = rated.toSorted((a, b) => comparePoints(b, a));
  let rank = 0;
  return sorted.map((item, i) => {
    const before = sorted[i - 1];
    const after = sorted[i + 1];
    const tiesBefore = before !== undefined && comparePoints(before, item) === 0;
    if (!tiesBefore) rank = i + 1;
    return [item, { rank, isTied: tiesBefore || (after !== undefined && comparePoints(after, item) === 0) }];
  });
}

/** By points, the most last; those without beside each other. */
export function comparePoints(a: Pick<Rankable, 'points'>, b: Pick<Rankable, 'points'>): number {
  return a.points && b.points ? a.points.compare(b.points) : 0;
}
