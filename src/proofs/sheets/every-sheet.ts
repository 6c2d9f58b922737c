import { Exact } from '../../base/exact.ts';
import type { Condition } from '../../model/condition.ts';
import { type Criteria, typableStep } from '../../model/criteria.ts';
import type { Criterion, Group } from '../../model/criterion.ts';
import type { Ends } from '../points/held-sums.ts';
import { Lattice } from '../points/lattice.ts';
import { PointSet } from '../points/point-set.ts';
import { type Adjusted, adjustmentPart } from './adjustment-part.ts';
import { type Asked, NOTHING_ASKED, readsAcross, unsettled, valuesOf } from './asked.ts';
import type { Around, MarkFilled } from './criterion-part.ts';
import { Effort, mustBeNear, reached } from './effort.ts';
import { enoughOf } from './enough-bonus.ts';
import { groupPart } from './group-part.ts';
import { keyOf, type State } from './state.ts';
import { Tally } from './tally.ts';

/** A sheet that a scale allows, as it might be handed in. */
export interface FilledSheet extends Adjusted {
  readonly marks: readonly MarkFilled[];
  readonly points: Exact;
}

/** Every sheet that a scale allows, those that are alike to its levels taken together. */
export interface EverySheet {
  readonly criteria: Criteria;
  readonly lattice: Lattice;
  /** What sheets there are, with the totals that each kind can get. */
  readonly kinds: readonly State[];
  /** All totals together. */
  readonly totals: PointSet;
  /** Whether totals above all that levels speak of go on without end. */
  readonly isUnbounded: boolean;
  /** Whether these, of one kind, do. */
  isEndless(totals: PointSet): boolean;
  /** A sheet of a kind with one of its totals. */
  sheet(kind: State, total: Exact): FilledSheet;
  readonly around: Around;
  /** The ends that hold every total. */
  readonly least: number;
  readonly most: number;
  /** What sheets without some criteria add up to, before these ends hold it; nothing where that is out of reach. */
  without(criteria: readonly Criterion[]): State[] | undefined;
}

/** Every sheet, told apart by all that levels ask about; nothing where these are too many, or something is asked that is not gone through. */
export function everySheet(
  criteria: Criteria,
  places: ReadonlyMap<string, number>,
  jointly?: ReadonlySet<Condition>,
): EverySheet | undefined {
  if (unsettled(criteria).length > 0 || readsAcross(criteria)) return undefined;
  return reached(() => goneThrough(criteria, { rungs: criteria.rungs, hasLimits: true, jointly }, places));
}

/** Every sheet by its total alone; nothing where the scale is too fine even for that. */
export function everyTotal(criteria: Criteria): EverySheet | undefined {
  return reached(() => goneThrough(criteria, NOTHING_ASKED, new Map()));
}

function goneThrough(criteria: Criteria, asked: Asked, places: ReadonlyMap<string, number>): EverySheet {
  const lattice = Lattice.of(valuesOf(criteria));
  for (const value of valuesOf(criteria)) mustBeNear(value, lattice);
  const enough = enoughOf(criteria, asked, lattice);
  mustBeNear(enough.deduction.plus(Exact.max(enough.bonus, enough.penalty)), lattice);
  const around: Around = {
    asked,
    lattice,
    places,
    depth: enough.deduction,
    step: typableStep(criteria.scale),
    leastOfUnits: criteria.leastOfUnits,
  };
  const { scale, bonus, groups } = criteria;
  const adjustment = adjustmentPart(criteria, around, enough);
  const sumsOf = (some: readonly Group[], ends?: Ends) => {
    const parts = some.map((group) => groupPart(group, around));
    const effort = new Effort(groups.flatMap((group) => group.criteria).length);
    return new Tally<readonly MarkFilled[] | Adjusted>([...parts, adjustment], lattice, { ends, effort });
  };
  const isUnbounded = bonus?.isAbove === true && !bonus.max && bonus.events.some(({ points }) => !points.value.isZero);
  const most = bonus?.isAbove ? Number.MAX_SAFE_INTEGER : lattice.cell(scale.max.value);
  const least = lattice.cell(scale.min);
  // Of totals without end only the lowest above all that is spoken of matters (`enough-bonus.md`), but for their common step.
  const top = isUnbounded ? lattice.cell(enough.top) : most;
  const sums = sumsOf(groups, asked === NOTHING_ASKED ? undefined : { least, most: top });
  const unbounded = new Map(sums.states.map((state) => [keyOf(state), state]));
  const kinds = sums.states.map((state) => ({ ...state, points: state.points.atMost(most).atLeast(least) }));
  return {
    ...{ criteria, lattice, around, kinds, least, most },
    totals: PointSet.union(kinds.map(({ points }) => points)),
    isUnbounded,
    isEndless: (some) => isUnbounded && some.high > top,
    sheet(kind, total) {
      const state = unbounded.get(keyOf(kind));
      if (!state) throw new Error('no sheet is of this kind');
      const parts = sums.traced(state, unheld(state.points, total));
      const last = parts.at(-1) as Adjusted;
      return { ...last, points: total, marks: (parts.slice(0, -1) as MarkFilled[][]).flat() };
    },
    without: (some) => reached(() => sumsOf(groups.flatMap((group) => withoutSome(group, some))).states),
  };

  /** The sum nearest to the total that becomes it when the ends of the scale hold it. */
  function unheld(points: PointSet, total: Exact): Exact {
    const at = lattice.cell(total);
    if (at === most && !points.has(at)) return lattice.sample(points.between(at, points.high).low);
    if (at === least && !points.has(at)) return lattice.sample(points.between(points.low, at).high);
    return total;
  }
}

/** A group of which nothing is left is none: what is asked of it is not to be answered by nothing. */
function withoutSome(group: Group, some: readonly Criterion[]): Group[] {
  const criteria = group.criteria.filter((criterion) => !some.includes(criterion));
  return criteria.length > 0 ? [{ ...group, criteria }] : [];
}
