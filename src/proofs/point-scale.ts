import { Exact } from '../base/exact.ts';
import { isOnPoints, type Rung } from '../model/condition.ts';
import { type Criteria, isIssued } from '../model/criteria.ts';
import type { PointsRule, RollupBlock } from '../model/rollup-block.ts';
import type { Workspace } from '../model/workspace.ts';
import { methodNamed } from '../scoring/methods/index.ts';
import type { Located, Place } from '../source/located.ts';
import { withLeastOfUnits } from './least-of-units.ts';
import { anyBetween, type Reach, reachOf } from './reach.ts';
import { type Cell, cellsBetween } from './stretch.ts';

/** A list of levels by points: of criteria, or of a block of `rollup`. */
export interface PointScale {
  readonly rungs: readonly Rung[];
  /** The totals that are put to it. */
  readonly reach: Reach;
  /** Undefined for a roll-up. */
  readonly criteria: Criteria | undefined;
  /** Undefined for criteria. */
  readonly block: RollupBlock | undefined;
}

/** Every such list of the workspace's own files; none where no points are shown (rule 66). */
export function pointScales(workspace: Workspace): PointScale[] {
  const { criteria: all, ownRegulations, unsound } = workspace;
  const criteria = all.filter(({ scale }) => scale.isShown).map((shown) => withLeastOfUnits(shown, workspace));
  const blocks = criteria.length > 0 || all.length === 0 ? ownRegulations.flatMap((own) => own.blocks) : [];
  const ofCriteria = criteria.map(scaleOf);
  const ofRollUps = blocks.flatMap((block) => {
    const reach = block.points && summedUp(criteria, block.points);
    return reach ? [{ block, rungs: block.rungs, reach, criteria: undefined }] : [];
  });
  return [...(unsound.has('criteria') ? [] : ofCriteria), ...(unsound.has('regulation') ? [] : ofRollUps)];
}

/** The levels of one criteria file. */
export function scaleOf(criteria: Criteria): PointScale {
  return { criteria, rungs: criteria.rungs, reach: reachOf(criteria), block: undefined };
}

/** What the method makes of weeks' totals: a mean lies within them and may be any number there. */
function summedUp(all: readonly Criteria[], points: PointsRule): Reach {
  const issued = all.filter(isIssued);
  const reaches = (issued.length > 0 ? issued : all).map(reachOf);
  const low = reaches.reduce((lowest, reach) => Exact.min(lowest, reach.low), Exact.zero);
  const highs = reaches.flatMap(({ high }) => high ?? []);
  const isLimited =
    !methodNamed(points.method.value)?.sums(points) && highs.length > 0 && highs.length === reaches.length;
  return anyBetween(low, isLimited ? highs.reduce(Exact.max) : undefined);
}

/** The totals that are put to a scale, cut wherever one of its levels begins or ends. */
export function cellsOf({ rungs, reach: { low, high } }: PointScale): Cell[] {
  const cuts = rungs.flatMap(pointBounds).map(({ value }) => value);
  const beyond = cuts.reduce(Exact.max, low).plus(Exact.one);
  return cellsBetween(low, high ?? beyond, cuts);
}

function pointBounds({ when }: Rung): Located<Exact>[] {
  return when.filter(isOnPoints).flatMap(({ bounds }) => [...bounds.values()]);
}

/** Where a level says up to how many points it goes, else where it is named. */
export function endOf(rung: Rung): Place {
  return upperBound(rung) ?? rung.level.place;
}

/** Whether a level says up to how many points it goes. */
export function isBounded(rung: Rung): boolean {
  return upperBound(rung) !== undefined;
}

function upperBound(rung: Rung): Place | undefined {
  return boundOf(rung, ['atMost', 'below']);
}

/** Where a level says from how many points on it is given, else where it is named. */
export function beginningOf(rung: Rung): Place {
  return boundOf(rung, ['atLeast', 'above']) ?? rung.level.place;
}

function boundOf({ when }: Rung, keys: readonly string[]): Place | undefined {
  const points = when.filter(isOnPoints);
  return points.flatMap(({ bounds }) => keys.flatMap((key) => bounds.get(key)?.place ?? []))[0];
}
