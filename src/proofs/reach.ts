import { Exact } from '../base/exact.ts';
import type { Criteria } from '../model/criteria.ts';
import { Working } from '../scoring/working.ts';
import type { Lattice } from './points/lattice.ts';
import { PointSet } from './points/point-set.ts';
import { everyTotal } from './sheets/every-sheet.ts';
import { rangesOf } from './sheets/outcomes.ts';
import type { Stretch } from './stretch.ts';

/** The totals that are put to a list of levels. */
export interface Reach {
  readonly low: Exact;
  /** Undefined where nothing limits them. */
  readonly high: Exact | undefined;
  /** Whether some total lies there. */
  isReached(stretch: Stretch): boolean;
  /** Whether a mean of totals can lie there. */
  isSpanned(stretch: Stretch): boolean;
  /** The lowest and highest total that really occur, and the step between totals where some are a step apart. */
  ends(): Ends;
}

export interface Ends {
  readonly low: Exact;
  readonly high: Exact | undefined;
  readonly step: Exact | undefined;
  /** Whether any number between two of them may be a total; of a scale too fine to be gone through that is not known. */
  readonly isAny: boolean;
  /** Whether low and high do occur; else no total lies beyond them, and that is all that is known. */
  readonly isExact: boolean;
}

/** Any number from one to another, as means are. */
export function anyBetween(low: Exact, high: Exact | undefined): Reach {
  return {
    low,
    high,
    isReached: () => true,
    isSpanned: () => true,
    ends: () => ({ low, high, step: undefined, isAny: true, isExact: true }),
  };
}

/** What totals a scale can give: its ends at once, each single one only where it is asked for. */
export function reachOf(criteria: Criteria): Reach {
  const { scale, bonus } = criteria;
  const most = mostOf(criteria);
  const high = bonus?.isAbove ? most : Exact.min(most ?? scale.max.value, scale.max.value);
  let known: Totals | undefined;
  const totals = () => {
    known ??= totalsOf(criteria);
    return known;
  };
  return {
    low: scale.min,
    high,
    isReached: (stretch) => !totals().within(stretch).isEmpty,
    isSpanned: (stretch) => totals().spans(stretch),
    ends: () => totals().ends(high),
  };
}

/** All groups full and the whole bonus, before the scale's maximum; nothing where the bonus has no limit. */
function mostOf({ groups, bonus }: Criteria): Exact | undefined {
  const full = Exact.sum(
    groups.map(({ max, criteria }) =>
      Exact.min(max.value, Exact.sum(criteria.map((criterion) => criterion.max.value))),
    ),
  );
  if (!bonus || bonus.events.every(({ points }) => points.value.isZero)) return full;
  return bonus.max && full.plus(bonus.max.value);
}

interface Totals {
  within(stretch: Stretch): PointSet;
  spans(stretch: Stretch): boolean;
  ends(high: Exact | undefined): Ends;
}

/** The totals of a scale that is too fine to be gone through count as reached everywhere. */
function totalsOf(criteria: Criteria): Totals {
  const every = everyTotal(criteria);
  if (!every)
    return {
      within: () => PointSet.of(0),
      spans: () => true,
      ends: (high) => ({ low: criteria.scale.min, high, step: undefined, isAny: false, isExact: false }),
    };
  const { lattice, isUnbounded } = every;
  const none = Working.zero(criteria).points; // of a sheet that nobody handed in
  const totals = criteria.missing === 'zero' ? every.totals.union(PointSet.of(lattice.cell(none))) : every.totals;
  return {
    within(stretch) {
      const [from, to] = cellsIn(stretch, lattice);
      const isLast = isUnbounded && to >= (rangesOf(every).at(-1)?.[0] ?? 0);
      return totals.between(from, isLast ? totals.high : to); // what lies above all bounds is looked at only so far
    },
    spans(stretch) {
      const [from, to] = cellsIn(stretch, lattice);
      return from <= totals.high && to >= totals.low;
    },
    ends() {
      const high = isUnbounded ? undefined : lattice.sample(totals.high);
      const { stride } = totals;
      const isStep = stride > 1 && !totals.partsOf(stride, totals.negated()).isEmpty; // else it is only their common measure
      const step = isStep ? lattice.sample(stride) : undefined;
      return { low: lattice.sample(totals.low), high, step, isAny: totals.stride === 1, isExact: true };
    },
  };
}

function cellsIn({ from, to }: Stretch, lattice: Lattice): [from: number, to: number] {
  const [first, last] = [lattice.cell(from.at), lattice.cell(to.at)];
  return [from.isIncluded ? first : first + 1, to.isIncluded || last % 2 !== 0 ? last : last - 1];
}
