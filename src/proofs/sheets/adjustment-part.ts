import { Exact } from '../../base/exact.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import { conditionsOn, type Failing, failingOfBoth, failingOn, textOf } from './asked.ts';
import type { Around } from './criterion-part.ts';
import { type Happened, worthOf } from './events.ts';
import type { Lattice } from './lattice.ts';
import type { PointSet } from './point-set.ts';
import type { Option, Part, State } from './tally.ts';
import { TotalsOfKind } from './totals-of-kind.ts';

/** The bonus and the penalty of a sheet. */
export interface Adjusted {
  readonly bonus: readonly Happened[];
  readonly penalty: readonly Happened[];
}

/** What bonus and penalty can make of a total together, told apart where conditions on penalties tell it apart. */
export function adjustmentPart({ bonus, penalties }: Criteria, around: Around, enough: Exact): Part<Adjusted> {
  const { lattice } = around;
  const most = bonus?.max ? lattice.cell(bonus.max.value) : undefined;
  const gains = worthOf(bonus?.events ?? [], bonus?.max?.value ?? enough, around, 'bonus');
  const losses = worthOf(penalties, around.depth.plus(enough), around, 'penalty');
  const options: Option<Adjusted>[] = [];
  for (const gain of gains.states) {
    const gained = most === undefined ? gain.points : gain.points.atMost(most);
    for (const loss of losses.states) options.push(...adjustments(gain, gained, loss));
  }
  return { prefers: 'least', options: options.toSorted((a, b) => Number(b.points.has(0)) - Number(a.points.has(0))) };

  function adjustments(gain: State, gained: PointSet, loss: State): Option<Adjusted>[] {
    const facts = {
      ...loss.facts,
      times: new Map([...(gain.facts.times ?? []), ...(loss.facts.times ?? [])]),
    };
    const failing = failingOfBoth(gain.failing, loss.failing);
    return classesOf(gained, loss.points, around).map(({ points, sample, pairs, failing: penalties }) => ({
      points,
      worst: loss.worst,
      failing: failingOfBoth(failing, penalties),
      facts: { ...facts, ...sample },
      filled: (sum) => filled(sum, pairs),
    }));

    function filled(sum: Exact, pairs: readonly Pair[]): Adjusted {
      const at = lattice.cell(sum);
      const pair = pairs.find(
        ({ gained: had, from, to }) => from <= had - at && had - at <= to && loss.points.has(had - at),
      );
      if (!pair) throw new Error('bonus and penalty were said to make this sum');
      const wanted = pair.gained === most ? gain.points.between(most, gain.points.high).lowest : pair.gained;
      return {
        bonus: gains.traced(gain, lattice.sample(wanted)),
        penalty: losses.traced(loss, lattice.sample(pair.gained - at)),
      };
    }
  }
}

/** A bonus, and the penalties beside it that are alike to all conditions. */
interface Pair {
  readonly gained: number;
  /** The least and the most penalty, both included. */
  readonly from: number;
  readonly to: number;
}

interface Class {
  /** Of the conditions on penalties. */
  readonly failing: Failing;
  points: PointSet;
  /** A bonus with a penalty to which conditions answer as to all of the class. */
  readonly sample: { readonly bonus: Exact; readonly penalty: Exact };
  /** The least bonus first. */
  readonly pairs: Pair[];
}

/** The least penalty of a pair that is a point: penalties never lie between two. */
function firstPoint({ from }: Pair): number {
  return from % 2 === 0 ? from : from + 1;
}

function classesOf(gained: PointSet, losses: PointSet, { asked, lattice }: Around): Class[] {
  const classes = new Map<string, Class>();
  const taken = losses.negated();
  const conditions = conditionsOn('penalty', undefined, asked);
  if (conditions.length === 0) return [alike(gained, losses, lattice)];
  for (const gain of [...gained.descending()].reverse()) {
    const limits = conditions.map((condition) => mostAllowed(condition, lattice.sample(gain)));
    const cuts = limits.map((limit) => 2 * limit.over(lattice.unit).floor + 1); // the first cell that is too much
    const ends = [...new Set(cuts)].sort((a, b) => a - b).filter((cut) => cut <= losses.high);
    let from = losses.low;
    for (const end of [...ends, losses.high + 1]) {
      const some = taken.between(1 - end, -from);
      if (!some.isEmpty) include({ gained: gain, from, to: end - 1 }, some);
      from = end;
    }
  }
  return [...classes.values()];

  function include(pair: Pair, some: PointSet): void {
    const sample = { bonus: lattice.sample(pair.gained), penalty: lattice.sample(firstPoint(pair)) };
    const failing = failingOn('penalty', undefined, new TotalsOfKind(sample), asked);
    const points = some.moved(pair.gained);
    const name = textOf(failing);
    const known = classes.get(name);
    if (known) {
      known.points = known.points.union(points);
      known.pairs.push(pair);
    } else classes.set(name, { sample, failing, points, pairs: [pair] });
  }
}

/** Where no condition is about penalties, all pairs are alike. */
function alike(gained: PointSet, losses: PointSet, lattice: Lattice): Class {
  return {
    failing: [],
    points: gained.plus(losses.negated()),
    sample: { bonus: lattice.sample(gained.lowest), penalty: lattice.sample(losses.lowest) },
    pairs: [...gained.descending()].reverse().map((gain) => ({ gained: gain, from: losses.low, to: losses.high })),
  };
}

/** The most penalty with which a condition still holds beside a bonus; what bounds nothing allows any. */
function mostAllowed({ bounds }: Condition, bonus: Exact): Exact {
  const most = bounds.get('atMost')?.value;
  const share = bounds.get('atMostShareOfBonus')?.value?.times(bonus);
  return most && share ? Exact.min(most, share) : (most ?? share ?? Exact.whole(Number.MAX_SAFE_INTEGER));
}
