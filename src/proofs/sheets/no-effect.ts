import { Exact } from '../../base/exact.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Ladder } from '../../scoring/level.ts';
import type { PointSet } from '../points/point-set.ts';
import { conditionsOn } from './asked.ts';
import { criterionPart, type MarkFilled } from './criterion-part.ts';
import type { EverySheet } from './every-sheet.ts';
import { levelNameAt, rangesOf } from './outcomes.ts';
import { joinedFacts, type Option } from './state.ts';
import { type Facts, TotalsOfKind } from './totals-of-kind.ts';

/** Whether no sheet at all would change: its group is full whatever its mark, or its points are added as they are, in whole steps. */
export function provenStill(
  criterion: Criterion,
  options: readonly Option<MarkFilled>[],
  every: EverySheet,
  ladder: Ladder,
): boolean {
  if (isDrowned(criterion, options, every)) return true;
  const rest = isAddedAsItIs(criterion, every) && options.every(isInSteps) ? every.without(criterion) : undefined;
  if (!rest) return false;
  return rest.every((state) => {
    const [first, ...others] = options.flatMap((option) => {
      const levels = levelsAlong(joinedFacts(state, option), every, ladder);
      return [...option.points.ascending()].map((given) => ({ given, levels }));
    });
    if (!first) return true;
    const whose = whoGetsWhat(state.points, first);
    return others.every((one) => isSame(whose, whoGetsWhat(state.points, one)));
  });
}

/** Whether the least that the group's criteria give fills the group, so that nothing is seen of any mark. */
function isDrowned(
  criterion: Criterion,
  options: readonly Option<MarkFilled>[],
  { criteria, around, lattice }: EverySheet,
): boolean {
  const group = criteria.groups.find((one) => one.criteria.includes(criterion));
  if (!group || options.length > 1) return false; // levels see more of it than its points
  const least = group.criteria.map((one) =>
    Math.min(...criterionPart(one, around).options.map(({ points }) => points.low)),
  );
  return least.reduce((sum, one) => sum + one, 0) >= lattice.cell(group.max.value);
}

function isInSteps({ points }: Option<unknown>): boolean {
  return points.stride % 2 === 0;
}

/** Neither held back by its group's maximum nor asked about through the group. */
function isAddedAsItIs(criterion: Criterion, { criteria, around }: EverySheet): boolean {
  const group = criteria.groups.find((one) => one.criteria.includes(criterion));
  if (!group || conditionsOn('group', group.id.value, around.asked).length > 0) return false;
  return !Exact.sum(group.criteria.map(({ max }) => max.value)).isMore(group.max.value);
}

interface Along {
  readonly from: number;
  readonly to: number;
  readonly level: string;
}

/** What a criterion gives, and the levels of sums with it. */
interface Given {
  readonly given: number;
  readonly levels: readonly Along[];
}

/** Which level sheets with these facts get, sum by sum, before the ends of the scale hold it. */
function levelsAlong(facts: Partial<Facts>, every: EverySheet, ladder: Ladder): Along[] {
  const { least, most } = every;
  return rangesOf(every).flatMap(([from, to]) => {
    if (to < from || from > most || to < least) return [];
    const level = levelNameAt(new TotalsOfKind(facts, every.lattice.sample(Math.max(from, least))), ladder);
    return [{ level, from: from <= least ? -ENDLESS : from, to: to >= most ? ENDLESS : to }];
  });
}

const ENDLESS = Number.MAX_SAFE_INTEGER;

/** Which sums get which level when so much is added to them. */
function whoGetsWhat(sums: PointSet, { given, levels }: Given): ReadonlyMap<string, PointSet> {
  const byLevel = new Map<string, PointSet>();
  for (const { from, to, level } of levels) {
    const some = sums.between(from - given, to - given);
    byLevel.set(level, byLevel.get(level)?.union(some) ?? some);
  }
  return byLevel;
}

function isSame(one: ReadonlyMap<string, PointSet>, other: ReadonlyMap<string, PointSet>): boolean {
  return one.size === other.size && [...one].every(([level, some]) => other.get(level)?.isSameAs(some));
}
