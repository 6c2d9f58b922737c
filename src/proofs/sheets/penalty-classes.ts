import { Exact } from '../../base/exact.ts';
import type { AskedOfPenalty } from '../../scoring/conditions/condition-kind.ts';
import { Gathering } from '../points/gathering.ts';
import type { Lattice } from '../points/lattice.ts';
import type { PointSet } from '../points/point-set.ts';
import { asksOn, type Failing, failingOn } from './asked.ts';
import type { Around } from './criterion-part.ts';
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

/** All bonuses less penalties with which the same conditions fail, and one of these pairs. */
interface Alike {
  readonly sums: Gathering;
  sample?: { readonly gain: number; readonly loss: number };
}

/** Bonuses to which a stretch of penalties is alike: the least, where it is cut for that, and all where there are others. */
interface Gains {
  readonly gain: number;
  readonly cuts: readonly number[];
  readonly gains?: PointSet;
}

/** Of each limit the first penalty that is too much, beside the least and the greatest of some bonuses. */
interface Cuts {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Penalties from one up to another, that one left out. */
type Stretch = readonly [from: number, end: number];

/** Every bonus beside every penalty, told apart by the conditions on penalties. */
export function penaltyClasses(gained: PointSet, losses: PointSet, { asked, lattice }: Around): PenaltyClass[] {
  const limits = distinct(asksOn('penalty', undefined, asked).map((penalty) => limitOf(penalty, lattice)));
  const told = new Map<string, Alike>();
  if (!gained.isEmpty && !losses.isEmpty) tellApart(gained, losses.negated());
  return [...told].flatMap(([name, { sums, sample: pair }]) => {
    if (!pair) return [];
    const sample = { bonus: lattice.sample(pair.gain), penalty: lattice.sample(pair.loss) };
    const failing = limits.length > 0 ? failingOn('penalty', undefined, new TotalsOfKind(sample), asked) : [];
    return [{ points: sums.set, sample, failing, pairAt: (sum) => pairAt(sum, name) }];
  });

  /**
   * The more bonus, the more penalty a condition may allow. Penalties that it allows with the least bonus or forbids with the
   * most are alike to it whatever the bonus, so whole sets are added at once; only those between are looked at again, half of
   * the bonuses at a time.
   */
  function tellApart(gains: PointSet, taken: PointSet): void {
    if (gains.isEmpty || taken.isEmpty) return;
    const [least, most] = [gains.low, gains.high];
    if (most - least <= FEW_CELLS) {
      for (const gain of gains.ascending()) {
        const cuts = cutsAt(gain);
        for (const stretch of stretches(cuts, taken)) include({ gain, cuts }, stretch, taken);
      }
      return;
    }
    const [first, last] = [cutsAt(least), cutsAt(most)];
    const middle = Math.floor((least + most) / 2);
    for (const stretch of stretches([...first, ...last], taken)) {
      if (isCovered(gains, stretch, { first, last })) continue;
      const [from, end] = stretch;
      if (first.every((cut, i) => from < cut === from < (last[i] ?? cut)))
        include({ gain: least, cuts: first, gains }, stretch, taken);
      else {
        const some = taken.between(1 - end, -from);
        tellApart(gains.between(least, middle), some);
        tellApart(gains.between(middle + 1, most), some);
      }
    }
  }

  /**
   * Whether whatever sums these can make are there already, as of many bonuses in a row most bring nothing new. Where one
   * condition asks among the penalties, the most that it allows grows with the bonus at an even pace, so that what is left of the
   * bonus is least and most beside the first and the last.
   */
  function isCovered({ low: least, high: most }: PointSet, [from, end]: Stretch, { first, last }: Cuts): boolean {
    const asking = first.flatMap((cut, i) => (from < cut === from < (last[i] ?? cut) ? [] : [i]));
    const [i, other] = asking;
    if (i === undefined) return isThere(nameOf(first, from), least - end + 1, most - from);
    const [cut = end, lastCut = end] = [first[i], last[i]];
    if (other !== undefined || lastCut === limits[i]?.most) return false;
    const left = [least - cut, most - lastCut];
    return (
      isThere(nameOf(first.with(i, end), from), Math.max(least - end, Math.min(...left)) + 1, most - from) &&
      isThere(nameOf(first.with(i, from), from), least - end + 1, Math.min(most - from, Math.max(...left) - 1))
    );
  }

  function isThere(name: string, low: number, high: number): boolean {
    return low > high || told.get(name)?.sums.hasAll(low, high) === true;
  }

  /** Sums of bonuses, the least of which is `gain`, and the penalties of a stretch, which are alike to every condition. */
  function include({ gain, cuts, gains }: Gains, [from, end]: Stretch, taken: PointSet): void {
    const name = nameOf(cuts, from);
    const alike = told.get(name) ?? { sums: new Gathering(gained.low - losses.high, gained.high - losses.low) };
    told.set(name, alike);
    const isAny = gains
      ? alike.sums.add(gains.plus(taken.between(1 - end, -from)))
      : alike.sums.add(taken, { from: 1 - end, to: -from, by: gain });
    if (isAny) alike.sample ??= { gain, loss: -taken.between(1 - end, -from).high };
  }

  /** Which conditions fail, as a text to compare. */
  function nameOf(cuts: readonly number[], loss: number): string {
    let name = '';
    for (const cut of cuts) name += loss < cut ? '.' : 'x';
    return name;
  }

  /** Of each limit the first penalty that is too much beside a bonus. */
  function cutsAt(gain: number): readonly number[] {
    const units = Exact.whole(gain / 2); // bonuses are points of the lattice, never between two
    return limits.map(({ most, share }) =>
      Math.min(most, share ? 2 * share.times(units).floor + 1 : Number.POSITIVE_INFINITY),
    );
  }

  function pairAt(sum: number, name: string): { gain: number; loss: number } {
    for (const gain of gained.partsOf(sum, losses.negated()).ascending()) {
      const loss = gain - sum;
      if (nameOf(cutsAt(gain), loss) === name) return { gain, loss };
    }
    throw new Error('bonus and penalty were said to make this sum');
  }
}

/** Penalties from one cut to the next; below the first and from the last on, as far as there are any. */
function* stretches(cuts: readonly number[], taken: PointSet): Generator<Stretch> {
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

/** Of so many cells, each bonus is taken by itself. */
const FEW_CELLS = 64;

interface Limit {
  /** The first cell that is too much whatever the bonus. */
  readonly most: number;
  readonly share: Exact | undefined;
}

function distinct(limits: readonly Limit[]): Limit[] {
  return [...new Map(limits.map((limit) => [`${limit.most} ${limit.share}`, limit])).values()];
}

function limitOf({ most, shareOfBonus: share }: AskedOfPenalty, lattice: Lattice): Limit {
  return { share, most: most ? 2 * most.over(lattice.unit).floor + 1 : Number.POSITIVE_INFINITY };
}
