import type { Words } from '../base/locale.ts';
import type { Rung } from '../model/condition.ts';
import { type Claim, claimants, claimsOf } from '../scoring/claims.ts';
import { lineAt } from '../source/line-of.ts';
import type { Place } from '../source/located.ts';
import { beginningOf, cellsOf, endOf, type PointScale } from './point-scale.ts';
import { inWords, type Stretch, stretchesOf } from './stretch.ts';

/** Points that no level claims, with the levels below and above them. */
export interface Hole {
  readonly at: Place;
  /** Whether a sheet, or a mean, can get such a total. */
  readonly isReached: boolean;
  readonly facts: HoleFacts;
}

export interface HoleFacts {
  readonly points: Words;
  readonly below: Neighbour | undefined;
  readonly above: Neighbour | undefined;
}

/** A level beside a hole, and what to write there if the points are its own. */
interface Neighbour {
  readonly level: string;
  readonly line: number;
  readonly bound: string;
}

/** The holes of a scale, among the totals that are put to it. */
export function holesIn(scale: PointScale): Hole[] {
  const claims = claimsOf(scale.rungs);
  const cells = cellsOf(scale);
  const holes = stretchesOf(cells, ({ sample }) => (claimants(claims, sample).length === 0 ? '' : undefined));
  const end = scale.reach.high === undefined ? cells.at(-1)?.to.at : undefined; // nobody asks who lies beyond the last bound
  return holes
    .filter((hole) => !end?.equals(hole.to.at) && scale.reach.isSpanned(hole))
    .map((hole) => holeOf(hole, claims, scale));
}

function holeOf(
  hole: Stretch & { readonly cells: readonly Stretch[] },
  claims: readonly Claim[],
  scale: PointScale,
): Hole {
  const below = claims.find(({ high }) => high?.at.equals(hole.from.at))?.rung;
  const above = claims.find(({ low }) => low?.at.equals(hole.to.at))?.rung;
  return {
    at: placeOf(below, above, scale),
    isReached: hole.cells.some((cell) => scale.reach.isReached(cell)),
    facts: {
      points: pointsOf(hole, below, above),
      below: below && { ...named(below), bound: hole.to.isIncluded ? `atMost: ${hole.to.at}` : `below: ${hole.to.at}` },
      above: above && {
        ...named(above),
        bound: hole.from.isIncluded ? `atLeast: ${hole.from.at}` : `above: ${hole.from.at}`,
      },
    },
  };
}

function placeOf(below: Rung | undefined, above: Rung | undefined, { rungs }: PointScale): Place {
  if (below) return endOf(below);
  const rung = above ?? rungs[0];
  if (!rung) throw new Error('the schema lets no list of levels through that is empty');
  return beginningOf(rung);
}

function named({ level }: Rung): { level: string; line: number } {
  return { level: level.value, line: lineAt(level.place) };
}

/** Below the lowest level and above the highest there is but one end to name. */
function pointsOf(hole: Stretch, below: Rung | undefined, above: Rung | undefined): Words {
  const { from, to } = hole;
  if (!below && above) {
    return to.isIncluded
      ? { vi: `từ ${to.at} trở xuống`, en: `up to ${to.at}` }
      : { vi: `dưới ${to.at}`, en: `under ${to.at}` };
  }
  if (below && !above) {
    return from.isIncluded
      ? { vi: `từ ${from.at} trở lên`, en: `from ${from.at}` }
      : { vi: `trên ${from.at}`, en: `above ${from.at}` };
  }
  return inWords(hole);
}

/** What to write so that the hole is somebody's. */
export const WAY_OUT: Words<(facts: HoleFacts) => string> = {
  vi({ below, above }) {
    if (below && above)
      return `điểm ấy thuộc mức nào? nếu là “${below.level}” (dòng ${below.line}) thì ở đó hãy ghi ${below.bound}; nếu là “${above.level}” (dòng ${above.line}) thì ở đó hãy ghi ${above.bound}`;
    if (below) return `hãy bỏ giới hạn trên của mức “${below.level}” (dòng ${below.line})`;
    return `hãy thêm một mức cuối cùng không có điều kiện${above ? `, hoặc bỏ điều kiện điểm của mức “${above.level}” (dòng ${above.line})` : ''}`;
  },
  en({ below, above }) {
    if (below && above)
      return `whose are they? if “${below.level}” (line ${below.line}), write ${below.bound} there; if “${above.level}” (line ${above.line}), write ${above.bound} there`;
    if (below) return `take the upper bound of “${below.level}” (line ${below.line}) out`;
    return `add a last level without conditions${above ? `, or take the points out of “${above.level}” (line ${above.line})` : ''}`;
  },
};
