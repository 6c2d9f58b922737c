import { Exact } from '../../base/exact.ts';
import { same } from '../../base/locale.ts';
import type { Rung } from '../../model/condition.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import { type Claim, claimants, claimsOf } from '../claims.ts';
import type { LevelOrder } from '../level-order.ts';
import type { Reason } from '../reason.ts';
import { levelsHole, levelsOverlap } from '../reasons.ts';
import { rollupConditionKindOf } from './conditions/index.ts';
import type { RollupTotals } from './conditions/rollup-condition.ts';
import type { RungWorking } from './rollup-working.ts';

/** The level a period earns, with every level above it that was not reached; or why it earns none. */
export interface RollupLevelled {
  readonly level: string | undefined;
  readonly rungs: readonly RungWorking[];
  readonly none: Reason | undefined;
}

/** Levels as in a week (rule 13), by the conditions of a longer period (rule 20); without points none of them asks for any. */
export function rollupLevelled(
  block: RollupBlock,
  points: Exact | undefined,
  levels: readonly string[],
  order: LevelOrder,
): RollupLevelled {
  const totals: RollupTotals = { points: points ?? Exact.zero, levels, isWorse: (a, b) => order.isWorse(a, b) };
  const rungs = triedRungs(block.rungs, totals);
  const claiming = claimants(claimsIn(block), totals.points);
  const [, second] = claiming;
  if (second) {
    const names = claiming.map(({ rung }) => same(rung.level.value));
    return { level: undefined, rungs, none: levelsOverlap(names, second.rung.node.place) };
  }
  const held = rungs.at(-1);
  if (claiming.length === 0 || !held?.holds) return { level: undefined, rungs, none: levelsHole(block.node.place) };
  return { level: held.rung.level.value, rungs, none: undefined };
}

const known = new WeakMap<RollupBlock, readonly Claim[]>();

/** What a block's levels claim, worked out once and not for every person. */
function claimsIn(block: RollupBlock): readonly Claim[] {
  const claims = known.get(block) ?? claimsOf(block.rungs);
  known.set(block, claims);
  return claims;
}

/** Levels from the best down to the first that holds. */
function triedRungs(rungs: readonly Rung[], totals: RollupTotals): RungWorking[] {
  const tried: RungWorking[] = [];
  for (const rung of rungs) {
    const conditions = rung.when.flatMap(
      (condition) => rollupConditionKindOf(condition.kind.value)?.working(condition, totals) ?? [],
    );
    const holds = conditions.length === rung.when.length && conditions.every((condition) => condition.holds);
    tried.push({ rung, conditions, holds });
    if (holds) break;
  }
  return tried;
}
