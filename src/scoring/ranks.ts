import type { RankedStanding, Standing } from './standing.ts';

/** Each standing with its rank among the rated of its kind; equal points share a rank (1, 1, 3). */
export function ranked(standings: readonly Standing[]): RankedStanding[] {
  const ranks = new Map([...ranksIn(standings, 'unit'), ...ranksIn(standings, 'member')]);
  return standings.map((one) => Object.assign(one, ranks.get(one) ?? { rank: undefined, isTied: false }));
}

function ranksIn(
  standings: readonly Standing[],
  kind: 'member' | 'unit',
): [Standing, { rank: number; isTied: boolean }][] {
  const rated = standings.filter(({ isRated, subject }) => isRated && subject.kind === kind);
  const sorted = rated.toSorted((a, b) => compare(b, a));
  let rank = 0;
  return sorted.map((one, i) => {
    const before = sorted[i - 1];
    const after = sorted[i + 1];
    const tiesBefore = before !== undefined && compare(before, one) === 0;
    if (!tiesBefore) rank = i + 1;
    return [one, { rank, isTied: tiesBefore || (after !== undefined && compare(after, one) === 0) }];
  });
}

function compare(a: Standing, b: Standing): number {
  return a.points && b.points ? a.points.compare(b.points) : 0;
}
