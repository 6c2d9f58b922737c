import { Exact } from '../../base/exact.ts';
import type { Condition } from '../../model/condition.ts';
import { conditionsOn, type Failing, failingOn } from './asked.ts';
import type { Around } from './criterion-part.ts';
import type { Lattice } from './lattice.ts';
import type { PointSet } from './point-set.ts';
import { TotalsOfKind } from './totals-of-kind.ts';

/** Pairs of a bonus and a penalty to which every condition on penalties answers the same. */
export interface PenaltyClass {
  /** Of the conditions on penalties. */
  readonly failing: Failing;
  /** What bonus less penalty comes to. */
  readonly points: PointSet;
  /** One of the pairs. */
  readonly sample: { readonly bonus: Exact; readonly penalty: Exact };
  /** The pair with the least bonus that comes to such a sum, which is among `points`; all are cells. */
  pairAt(sum: number): { readonly gain: number; readonly loss: number };
}

/** Which conditions fail, as a text to compare, and all bonuses less penalties with which they do; a pair with the least bonus. */
interface Alike {
  readonly points: PointSet;
  readonly gain: number;
  readonly loss: number;
}
type Told = Map<string, Alike>;

/** Every bonus beside every penalty, told apart by the conditions on penalties. */
export function penaltyClasses(gained: PointSet, losses: PointSet, { asked, lattice }: Around): PenaltyClass[] {
  const conditions = conditionsOn('penalty', undefined, asked).map((one) => limitOf(one, lattice));
  const cuts = new Map<number, readonly number[]>();
  return [...toldApart(gained, losses.negated())].map(([name, { points, gain, loss }]) => {
    const sample = { bonus: lattice.sample(gain), penalty: lattice.sample(loss) };
    const failing = conditions.length > 0 ? failingOn('penalty', undefined, new TotalsOfKind(sample), asked) : [];
    return { points, sample, failing, pairAt: (sum) => pairAt(sum, name) };
  });

  /**
   * The more bonus, the more penalty a condition may allow. Penalties that it allows with the least bonus or forbids with the
   * most are alike to it whatever the bonus, so whole sets are added at once; only those between are looked at again, half of
   * the bonuses at a time.
   */
  function toldApart(gains: PointSet, taken: PointSet): Told {
    const told: Told = new Map();
    if (gains.isEmpty || taken.isEmpty) return told;
    const [least, most] = [gains.lowest, gains.high];
    if (most - least <= FEW_CELLS) return oneByOne(gains, taken);
    const [first, last] = [cutsAt(least), cutsAt(most)];
    const middle = Math.floor((least + most) / 2);
    for (const [from, end] of stretches([...first, ...last], taken)) {
      const some = taken.between(1 - end, -from);
      if (some.isEmpty) continue;
      if (first.every((cut, i) => from < cut === from < (last[i] ?? cut))) include(least, some, gains.plus(some), told);
      else {
        addTo(told, toldApart(gains.between(least, middle), some));
        addTo(told, toldApart(gains.between(middle + 1, most), some));
      }
    }
    return told;
  }

  function oneByOne(gains: PointSet, taken: PointSet): Told {
    const told: Told = new Map();
    for (const gain of gains.ascending()) {
      for (const [from, end] of stretches(cutsAt(gain), taken)) {
        const some = taken.between(1 - end, -from);
        if (!some.isEmpty) include(gain, some, some.moved(gain), told);
      }
    }
    return told;
  }

  /** Sums of bonuses, the least of which is `gain`, and penalties that are alike to every condition. */
  function include(gain: number, taken: PointSet, points: PointSet, told: Told): void {
    const loss = -taken.high;
    add(told, nameOf(gain, loss), { gain, loss, points });
  }

  function nameOf(gain: number, loss: number): string {
    return cutsAt(gain)
      .map((cut) => (loss < cut ? '.' : 'x'))
      .join('');
  }

  /** Of each condition the first penalty that is too much beside a bonus. */
  function cutsAt(gain: number): readonly number[] {
    const known = cuts.get(gain);
    if (known) return known;
    const units = Exact.whole(gain / 2); // bonuses are points of the lattice, never between two
    const at = conditions.map(({ most, share }) =>
      Math.min(most, share ? 2 * share.times(units).floor + 1 : Number.POSITIVE_INFINITY),
    );
    cuts.set(gain, at);
    return at;
  }

  function pairAt(sum: number, name: string): { gain: number; loss: number } {
    for (const gain of gained.partsOf(sum, losses.negated()).ascending()) {
      const loss = gain - sum;
      if (nameOf(gain, loss) === name) return { gain, loss };
    }
    throw new Error('bonus and penalty were said to make this sum');
  }
}

/** Penalties from one cut to the next; below the first and from the last on, as far as there are any. */
function* stretches(cuts: readonly number[], taken: PointSet): Generator<readonly [from: number, end: number]> {
  const last = 1 - taken.low;
  let from = -taken.high;
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    if (cut <= from) continue;
    if (cut >= last) break;
    yield [from, cut];
    from = cut;
  }
  yield [from, last];
}

function addTo(told: Told, others: Told): void {
  for (const [name, one] of others) add(told, name, one);
}

function add(told: Told, name: string, one: Alike): void {
  const known = told.get(name);
  if (!known) told.set(name, one);
  else told.set(name, { ...(one.gain < known.gain ? one : known), points: known.points.union(one.points) });
}

/** Of so many cells, each bonus is taken by itself. */
const FEW_CELLS = 64;

interface Limit {
  /** The first cell that is too much whatever the bonus. */
  readonly most: number;
  readonly share: Exact | undefined;
}

function limitOf({ bounds }: Condition, lattice: Lattice): Limit {
  const [most, share] = [bounds.get('atMost')?.value, bounds.get('atMostShareOfBonus')?.value];
  return { share, most: most ? 2 * most.over(lattice.unit).floor + 1 : Number.POSITIVE_INFINITY };
}
