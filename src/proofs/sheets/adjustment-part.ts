import { Exact } from '../../base/exact.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Around } from './criterion-part.ts';
import { type Happened, worthOf } from './events.ts';
import type { PointSet } from './point-set.ts';
import type { Option, Part, State } from './tally.ts';

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
    return classesOf(gained, loss.points, around).map(({ key, points, sample, pairs }) => ({
      points,
      worst: loss.worst,
      key: `${gain.key}/${loss.key}/${key}`,
      facts: { ...facts, ...sample },
      filled: (sum) => filled(sum, pairs),
    }));

    function filled(sum: Exact, pairs: readonly Pair[]): Adjusted {
      const at = lattice.cell(sum);
      const pair = pairs.find(({ gained: had, losses: lost }) => lost.has(had - at));
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
  readonly losses: PointSet;
}

interface Class {
  readonly key: string;
  readonly points: PointSet;
  readonly sample: { readonly bonus: Exact; readonly penalty: Exact };
  /** The least bonus first. */
  readonly pairs: Pair[];
}

function classesOf(gained: PointSet, losses: PointSet, { asked, lattice }: Around): Class[] {
  const classes = new Map<string, Class>();
  for (const gain of [...gained.descending()].reverse()) {
    const limits = asked.penalties.map((condition) => mostAllowed(condition, lattice.sample(gain)));
    const cuts = limits.map((limit) => 2 * limit.over(lattice.unit).floor + 1); // the first cell that is too much
    const ends = [...new Set(cuts)].sort((a, b) => a - b).filter((cut) => cut <= losses.high);
    let from = losses.low;
    for (const end of [...ends, losses.high + 1]) {
      const some = losses.between(from, end - 1);
      const key = cuts.map((cut) => Number(end <= cut)).join('');
      if (!some.isEmpty) include(key, gain, some);
      from = end;
    }
  }
  return [...classes.values()];

  function include(key: string, gain: number, some: PointSet): void {
    const points = some.negated().moved(gain);
    const known = classes.get(key);
    const sample = { bonus: lattice.sample(gain), penalty: lattice.sample(some.lowest) };
    const pair = { gained: gain, losses: some };
    if (!known) classes.set(key, { key, points, sample, pairs: [pair] });
    else classes.set(key, { ...known, points: known.points.union(points), pairs: [...known.pairs, pair] });
  }
}

/** The most penalty with which a condition still holds beside a bonus; what bounds nothing allows any. */
function mostAllowed({ bounds }: Condition, bonus: Exact): Exact {
  const most = bounds.get('atMost')?.value;
  const share = bounds.get('atMostShareOfBonus')?.value?.times(bonus);
  return most && share ? Exact.min(most, share) : (most ?? share ?? Exact.whole(Number.MAX_SAFE_INTEGER));
}
