import { Exact } from '../../base/exact.ts';
import type { Criterion, Group } from '../../model/criterion.ts';
import type { Ladder } from '../../scoring/level.ts';
import type { PointSet } from '../points/point-set.ts';
import { asksOn } from './asked.ts';
import { criterionPart, type MarkFilled } from './criterion-part.ts';
import { reached } from './effort.ts';
import type { EverySheet } from './every-sheet.ts';
import { levelNameAt, rangesOf } from './outcomes.ts';
import { EMPTY, joined, type Option, type State } from './state.ts';
import { Tally } from './tally.ts';
import { type Facts, TotalsOfKind } from './totals-of-kind.ts';

/**
 * Whether no sheet at all would change with another mark for a criterion; undefined where that is not gone through: where
 * two of its parts give any number between two points, whose sums are no cells, or the ways are too many.
 */
export function isStill(
  criterion: Criterion,
  options: readonly Option<MarkFilled>[],
  every: EverySheet,
  ladder: Ladder,
): boolean | undefined {
  const group = every.criteria.groups.find((group) => group.criteria.includes(criterion));
  if (!group) return undefined;
  if (isDrowned(group, options, every)) return true;
  const around = besides(criterion, group, every);
  if (!around) return undefined;
  const ways = new Ways(group, around.isHeld, every, ladder);
  for (const own of around.own)
    for (const rest of around.rest) {
      const same = ways.areSame(own, rest, options);
      if (!same) return same;
    }
  return true;
}

/** What a sheet has besides a criterion: the others of its group, before its maximum holds them, and all else. */
interface Besides {
  readonly own: readonly State[];
  readonly rest: readonly State[];
  /** Whether the group's maximum may hold the criterion back, or a condition asks about the group. */
  readonly isHeld: boolean;
}

function besides(criterion: Criterion, group: Group, every: EverySheet): Besides | undefined {
  if (isAddedAsItIs(group, every)) {
    const rest = every.without([criterion]);
    return rest && { own: [EMPTY], rest, isHeld: false };
  }
  const others = group.criteria.filter((otherCriterion) => otherCriterion !== criterion);
  const own = reached(
    () =>
      new Tally(
        others.map((other) => criterionPart(other, every.around)),
        every.lattice,
      ).states,
  );
  const rest = own && every.without(group.criteria);
  return rest && { own, rest, isHeld: true };
}

/** Whether the least that the group's criteria give fills the group, so that nothing is seen of any mark. */
function isDrowned(
  { criteria, max }: Group,
  options: readonly Option<MarkFilled>[],
  { around, lattice }: EverySheet,
): boolean {
  if (options.length > 1) return false; // levels see more of it than its points
  const least = criteria.map((criterion) =>
    Math.min(...criterionPart(criterion, around).options.map(({ points }) => points.low)),
  );
  return least.reduce((sum, number) => sum + number, 0) >= lattice.cell(max.value);
}

/** Neither held back by its group's maximum nor asked about through the group. */
function isAddedAsItIs({ id, max, criteria }: Group, { around }: EverySheet): boolean {
  if (asksOn('group', id.value, around.asked).length > 0) return false;
  return !Exact.sum(criteria.map((criterion) => criterion.max.value)).isMore(max.value);
}

/** So many ways of adding a criterion to all else are gone through. */
const MOST_WAYS = 200_000;

/** A criterion's marks added to all that a sheet has besides, way by way. */
class Ways {
  readonly #most: number;
  #left = MOST_WAYS;

  constructor(
    readonly group: Group,
    readonly isHeld: boolean,
    readonly every: EverySheet,
    readonly ladder: Ladder,
  ) {
    this.#most = isHeld ? every.lattice.cell(group.max.value) : ENDLESS;
  }

  /** Whether all marks give the same levels to the same sheets that have these parts besides. */
  areSame(own: State, rest: State, options: readonly Option<MarkFilled>[]): boolean | undefined {
    const parts = [own.points, rest.points, ...options.map(({ points }) => points)];
    if (parts.filter(({ open }) => !open.isEmpty).length > 1) return undefined;
    const others = joined(rest, own, rest.points);
    const given = options.map(({ points, ...option }) => ({
      points,
      sheets: joined(others, { ...option, points }, rest.points),
      known: new Map<number, Whose>(),
    }));
    const kinds: Whose[] = [];
    for (const before of own.points.ascending()) {
      let first: Whose | undefined;
      for (const { points, sheets, known } of given)
        for (const mark of points.ascending()) {
          this.#left -= 1;
          if (this.#left < 0) return undefined;
          const sum = Math.min(before + mark, this.#most);
          const whose = known.get(sum) ?? theOne(this.#whose(sum, sheets), kinds);
          known.set(sum, whose);
          first ??= whose;
          if (whose !== first) return false;
        }
    }
    return true;
  }

  /** Which sums of the rest get which level when the group comes to so much. */
  #whose(given: number, { facts, points }: State): Whose {
    this.#left -= WHOSE;
    const { id, max } = this.group;
    const fact = { points: this.every.lattice.sample(given), max: max.value };
    const groups = this.isHeld ? new Map([...(facts.groups ?? []), [id.value, fact]]) : facts.groups;
    const levels = levelsAlong({ ...facts, ...(groups && { groups }) }, this.every, this.ladder);
    return whoGetsWhat(points, { given, levels });
  }
}

/** To find out whose level changes costs about as much as so many ways. */
const WHOSE = 50;

interface Along {
  readonly from: number;
  readonly to: number;
  readonly level: string;
}

/** What a group gives, and the levels of sums with it. */
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

/** Sums by the level that they get. */
type Whose = ReadonlyMap<string, PointSet>;

/** Which sums get which level when so much is added to them. */
function whoGetsWhat(sums: PointSet, { given, levels }: Given): Whose {
  const byLevel = new Map<string, PointSet>();
  for (const { from, to, level } of levels) {
    const some = sums.between(from - given, to - given);
    if (!some.isEmpty) byLevel.set(level, byLevel.get(level)?.union(some) ?? some);
  }
  return byLevel;
}

/** The first of all that are the same. */
function theOne(whose: Whose, all: Whose[]): Whose {
  const known = all.find((each) => isSame(each, whose));
  if (!known) all.push(whose);
  return known ?? whose;
}

function isSame(first: Whose, other: Whose): boolean {
  return first.size === other.size && [...first].every(([level, some]) => other.get(level)?.isSameAs(some));
}
