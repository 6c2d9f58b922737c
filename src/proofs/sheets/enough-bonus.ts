import { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Lattice } from '../points/lattice.ts';
import type { Asked } from './asked.ts';
import { lossesIn, type Sizes, sizesOf } from './sizes.ts';
import { unequalParts } from './unequal-parts.ts';

/** How far one must look so that nothing is missed that levels can tell apart; `enough-bonus.md` proves that it is enough. */
export interface Enough {
  /** The bonus, besides what events asked about come to; nothing where it has a limit of its own. */
  readonly bonus: Exact;
  readonly penalty: Exact;
  /** What one criterion without a floor loses. */
  readonly deduction: Exact;
  /** A kind of sheet with a total above this has totals without end, and no other kind has. */
  readonly top: Exact;
}

export function enoughOf(criteria: Criteria, asked: Asked, lattice: Lattice): Enough {
  const { bonus, groups } = criteria;
  const sizes = sizesOf(criteria, asked, lattice);
  const isLimited = !bonus || bonus.max !== undefined || sizes.gain.isZero;
  const looked = isLimited
    ? limited(bonus?.max?.value ?? Exact.zero, sizes)
    : unlimited(sizes, unequalIn(criteria, sizes, lattice));
  const { full, below, loss, top } = sizes;
  const deduction = lossesIn(groups).length > 0 ? Exact.sum([full, below, loss, looked.beside]) : full;
  return { bonus: looked.bonus, penalty: looked.penalty, deduction, top };
}

/** `beside`: the most that a bonus is above the penalties where more is lost elsewhere than can be left out. */
interface Looked {
  readonly bonus: Exact;
  readonly penalty: Exact;
  readonly beside: Exact;
}

function limited(most: Exact, { kept, down, shares, penalty }: Sizes): Looked {
  const ofShare = most.times(shares.at(-1) ?? Exact.zero).plus(penalty);
  return { bonus: Exact.zero, penalty: mostOf([kept, most.plus(down), ofShare]), beside: most };
}

/** What no equal parts can be left out of. */
interface Unequal {
  /** Of bonus and penalties; where no share is asked for, of bonus and everything lost. */
  readonly v: Exact;
  /** Of bonus and what groups lose. */
  readonly w: Exact;
}

function unequalIn({ bonus, penalties, groups }: Criteria, { shares }: Sizes, lattice: Lattice): Unequal {
  const [gains, losses] = [bonus?.events ?? [], lossesIn(groups)];
  return shares.length > 0
    ? { v: unequalParts(gains, penalties, lattice), w: unequalParts(gains, losses, lattice) }
    : { v: unequalParts(gains, [...penalties, ...losses], lattice), w: Exact.zero };
}

/** In the letters and the order of the page. */
function unlimited(sizes: Sizes, { v, w }: Unequal): Looked {
  const { gain: g, penalty: p, asked: b, kept: k, up: u, down: d, shares } = sizes;
  const x = Exact.max(g, w);
  const few = k.plus(v);
  const [less, more] = [
    shares.filter((share) => share.isLess(Exact.one)),
    shares.filter((share) => share.isMore(Exact.one)),
  ];
  const positive = shares.filter((share) => !share.isZero);
  const neighbours = shares.slice(1).map((high, i) => ({ low: shares[i] ?? high, high }));
  const ends = neighbours.map((neighbour) => ({
    ...neighbour,
    bonus: neighbour.high.times(g).plus(p).over(neighbour.high.minus(neighbour.low)),
  }));
  const narrow = ends
    .filter(({ high }) => !high.isMore(Exact.one))
    .map(({ low, high, bonus }) => {
      const either = high.times(w).plus(rest(low).times(v)).over(high.minus(low));
      return { high, bonus: w.isZero ? v.plus(bonus) : either };
    });
  const withFew = [Exact.sum([u, w, few]), ...positive.map((high) => x.plus(few.over(high)))];
  const others = mostOf([
    ...[v, w],
    ...ends.map(({ bonus }) => bonus),
    ...less.map((share) => v.plus(u.plus(w).over(rest(share)))),
    ...narrow.map(({ bonus }) => bonus),
    ...more.flatMap((high) => [
      v.plus(d.over(high.minus(Exact.one))),
      d.plus(high.times(x)).over(high.minus(Exact.one)),
    ]),
  ]);
  const ofShare = mostOf([b.times(shares.at(-1) ?? Exact.zero), ...ends.map((each) => each.low.times(each.bonus))]);
  const besideLess = [
    ...less.filter((exact) => !exact.isZero).map((high) => rest(high).times(few).over(high)),
    ...narrow.map(({ high, bonus }) => rest(high).times(bonus)),
  ];
  return {
    bonus: mostOf([others, ...withFew]),
    penalty: mostOf([few, Exact.sum([b, others, d]), ofShare.plus(p)]),
    beside: Exact.max(b.plus(Exact.max(v, w)), x.plus(mostOf(besideLess))),
  };
}

/** What a share leaves of a whole. */
function rest(share: Exact): Exact {
  return Exact.one.minus(share);
}

function mostOf(values: readonly Exact[]): Exact {
  return values.reduce(Exact.max, Exact.zero);
}
