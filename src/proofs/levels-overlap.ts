import type { Words } from '../base/locale.ts';
import type { Rung } from '../model/condition.ts';
import { claimants, claimsOf } from '../scoring/claims.ts';
import { lineAt } from '../source/line-of.ts';
import { cellsOf, endOf, type PointScale, pointScales } from './point-scale.ts';
import { defineProof } from './proof.ts';
import { inWords, type Stretch, stretchesOf } from './stretch.ts';

interface Facts {
  points: Words;
  isOneMark: boolean;
  better: string;
  worse: string;
  lines: readonly [number, number];
  /** What to write at each level if the points are the other's. */
  bounds: { better: string; worse: string };
}

/** Points that two levels claim, so that nobody who gets them could be rated. */
export const levelsOverlap = defineProof<Facts>({
  id: 'levels-overlap',
  severity: 'error',
  message: {
    vi: ({ points, better, worse, lines: [a, b] }) =>
      `điểm ${points.vi} thuộc cả mức “${better}” (dòng ${a}) và mức “${worse}” (dòng ${b})`,
    en: ({ points, better, worse, lines: [a, b] }) =>
      `totals ${points.en} are both “${better}” (line ${a}) and “${worse}” (line ${b})`,
  },
  help: {
    vi: ({ points, isOneMark, better, worse, bounds }) =>
      `${isOneMark ? `mốc ${points.vi}` : 'điểm ấy'} thuộc mức nào? nếu là “${better}” thì ở mức “${worse}” hãy ghi ${bounds.worse}; nếu là “${worse}” thì ở mức “${better}” hãy ghi ${bounds.better}`,
    en: ({ better, worse, bounds }) =>
      `whose are they? if “${better}”, write ${bounds.worse} at “${worse}”; if “${worse}”, write ${bounds.better} at “${better}”`,
  },
  *inWorkspace(workspace) {
    for (const scale of pointScales(workspace)) {
      for (const { pair, stretch } of overlapsIn(scale)) {
        const [better, worse] = pair;
        const lines = [lineAt(better.level.place), lineAt(worse.level.place)] as const;
        const names = { better: better.level.value, worse: worse.level.value };
        yield { at: endOf(worse), facts: { ...names, ...pointsIn(stretch), lines, bounds: boundsFor(stretch) } };
      }
    }
  },
});

interface Overlap {
  readonly pair: readonly [Rung, Rung];
  readonly stretch: Stretch;
}

function overlapsIn(scale: PointScale): Overlap[] {
  const claims = claimsOf(scale.rungs);
  const pairAt = new Map<string, readonly [Rung, Rung]>();
  const stretches = stretchesOf(cellsOf(scale), ({ sample }) => {
    const [first, second] = claimants(claims, sample).map(({ rung }) => rung);
    if (!first || !second) return undefined;
    const key = `${first.node.at} ${second.node.at}`;
    pairAt.set(key, [first, second]);
    return key;
  });
  return stretches.flatMap((stretch) => {
    const pair = pairAt.get(stretch.name);
    return pair && scale.reach.isSpanned(stretch) ? [{ pair, stretch }] : []; // beyond all totals nobody asks
  });
}

function pointsIn(stretch: Stretch): Pick<Facts, 'points' | 'isOneMark'> {
  return { points: inWords(stretch), isOneMark: stretch.from.at.equals(stretch.to.at) };
}

function boundsFor({ from, to }: Stretch): Facts['bounds'] {
  return {
    better: to.isIncluded ? `above: ${to.at}` : `atLeast: ${to.at}`,
    worse: from.isIncluded ? `below: ${from.at}` : `atMost: ${from.at}`,
  };
}
